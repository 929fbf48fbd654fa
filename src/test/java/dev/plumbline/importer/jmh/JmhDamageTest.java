package dev.plumbline.importer.jmh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.ImportResult;
import dev.plumbline.app.Imports;
import dev.plumbline.app.RunView;
import dev.plumbline.model.Completeness;
import dev.plumbline.model.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JSON that is cut, contradicts itself or leaves its values out. */
class JmhDamageTest {
  @TempDir Path folder;

  private ImportResult read(Imports imports, String text) throws IOException {
    return imports.one(Files.writeString(folder.resolve("results.json"), text));
  }

  private static String golden(String name) throws IOException {
    return Files.readString(JmhGoldenTest.GOLDEN.resolve(name));
  }

  private static List<String> codes(ImportResult result) {
    return result.diagnostics().stream().map(Diagnostic::code).toList();
  }

  @Test
  void resultsBeforeACutAreKept() throws IOException {
    String text = golden("pair-before.json");
    try (Imports imports = new Imports(folder)) {
      ImportResult result = read(imports, text.substring(0, text.length() - 200));
      assertEquals(ImportResult.Outcome.PARTIAL, result.outcome());
      assertEquals(5, imports.show(result.run().orElseThrow()).rows().size());
      assertTrue(codes(result).contains("PB-CUT"));
    }
  }

  @Test
  void aScoreThatItsIterationsDoNotMakeIsTold() throws IOException {
    String text = golden("pair-before.json").replaceFirst("1\\.4117843679741264", "1.5");
    try (Imports imports = new Imports(folder)) {
      ImportResult result = read(imports, text);
      Diagnostic told =
          result.diagnostics().stream()
              .filter(d -> d.code().equals("JMH-SCORE-CONTRADICTS"))
              .findFirst()
              .orElseThrow();
      assertEquals(1, told.count());
      assertTrue(told.message().contains("bench.PairBench.encode doc=small"), told.message());
    }
  }

  @Test
  void scoresWithoutRawDataAreStated() throws IOException {
    String text =
        golden("pair-before.json").replaceAll("(?s),\\s*\"rawData\" : \\[.*?\\]\\s*\\]", "");
    try (Imports imports = new Imports(folder)) {
      RunView view = imports.show(read(imports, text).run().orElseThrow());
      assertEquals(6, view.rows().size());
      RunView.Row row = view.rows().getFirst();
      assertEquals("summary", row.distribution().form());
      assertEquals(25, row.score().orElseThrow().count());
      assertEquals(0.0419876, row.score().orElseThrow().error(), 1e-6);
    }
  }

  @Test
  void infinityAndNotANumberAreStringsAndNoScores() throws IOException {
    try (Imports imports = new Imports(folder)) {
      ImportResult result =
          read(
              imports,
              """
              [{"benchmark":"b.A.x","mode":"avgt","threads":1,"forks":1,
                "primaryMetric":{"score":2.5,"scoreError":"NaN","scoreConfidence":["NaN","+INF"],
                 "scoreUnit":"ns/op","rawData":[[2.5]]},
                "secondaryMetrics":{"·stack":{"score":"NaN","scoreUnit":"---","rawData":[["NaN"]]},
                 "·gc.count":{"score":4,"scoreUnit":"counts","rawData":[[4]]}}}]
              """);
      assertEquals(
          List.of("score", "gc.count"),
          imports.show(result.run().orElseThrow()).rows().stream()
              .map(row -> row.metric().name())
              .toList());
    }
  }

  @Test
  void aSecretGivenToTheMachineIsNotKept() throws IOException {
    String text =
        golden("pair-before.json").replace("-Dfile.encoding=UTF-8", "-Ddb.password=canary-7f3a");
    try (Imports imports = new Imports(folder)) {
      ImportResult result = read(imports, text);
      assertTrue(result.diagnostics().toString().contains("-Ddb.password=(left out)"));
      assertFalse(result.diagnostics().toString().contains("canary"));
    }
  }

  @Test
  void twoRunsInOneFileAreNumberedOnAndTold() throws IOException {
    String text = golden("one-failed.json");
    try (Imports imports = new Imports(folder)) {
      ImportResult result = read(imports, text + "\n" + text);
      assertTrue(codes(result).contains("JMH-RESULT-AGAIN"));
      assertEquals(
          2,
          imports.show(result.run().orElseThrow()).rows().getFirst().score().orElseThrow().forks());
    }
  }

  @Test
  void anArrayOfNothingOfUseExplainsItself() throws IOException {
    try (Imports imports = new Imports(folder)) {
      ImportResult result =
          read(imports, "[{\"benchmark\":\"a\",\"mode\":\"avgt\",\"primaryMetric\":3}]");
      assertEquals(ImportResult.Outcome.FAILED, result.outcome());
      assertEquals("PB-EMPTY", result.code());
    }
  }

  @Test
  void forksOfAWholeFileAreKeptApart() throws IOException {
    try (Imports imports = new Imports(folder)) {
      ImportResult result = read(imports, golden("pair-before.json"));
      assertEquals(Completeness.WHOLE, result.run().orElseThrow().completeness());
      RunView byFork = imports.show(result.run().orElseThrow(), "scenario", "doc");
      assertEquals(30, byFork.rows().size());
      assertEquals(
          List.of("large", "small"),
          byFork.rows().stream().map(row -> row.by().get("doc")).distinct().sorted().toList());
    }
  }
}
