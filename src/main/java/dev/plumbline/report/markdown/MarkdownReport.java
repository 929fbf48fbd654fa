package dev.plumbline.report.markdown;

import dev.plumbline.chart.Sheet;
import dev.plumbline.chart.Theme;
import dev.plumbline.report.Block;
import dev.plumbline.report.Cell;
import dev.plumbline.report.Report;
import dev.plumbline.report.Table;
import dev.plumbline.report.Text;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A report as Markdown, in the dialect of code hosts: tables and footnotes.
 *
 * @param text the document
 * @param pictures SVG documents by their path beside it: {@code report/changes.svg}
 */
public record MarkdownReport(String text, SortedMap<String, String> pictures) {
  public MarkdownReport {
    pictures = Collections.unmodifiableSortedMap(pictures);
  }

  /**
   * @param folder for the pictures, beside the document; one name without separators
   */
  public static MarkdownReport of(Report report, String folder) {
    SortedMap<String, String> pictures = new TreeMap<>();
    List<String> parts = new ArrayList<>();
    parts.add("# " + Escaped.of(report.title(), false));
    for (Report.Section section : report.sections()) {
      if (!section.heading().isEmpty()) {
        parts.add("## " + Escaped.words(section.heading()));
      }
      for (Block block : section.blocks()) {
        String part = block(block, folder, pictures);
        if (!part.isEmpty()) {
          parts.add(part);
        }
      }
    }
    for (Report.Footnote note : report.footnotes()) {
      parts.add("[^" + note.id() + "]: " + Escaped.of(note.text(), false));
    }
    return new MarkdownReport(String.join("\n\n", parts) + "\n", pictures);
  }

  private static String block(Block block, String folder, SortedMap<String, String> pictures) {
    return switch (block) {
      case Block.Paragraph paragraph -> lines(paragraph);
      case Block.Steps steps ->
          IntStream.range(0, steps.items().size())
              .mapToObj(i -> (i + 1) + ". " + Escaped.of(steps.items().get(i), false))
              .collect(Collectors.joining("\n"));
      case Block.Facts facts ->
          "| | |\n|---|---|"
              + facts.facts().stream()
                  .map(
                      fact ->
                          "\n| " + Escaped.words(fact.name()) + " | " + cell(fact.value()) + " |")
                  .collect(Collectors.joining());
      case Block.Picture picture -> {
        String path = folder + "/" + picture.file() + ".svg";
        pictures.put(path, new Sheet(picture.plot(), picture.width()).svg(Theme.LIGHT));
        yield "!["
            + Escaped.words(picture.alt().plain())
            + "]("
            + url(folder)
            + "/"
            + picture.file()
            + ".svg)";
      }
      case Block.SheetChart _ -> "";
      case Table table -> table(table);
    };
  }

  /** Lines of the opening end in a break, so that each verdict has its own. */
  private static String lines(Block.Paragraph paragraph) {
    return paragraph.lines().stream()
        .filter(line -> !line.isEmpty())
        .map(line -> Escaped.of(line, false))
        .collect(Collectors.joining(paragraph.lead() ? "\\\n" : "\n\n"));
  }

  private static String table(Table table) {
    List<Integer> shown =
        IntStream.range(0, table.columns().size())
            .filter(i -> table.columns().get(i).where().onPaper())
            .boxed()
            .toList();
    StringBuilder text = new StringBuilder("|");
    shown.forEach(
        i -> text.append(' ').append(Escaped.words(table.columns().get(i).heading())).append(" |"));
    text.append("\n|");
    shown.forEach(
        i -> text.append(table.columns().get(i).align() == Table.Align.RIGHT ? "---:|" : "---|"));
    for (List<Cell> row : table.rows().subList(0, Math.min(table.most(), table.rows().size()))) {
      text.append("\n|");
      shown.forEach(i -> text.append(' ').append(cell(row.get(i).shown())).append(" |"));
    }
    if (table.rows().size() > table.most()) {
      text.append("\n| ")
          .append(cell(table.rest()))
          .append(" |")
          .append(" |".repeat(shown.size() - 1));
    }
    return text.toString();
  }

  private static String cell(Text text) {
    return Escaped.of(text, true);
  }

  private static String url(String folder) {
    return URLEncoder.encode(folder, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
