package dev.plumbline.importer.gatling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.ImportListener;
import dev.plumbline.app.ImportResult;
import dev.plumbline.app.Imports;
import dev.plumbline.importer.ImportLimits;
import dev.plumbline.importer.Importers;
import dev.plumbline.model.Completeness;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Run;
import dev.plumbline.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Logs of Gatling's versions against truths found by another program. A case is a folder with a
 * log, {@code truth.json} and the reports that Gatling made of it. The same over any folder of such
 * cases with {@code -Dplumbline.corpus=DIR}.
 */
class GatlingGoldenTest {
  static final Path GOLDEN = Path.of("src/test/resources/dev/plumbline/importer/gatling/golden");

  @TempDir Path folder;

  static List<Path> cases() throws IOException {
    return logs(GOLDEN);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theFiguresOfEveryVersionAreTheTruth(Path log) throws IOException {
    assertEquals(List.of(), differences(log, log.resolveSibling("truth.json")));
  }

  @Test
  void theFiguresOfAnotherRunAreCaught() throws IOException {
    List<String> found =
        differences(
            GOLDEN.resolve("3.13.1-shop/simulation.log"),
            GOLDEN.resolve("3.15.1-pair-a2/truth.json"));
    for (String figure :
        List.of("count", "max", "p95", "failed", "start", "version", "most users")) {
      assertTrue(found.stream().anyMatch(d -> d.contains(figure)), () -> figure + found);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theReportOfEveryVersionAgreesButForItsPercentiles(Path log) throws IOException {
    ImportResult result = folderOf(log).getFirst();
    List<Diagnostic> said = result.diagnostics();
    assertTrue(said.stream().allMatch(d -> d.severity() == Severity.INFO), said::toString);
    Diagnostic agrees = only(said, "GATLING-REPORT-AGREES");
    boolean estimated = result.run().orElseThrow().format().equals("gatling-binary");
    assertEquals(
        estimated && !log.toString().contains("3.15.1-shop"),
        said.stream().anyMatch(d -> d.code().equals("GATLING-REPORT-PERCENTILES")),
        agrees::message);
    assertEquals(Completeness.WHOLE, result.run().orElseThrow().completeness());
  }

  @Test
  void wrongPercentilesOfAReportAreNamedWithTheExactOnes() throws IOException {
    List<Diagnostic> said =
        folderOf(GOLDEN.resolve("3.15.1-pair-a2/simulation.log.gz")).getFirst().diagnostics();
    String message = only(said, "GATLING-REPORT-PERCENTILES").message();
    assertTrue(message.contains("p99 of all requests 694 ms where 138 ms is exact"), message);
    assertTrue(only(said, "GATLING-REPORT-AGREES").message().contains("63 figures"));
  }

  @Test
  void theReportOfAnotherRunContradicts() throws IOException {
    Path run = Files.createDirectories(folder.resolve("run"));
    Files.copy(GOLDEN.resolve("3.15.1-shop/simulation.log"), run.resolve("simulation.log"));
    Files.createDirectories(run.resolve("js"));
    Files.copy(GOLDEN.resolve("3.13.1-shop/js/stats.json"), run.resolve("js/stats.json"));
    ImportResult result = folderOf(run.resolve("simulation.log")).getFirst();
    Diagnostic said = only(result.diagnostics(), "GATLING-REPORT-CONTRADICTS");
    assertEquals(Severity.WARNING, said.severity());
    assertTrue(said.message().contains(" there, "), said::message);
    assertEquals(Completeness.UNKNOWN, result.run().orElseThrow().completeness());
  }

  @Test
  void aReportAloneIsShownAsStated() throws IOException {
    Path js = Files.createDirectories(folder.resolve("js"));
    for (String name : List.of("stats.json", "global_stats.json", "assertions.json")) {
      Files.copy(GOLDEN.resolve("3.0.3-oldshop/js").resolve(name), js.resolve(name));
    }
    try (Imports imports = new Imports(folder)) {
      List<ImportResult> results =
          imports.run(Importers.registered(), ImportLimits.DEFAULT, ImportListener.NONE, js);
      Run run = results.getFirst().run().orElseThrow();
      assertEquals(988, run.requests());
      assertEquals(131, run.failed());
      assertEquals("2026-11-21T03:23:49", run.started().toString().substring(0, 19));
      assertEquals(3, imports.store().thresholds(run).size());
      assertTrue(
          imports.show(run).rows().stream()
              .anyMatch(row -> row.name().equals("Checkout / Payment")));
    }
  }

  @Test
  void assertionsAreWorkedOutAsGatlingHasThem() throws IOException {
    Path log = GOLDEN.resolve("3.15.1-shop/simulation.log");
    try (Imports imports = new Imports(folder)) {
      List<String> outcomes =
          imports.store().thresholds(imports.stored(log)).stream()
              .map(t -> t.metric() + ": " + t.expression() + " " + t.passed().orElseThrow())
              .toList();
      assertEquals(15, outcomes.size());
      assertTrue(outcomes.contains("Global: p95 < 300 ms true"), outcomes::toString);
      assertTrue(outcomes.contains("Global: failed requests <= 5 % false"), outcomes::toString);
      assertTrue(
          outcomes.contains("List items: mean between 1 and 100 ms true"), outcomes::toString);
    }
    List<Diagnostic> said =
        folderOf(GOLDEN.resolve("3.3.1-oldshop/simulation.log.gz")).getFirst().diagnostics();
    assertTrue(only(said, "GATLING-ASSERTIONS-AGREE").message().contains("same of 3"));
  }

  @Test
  void everyLogOfTheCorpusIsTheTruth() throws IOException {
    String corpus = System.getProperty("plumbline.corpus", "");
    Assumptions.assumeFalse(corpus.isEmpty(), "no corpus: name one with -Dplumbline.corpus=DIR");
    List<Path> logs = logs(Path.of(corpus));
    for (Path log : logs) {
      assertEquals(List.of(), differences(log, log.resolveSibling("truth.json")), log::toString);
    }
    assertFalse(logs.isEmpty(), () -> "no log with a truth in " + corpus);
  }

  private List<String> differences(Path log, Path truth) throws IOException {
    try (Imports imports = new Imports(Files.createTempDirectory(folder, "store"))) {
      return GatlingTruth.differences(imports, imports.stored(log), truth);
    }
  }

  /** What importing the log's whole folder comes to. */
  private List<ImportResult> folderOf(Path log) throws IOException {
    try (Imports imports = new Imports(Files.createTempDirectory(folder, "store"))) {
      return imports.run(
          Importers.registered(), ImportLimits.DEFAULT, ImportListener.NONE, log.getParent());
    }
  }

  private static Diagnostic only(List<Diagnostic> all, String code) {
    List<Diagnostic> found = all.stream().filter(d -> d.code().equals(code)).toList();
    assertEquals(1, found.size(), () -> code + " in " + all);
    return found.getFirst();
  }

  private static List<Path> logs(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.getFileName().toString().matches("simulation.*\\.log(\\.gz)?"))
          .filter(file -> Files.exists(file.resolveSibling("truth.json")))
          .sorted()
          .toList();
    }
  }
}
