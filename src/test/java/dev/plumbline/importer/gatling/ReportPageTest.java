package dev.plumbline.importer.gatling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportPageTest {
  private static String row(String attributes, String id, String name, int first) {
    StringBuilder row =
        new StringBuilder("<tr " + attributes + ">\n  <td class=\"total col-1\"><span id=\"" + id)
            .append("\" class=\"expand-button\">&nbsp;</span><a><span class=\"ellipsed-name\">")
            .append(name)
            .append("</span></a></td>\n");
    String[] kinds = {"total", "ok", "ko", "ko"};
    for (int column = 2; column <= 14; column++) {
      String kind = column < 6 ? kinds[column - 2] : "total";
      row.append("<td class=\"value " + kind + " col-" + column + "\">");
      row.append(String.format("%,d", first + column)).append("</td>\n");
    }
    return row.append("</tr>\n").toString();
  }

  private static byte[] page() {
    return ("<!DOCTYPE html><html><table id=\"container_statistics_head\"><thead><tr>"
            + "<th>50th pct</th><th>75th pct</th><th>95th pct</th><th>99.9th pct</th></tr></thead>"
            + row("id=\"ROOT\"", "ROOT", "All Requests", 2_000)
            + "</table><table id=\"container_statistics_body\">"
            + row("data-parent=\"ROOT\"", "group_a-1", "A", 100)
            + row("data-parent=\"group_a-1\"", "req_a---b-2", "it&#39;s &lt;B&gt;", 10)
            + "</table></html>")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void rowsHaveTheirPathsAndFigures() {
    List<ReportRow> rows = ReportPage.rows(page());
    assertEquals(
        List.of(List.of(), List.of("A"), List.of("A", "it's <B>")),
        rows.stream().map(ReportRow::path).toList());
    assertEquals(List.of(false, true, false), rows.stream().map(ReportRow::group).toList());
    Map<String, Double> all = rows.getFirst().all();
    assertEquals(2_002, all.get("count"));
    assertEquals(2_011, all.get("p99.9"));
    assertEquals(2_014, all.get("stddev"));
    assertEquals(2_004, rows.getFirst().ko().get("count"));
  }

  @Test
  void thePageIsKnownByItsTable() {
    assertEquals(Optional.of(GatlingFormat.REPORT_PAGE), GatlingSniffer.sniff(page()));
    assertEquals(
        Optional.empty(),
        GatlingSniffer.sniff(
            "<html><td class=\"value total col-2\">3</td></html>"
                .getBytes(StandardCharsets.UTF_8)));
  }
}
