package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.model.Kind;
import dev.plumbline.model.Role;
import dev.plumbline.model.Run;
import dev.plumbline.store.Headline;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list shows durations in milliseconds, whatever unit the tool wrote them in. */
class HeadlineUnitsTest {
  private static final Path IMPORTERS = Path.of("src/test/resources/dev/plumbline/importer");
  private static final Map<String, Double> MILLIS =
      Map.of("s", 1e3, "ms", 1.0, "us", 1e-3, "ns", 1e-6);

  @TempDir Path folder;
  @AutoClose private Imports imports;

  @BeforeEach
  void open() {
    imports = new Imports(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hey/golden/items.csv",
        "hey/golden/items.txt",
        "h2load/golden/items.log",
        "oha/golden/result.json",
        "pgbench/golden/ratelog.3010",
        "ab/golden/items.txt",
        "ab/golden/items.gnuplot.tsv"
      })
  void theP95OfOneEndpointIsThatOfItsRow(String file) {
    Run run = imports.stored(IMPORTERS.resolve(file));
    List<RunView.Row> rows =
        imports.show(run).rows().stream()
            .filter(row -> row.metric().kind() == Kind.REQUEST)
            .filter(row -> row.metric().role() == Role.DURATION)
            .toList();
    assertEquals(1, rows.size(), rows::toString);
    double p95 = rows.getFirst().distribution().percentile(95);
    double expected = p95 * MILLIS.get(rows.getFirst().metric().unit());
    Headline headline = imports.store().storedRuns().headlines().get(run.id());
    assertEquals(expected, headline.p95(), expected * 1e-9, "in ms");
    assertTrue(headline.p50() <= headline.p95() && headline.p95() <= headline.p99());
  }

  @Test
  void threadsOfJmeterAreItsUsers() {
    Run run =
        imports.stored(
            List.of(IMPORTERS.resolve("jmeter/golden/default").toFile().listFiles()).stream()
                .map(file -> file.toPath())
                .filter(file -> !file.toString().endsWith(".truth.json"))
                .filter(file -> !file.endsWith("truth.json"))
                .findFirst()
                .orElseThrow());
    Headline headline = imports.store().storedRuns().headlines().get(run.id());
    assertTrue(headline.usersMost() >= 1, headline::toString);
  }

  @Test
  void failuresThatAFileDoesNotStateAreNotNone() {
    Run run = imports.stored(IMPORTERS.resolve("pgbench/golden/select-only.txt"));
    double share = new Library(imports.store()).read().entry(run.id()).orElseThrow().errorShare();
    assertEquals(run.failed() < 0, Double.isNaN(share));
  }

  @Test
  void aRunOfBenchmarksIsListedWithThem() {
    Run run = imports.stored(IMPORTERS.resolve("jmh/golden/pair-before.json"));
    LibraryEntry entry = new Library(imports.store()).read().entry(run.id()).orElseThrow();
    assertEquals(Benchmarks.count(imports.store(), run), entry.benchmarks());
    assertTrue(entry.benchmarks() > 0);
  }
}
