package dev.plumbline.report.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.chart.PlainText;
import dev.plumbline.report.ComparisonReport;
import dev.plumbline.report.Report;
import dev.plumbline.report.Studies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class MarkdownReportTest {
  static final List<String> NAMES =
      List.of(
          "=cmd()|' /C calc'!A0",
          "_x0041_",
          "a|b",
          "a\\|b\\",
          "`",
          "``a`` and ` |",
          " spaces ",
          "",
          "   ",
          "two\nlines\r\n\n# heading\n\n| a | b |\n|---|---|\n",
          "\u202egnp.exe",
          "\ud83d\ude80",
          "<script>alert(1)</script><!-- -->",
          "[link](https://example.org) ![x](y) <https://example.org> www.example.org a@b.c",
          "**bold** _em_ ~~gone~~ &amp; \\",
          "$x$ [^1] [^typical-run]: no",
          "]]>\ud800\u0000",
          "x".repeat(40_000),
          "|".repeat(200),
          "\\".repeat(99) + "|",
          "---",
          "1. one",
          "- [ ] task");

  @ParameterizedTest
  @CsvSource({"6, report.md", "1, one-run.md"})
  void theStudyReadsAsItAlwaysDid(int runs, String golden) throws IOException {
    MarkdownReport markdown = MarkdownReport.of(report(runs, UnaryOperator.identity()), "report");
    Path got = Files.createDirectories(Path.of("target", "reports")).resolve(golden);
    Files.writeString(got, markdown.text());
    for (var picture : markdown.pictures().entrySet()) {
      Path path = got.resolveSibling(picture.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, picture.getValue());
    }
    try (var in = MarkdownReportTest.class.getResourceAsStream(golden)) {
      String expected = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(expected, markdown.text(), "what it got is in " + got);
    }
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void noNameChangesTheStructure(String name) {
    for (int runs : new int[] {1, 6}) {
      assertEquals(
          structure(report(runs, UnaryOperator.identity())), structure(report(runs, n -> name)));
    }
  }

  @Test
  void norDoNamesOfChance() {
    String alphabet = "ab `|\\*_[]()<>!#&~-=+.:@\"'\n\r\t{}$^0\u202e\u00e9\ud83d\ude80\u0007";
    long seed = 20_261_121;
    Random random = new Random(seed);
    Map<String, Integer> expected = structure(report(6, UnaryOperator.identity()));
    for (int i = 0; i < 150; i++) {
      Map<String, String> given = new HashMap<>();
      UnaryOperator<String> names =
          n -> given.computeIfAbsent(n, _ -> name(random, alphabet, given.size()));
      Report report = report(6, names);
      assertEquals(expected, structure(report), () -> "seed " + seed);
    }
  }

  /** Numbered, since two endpoints of one name would be one row. */
  private static String name(Random random, String alphabet, int number) {
    StringBuilder name = new StringBuilder();
    random
        .ints(random.nextInt(1, 24), 0, alphabet.length())
        .forEach(c -> name.append(alphabet.charAt(c)));
    return name.insert(random.nextInt(name.length() + 1), number).toString();
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void aNameIsShownAsItIs(String name) {
    String shown = PlainText.of(name, 300);
    if (shown.isBlank() || shown.contains("\\|")) {
      return; // written in words, or spelled out
    }
    Set<String> codes = new HashSet<>();
    parse(MarkdownReport.of(report(6, n -> name), "r").text())
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Code code) {
                codes.add(code.getLiteral());
              }
            });
    assertTrue(codes.contains(shown), () -> shown + " not among " + codes);
  }

  @Test
  void theHarnessSeesACarelessName() {
    String careless = "| a |\n|---|\n| x<b> | [a](b) |";
    assertTrue(count(careless).containsKey("HtmlInline"));
    assertTrue(count("[a](b)").containsKey("Link"));
  }

  @Test
  void figuresAreTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    String expected = MarkdownReport.of(report(6, UnaryOperator.identity()), "r").text();
    try {
      for (String tag : new String[] {"de-DE", "ar-EG", "tr-TR", "hi-IN-u-nu-deva"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(expected, MarkdownReport.of(report(6, UnaryOperator.identity()), "r").text());
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Report report(int runs, UnaryOperator<String> names) {
    ComparisonTable table = runs == 1 ? Studies.oneASide() : Studies.sixASide();
    return ComparisonReport.of(Studies.renamed(table, names), Studies.context(runs, names));
  }

  private static Map<String, Integer> structure(Report report) {
    return count(MarkdownReport.of(report, "report").text());
  }

  private static Node parse(String markdown) {
    return Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown);
  }

  /**
   * Nodes of each type, but for texts, which names may split, and code, which a blank name is not.
   */
  private static Map<String, Integer> count(String markdown) {
    Map<String, Integer> counts = new TreeMap<>();
    parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              protected void visitChildren(Node parent) {
                if (!(parent instanceof Text) && !(parent instanceof Code)) {
                  counts.merge(parent.getClass().getSimpleName(), 1, Integer::sum);
                }
                for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                  if (node instanceof TableBlock
                      || node instanceof TableRow
                      || node instanceof TableCell
                      || node instanceof CustomBlock
                      || node instanceof CustomNode) {
                    visitChildren(node);
                  } else if (node.getFirstChild() == null
                      && !(node instanceof Text || node instanceof Code)) {
                    counts.merge(node.getClass().getSimpleName(), 1, Integer::sum);
                  } else {
                    node.accept(this);
                  }
                }
              }
            });
    return counts;
  }
}
