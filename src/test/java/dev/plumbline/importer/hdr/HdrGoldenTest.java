package dev.plumbline.importer.hdr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.plumbline.app.Imports;
import dev.plumbline.app.RunView;
import dev.plumbline.model.Completeness;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What is shown of a log is what the library's own reader says of it. */
class HdrGoldenTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/dev/plumbline/importer/hdr/golden");
  private static final double NANOS = 1e6;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"service-tags", "service-notags"})
  void everyTagHasTheFiguresOfTheLibrary(String name) throws IOException {
    assertLike(GOLDEN.resolve(name + ".hlog"), truth(name + ".hlog.truth.json"), 0);
  }

  @Test
  void anotherFilesTruthIsNoticed() throws IOException {
    JsonNode other = truth("service-notags.hlog.truth.json");
    assertThrows(
        AssertionError.class, () -> assertLike(GOLDEN.resolve("service-tags.hlog"), other, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tp-jHiccup-2.0.1.logV0.hlog", "tp-jHiccup-2.0.7S.logV2.hlog"})
  void logsOfOlderVersionsHaveTheFiguresOfTheLibrary(String name) throws IOException {
    String corpus = System.getProperty("plumbline.corpus", "");
    Assumptions.assumeFalse(corpus.isEmpty(), "no corpus: name one with -Dplumbline.corpus=DIR");
    Path file = Path.of(corpus, "other/third-party/hdrhistogram", name);
    JsonNode truth = new ObjectMapper().readTree(Files.readString(Path.of(file + ".truth.json")));
    // They tell no finer than 16 us apart; the truth takes the lowest value of such a bucket.
    assertLike(file, truth, 0.05);
  }

  private void assertLike(Path file, JsonNode truth, double error) {
    try (Imports imports = new Imports(folder)) {
      Run run = imports.stored(file);
      RunView view = imports.show(run);
      assertEquals(truth.get("tags").size(), view.rows().size());
      for (RunView.Row row : view.rows()) {
        String tag = row.name().equals("(untagged)") ? "" : row.name();
        assertFigures(truth.get("tags").get(tag), row.distribution(), tag, error);
      }
      // The library cuts milliseconds off where a double lies below them.
      double started = (double) run.started().toEpochMilli();
      assertEquals(truth.get("firstStartMs").asDouble(), started, 1);
      double seconds =
          (truth.get("lastEndMs").asDouble() - truth.get("firstStartMs").asDouble()) / 1e3;
      assertEquals(seconds, run.durationSeconds(), 2e-3);
      assertEquals(Completeness.UNKNOWN, run.completeness());
    }
  }

  private static void assertFigures(JsonNode truth, Distribution found, String tag, double error) {
    assertEquals("histogram", found.form());
    assertEquals(truth.get("count").asLong(), found.count(), tag);
    assertEquals(truth.get("min").asLong() / NANOS, found.min(), tag);
    assertNear(truth.get("max"), found.max(), error, tag);
    assertNear(truth.get("mean"), found.mean(), Math.max(1e-9, error), tag);
    for (double p : new double[] {50, 90, 99, 99.9}) {
      String name = p == Math.rint(p) ? "p" + (int) p : "p" + p;
      if (truth.has(name)) {
        assertNear(truth.get(name), found.percentile(p), error, tag + " " + name);
      }
    }
  }

  private static void assertNear(JsonNode truth, double found, double error, String of) {
    double expected = truth.asDouble() / NANOS;
    if (error == 0) {
      assertEquals(expected, found, of);
    } else {
      assertEquals(expected, found, error * expected, of);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "service-tags.hgrm",
        "service-tags.hgrm.csv",
        "service-notags.hgrm",
        "service-notags.hgrm.csv"
      })
  void percentileTextsStateWhatTheyProve(String name) throws IOException {
    String stem = name.substring(0, name.indexOf('.'));
    JsonNode truth = truth(stem + ".truth.json").get("stats").get("ALL");
    try (Imports imports = new Imports(folder)) {
      Run run = imports.stored(GOLDEN.resolve(name));
      List<RunView.Row> rows = imports.show(run).rows();
      assertEquals(1, rows.size());
      Distribution found = rows.getFirst().distribution();
      assertEquals("summary", found.form());
      assertEquals(truth.get("count").asLong(), found.count());
      near(truth.get("max"), found.max());
      near(truth.get("p50"), found.percentile(50));
      near(truth.get("p90"), found.percentile(90));
      near(truth.get("p95"), found.percentile(95));
      if (!name.endsWith(".csv")) {
        near(truth.get("mean"), found.mean());
      }
      assertFalse(imports.store().diagnostics(run).isEmpty());
    }
  }

  /** Of values before they were put into buckets of three digits, in milliseconds of three. */
  private static void near(JsonNode exact, double found) {
    double expected = exact.asDouble() / NANOS;
    assertEquals(expected, found, expected / 1_000 + 0.0006);
  }

  private static JsonNode truth(String name) throws IOException {
    return new ObjectMapper().readTree(Files.readString(GOLDEN.resolve(name)));
  }
}
