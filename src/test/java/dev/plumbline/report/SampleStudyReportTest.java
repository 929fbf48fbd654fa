package dev.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.DemoResult;
import dev.plumbline.app.SampleStudy;
import dev.plumbline.chart.PercentileCurve;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The figures of the sample study's report, against its files read without the importer. */
class SampleStudyReportTest {
  private static final Pattern ENROLL =
      Pattern.compile(
          "\\{\"metric\":\"http_req_duration\",.*\"value\":([\\d.]+),"
              + ".*\"expected_response\":\"true\""
              + ".*\"name\":\"[^\"]*/api/courses/[^\"/]+/enroll\".*");

  private final DemoResult study = SampleStudy.result();

  @Test
  void curvesAreOfWhatChangedAndHitTheFilesOwnPercentiles() throws IOException {
    List<PercentileCurve> curves =
        blocks(Block.Picture.class)
            .map(Block.Picture::plot)
            .filter(PercentileCurve.class::isInstance)
            .map(PercentileCurve.class::cast)
            .toList();
    assertEquals(
        List.of("POST /api/courses/:id/enroll", "POST /api/wallet/withdraw"),
        curves.stream().map(PercentileCurve::title).toList());
    for (PercentileCurve.Side side : curves.getFirst().sides()) {
      List<Double> values = enroll(side.label());
      assertTrue(values.size() > 2_000, side.label());
      for (int i = 0; i < side.shares().size(); i++) {
        double share = side.shares().get(i);
        assertEquals(rank(values, share), side.values().get(i), side.label() + " at " + share);
      }
    }
  }

  @Test
  void theTableOfPercentilesHasTheSameFigures() throws IOException {
    Table pooled = table("pooled");
    List<Cell> row = pooled.rows().getFirst();
    List<Double> before = enroll("baseline");
    assertEquals("POST /api/courses/:id/enroll", row.getFirst().shown().plain());
    assertEquals(before.size(), figure(pooled, row, "requests_before"));
    assertEquals(rank(before, 0.5), figure(pooled, row, "median_before"));
    assertEquals(rank(before, 0.95), figure(pooled, row, "slow_before"));
    assertEquals(rank(before, 0.99), figure(pooled, row, "slowest_before"));
    assertEquals(before.getLast(), figure(pooled, row, "max_before"));
    assertEquals(rank(enroll("candidate"), 0.95), figure(pooled, row, "slow_after"));
  }

  @Test
  void everyRunIsNamedWithWhatItsFiguresCameFrom() throws IOException {
    Table runs = table("runs");
    assertEquals(12, runs.rows().size());
    for (List<Cell> row : runs.rows()) {
      String file = row.get(column(runs, "file")).shown().plain();
      assertEquals(
          (double) Files.size(SampleStudy.RUNS.resolve(file)), figure(runs, row, "bytes"), file);
      assertTrue(row.get(column(runs, "started")).shown().plain().endsWith(" UTC"), file);
      assertEquals("whole", row.get(column(runs, "completeness")).shown().plain(), file);
    }
  }

  @Test
  void everyOpenRowAndNoOtherSaysWhatWouldSettleIt() {
    Table rows = table("rows");
    int open = 0;
    for (List<Cell> row : rows.rows()) {
      String verdict = row.get(column(rows, "verdict")).shown().plain();
      boolean inconclusive = verdict.startsWith("inconclusive");
      open += inconclusive ? 1 : 0;
      assertEquals(
          inconclusive, !row.get(column(rows, "settling")).shown().isEmpty(), row.toString());
    }
    assertTrue(open > 20, "most rows are open");
  }

  @Test
  void thatTheDataIsRiggedIsSaidOnTheFirstScreenAndAgain() {
    String rigged = "This study is rigged: enroll was slowed by 15 %, withdraw sped up by 25 %";
    assertEquals(
        1,
        blocks(Block.Facts.class)
            .flatMap(facts -> facts.facts().stream())
            .filter(fact -> fact.value().plain().startsWith(rigged))
            .count());
    assertEquals(
        List.of(true),
        study.report().sections().stream()
            .filter(section -> section.heading().equals("Was that right?"))
            .map(section -> section.blocks().toString().contains(rigged))
            .toList());
  }

  private static List<Double> enroll(String side) throws IOException {
    List<Double> values = new ArrayList<>();
    for (int run = 1; run <= 6; run++) {
      var file = SampleStudy.RUNS.resolve(side + "-" + run + ".json.gz");
      try (var reader =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          Matcher matcher = ENROLL.matcher(line);
          if (line.contains("/enroll") && matcher.matches()) {
            values.add(Double.valueOf(matcher.group(1)));
          }
        }
      }
    }
    Collections.sort(values);
    return values;
  }

  /** By nearest rank. */
  private static double rank(List<Double> sorted, double share) {
    return sorted.get((int) Math.max(1, Math.ceil(share * sorted.size() - 1e-9)) - 1);
  }

  private <T extends Block> Stream<T> blocks(Class<T> type) {
    return study.report().sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(type::isInstance)
        .map(type::cast);
  }

  private Table table(String id) {
    return blocks(Table.class).filter(table -> table.id().equals(id)).findFirst().orElseThrow();
  }

  private static int column(Table table, String key) {
    return table.columns().stream().map(Table.Column::key).toList().indexOf(key);
  }

  private static double figure(Table table, List<Cell> row, String key) {
    return ((Cell.Value) row.get(column(table, key))).value();
  }
}
