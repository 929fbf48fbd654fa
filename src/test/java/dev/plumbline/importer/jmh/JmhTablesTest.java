package dev.plumbline.importer.jmh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.ImportResult;
import dev.plumbline.app.Imports;
import dev.plumbline.app.RunView;
import dev.plumbline.model.Completeness;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of scores: CSV, SCSV and text. */
class JmhTablesTest {
  private static final String HEADER =
      "\"Benchmark\",\"Mode\",\"Threads\",\"Samples\",\"Score\",\"Score Error (99.9%)\",\"Unit\","
          + "\"Param: kind\",\"Param: n\"\r\n";

  @TempDir Path folder;

  private List<String> scores(String name, String text) throws IOException {
    try (Imports imports = new Imports(folder)) {
      Path file = Files.writeString(folder.resolve(name), text);
      return scores(imports.show(imports.stored(file)));
    }
  }

  private static List<String> scores(RunView view) {
    return view.rows().stream()
        .map(
            row ->
                row.name()
                    + " ["
                    + row.method()
                    + "] "
                    + row.metric().name()
                    + " "
                    + (row.metric().role() == dev.plumbline.model.Role.SCORE
                        ? row.score().orElseThrow().score()
                            + " ± "
                            + row.score().orElseThrow().error()
                            + " n="
                            + row.score().orElseThrow().count()
                        : row.distribution().sum())
                    + " "
                    + row.metric().unit())
        .toList();
  }

  @Test
  void aDecimalCommaIsReadWithAndWithoutQuotes() throws IOException {
    List<String> expected =
        List.of(
            "b.Map.get kind=hash [avgt] score 0.081981 ± 0.001 n=5 us/op",
            "b.Map.get n=10 t=4 [thrpt] score 12.5 ± NaN n=2 ops/us");
    String rows =
        """
        "b.Map.get","avgt",1,5,"0,081981","0,001000","us/op",hash,\r
        "b.Map.get","thrpt",4,2,"12,500000",NaN,"ops/us",,10\r
        """;
    assertEquals(expected, scores("a.csv", HEADER.replace("99.9", "99,9") + rows));
    assertEquals(
        expected,
        scores(
            "b.csv",
            HEADER.replace(",\"", ";\"")
                + rows.replaceAll("\"(\\d+),(\\d+)\"", "$1,$2").replaceAll(",(?![0-9]{6})", ";")));
  }

  @Test
  void aTextTableIsReadByItsColumns() throws IOException {
    assertEquals(
        List.of(
            "Map.get [ss] score 10.692 ± NaN n=-1 ms/op",
            "Str.concat size=10 text=č, \"q\" [avgt] score 2.055 ± 4.433 n=6 us/op",
            "Str.concat size=10 text=č, \"q\" [avgt] gc.count 0.0 counts"),
        scores(
            "t.txt",
            """
            Benchmark             (size)    (text)  Mode  Cnt   Score   Error   Units
            Map.get                  N/A       N/A    ss       10.692           ms/op
            Str.concat                10    č, "q"  avgt    6   2.055 ± 4.433   us/op
            Str.concat:gc.count       10    č, "q"  avgt    6     ≈ 0          counts
            """));
  }

  @Test
  void aGarbledSignMovesNoFigure() throws IOException {
    assertEquals(
        List.of("Map.get [avgt] score 5.116 ± 15.376 n=4 ns/op"),
        scores(
            "t.txt",
            """
            Benchmark  Mode  Cnt  Score     Error  Units
            Map.get    avgt    4  5,116 Â±  15,376  ns/op
            """));
  }

  @Test
  void aScoreThatIsOnlyAPowerOfTenSaysSo() throws IOException {
    try (Imports imports = new Imports(folder)) {
      Path file =
          Files.writeString(
              folder.resolve("t.txt"),
              """
              Benchmark  Mode  Cnt   Score   Error  Units
              Map.get    avgt    4  ≈ 10⁻³          us/op
              """);
      ImportResult result = imports.one(file);
      assertEquals(
          List.of("Map.get [avgt] score 0.001 ± NaN n=4 us/op"),
          scores(imports.show(result.run().orElseThrow())));
      assertTrue(
          result.diagnostics().stream().map(Diagnostic::code).toList().contains("JMH-ROUGH-SCORE"));
    }
  }

  @Test
  void aTableThatEndsInARowIsPartialAndHoldsTheRest() throws IOException {
    try (Imports imports = new Imports(folder)) {
      String csv = Files.readString(JmhGoldenTest.GOLDEN.resolve("mix.csv"));
      Path cut = Files.writeString(folder.resolve("cut.csv"), csv.substring(0, csv.length() - 9));
      Run run = imports.stored(cut);
      assertEquals(Completeness.PARTIAL, run.completeness());
      assertEquals(3, imports.show(run).rows().size());
      Run whole = imports.stored(JmhGoldenTest.GOLDEN.resolve("mix.csv"));
      assertEquals(Completeness.UNKNOWN, whole.completeness());
      assertEquals(4, imports.show(whole).rows().size());
    }
  }

  @Test
  void outputWithoutATableExplainsItself() throws IOException {
    try (Imports imports = new Imports(folder)) {
      Path file =
          Files.writeString(folder.resolve("log.txt"), "# JMH version: 1.37\n# Warmup: none\n");
      ImportResult result = imports.one(file);
      assertEquals("PB-EMPTY", result.code());
      assertTrue(result.message().contains("killed before its table"), result.message());
    }
  }

  @Test
  void aTableBesideItsRunConfirmsIt() throws IOException {
    Path together = Files.createDirectory(folder.resolve("together"));
    for (String ending : List.of("json", "out.txt")) {
      Files.copy(
          JmhGoldenTest.GOLDEN.resolve("one-failed." + ending),
          together.resolve(ending.equals("json") ? "run.json" : "run.txt"));
    }
    try (Imports imports = new Imports(folder)) {
      List<ImportResult> results =
          imports.run(
              dev.plumbline.importer.Importers.registered(),
              dev.plumbline.importer.ImportLimits.DEFAULT,
              dev.plumbline.app.ImportListener.NONE,
              together);
      assertEquals(1, imports.store().runs().size());
      assertTrue(
          results.getLast().diagnostics().getFirst().code().equals("JMH-TABLE-CONFIRMS"),
          results.toString());
    }
  }
}
