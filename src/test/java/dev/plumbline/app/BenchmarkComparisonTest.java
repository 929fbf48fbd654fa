package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.Replicate;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.analysis.Verdict;
import dev.plumbline.model.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of benchmarks against each other: by forks, in one unit, in the mode's direction. */
class BenchmarkComparisonTest {
  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "dev", "plumbline", "importer", "jmh", "golden");

  @TempDir Path folder;

  private static RunsCompared compare(Imports imports, List<Run> before, List<Run> after) {
    try (Jobs jobs = Jobs.onThreads(2)) {
      return new CompareRuns(imports.store(), jobs).compare(before, after, CompareOptions.DEFAULT);
    }
  }

  private RunsCompared compare(String before, String after) throws IOException {
    try (Imports imports = new Imports(folder)) {
      Run first = imports.stored(Files.writeString(folder.resolve("before.json"), before));
      Run second = imports.stored(Files.writeString(folder.resolve("after.json"), after));
      return compare(imports, List.of(first), List.of(second));
    }
  }

  private static ComparedRow row(RunsCompared compared, String name) {
    return compared.table().rows().stream()
        .filter(row -> row.key().name().contains(name))
        .findFirst()
        .orElseThrow();
  }

  /** A file of one benchmark, a line a fork. */
  private static String file(String mode, String unit, String params, double[]... forks) {
    String raw =
        Arrays.stream(forks).map(Arrays::toString).collect(Collectors.joining(",", "[", "]"));
    return """
    [{"jmhVersion":"1.37","benchmark":"b.Codec.decode","mode":"%s","threads":1,"forks":%d,
      "params":{%s},"primaryMetric":{"score":"NaN","scoreUnit":"%s","rawData":%s}}]
    """
        .formatted(mode, forks.length, params, unit, raw);
  }

  private static double[][] forks(int count, double mean, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(
            _ -> {
              double fork = mean * Math.exp(0.005 * random.nextGaussian());
              return random.doubles(5).map(x -> fork * (1 + 0.01 * (x - 0.5))).toArray();
            })
        .toArray(double[][]::new);
  }

  @Test
  void theCodecPairIsJudgedByItsForks() {
    try (Imports imports = new Imports(folder)) {
      RunsCompared compared =
          compare(
              imports,
              List.of(imports.stored(GOLDEN.resolve("pair-before.json"))),
              List.of(imports.stored(GOLDEN.resolve("pair-after.json"))));
      assertEquals(Replicate.FORK, compared.table().replicate());
      assertEquals(5, compared.table().baselineRuns());
      assertTrue(
          compared.table().rows().stream().allMatch(row -> row.statistic() == Statistic.MEAN));
      ComparedRow parse = row(compared, "parse doc=small");
      assertEquals(Verdict.WORSE, parse.verdict());
      assertEquals(0.2048, parse.change(), 0.0005);
      assertEquals(Verdict.WORSE, row(compared, "parse doc=large").verdict());
      assertEquals(0.0362, row(compared, "encode doc=large").change(), 0.0005);
      assertEquals(0.0197, row(compared, "encode doc=small").change(), 0.0005);
      assertEquals(Verdict.SAME, row(compared, "lookup doc=large").verdict());
      assertEquals(Verdict.SAME, row(compared, "lookup doc=small").verdict());
      assertEquals("fork 5", compared.baselineFigures().get(4).fork());
      assertEquals("us/op", compared.unit());
      assertTrue(compared.warnings().toString().contains("judged by forks"));
    }
  }

  @Test
  void aThroughputThatRisesIsBetterAndATimeThatRisesIsWorse() throws IOException {
    String[] params = {"\"n\":\"1\""};
    RunsCompared throughput =
        compare(
            file("thrpt", "ops/us", params[0], forks(5, 10, 1)),
            file("thrpt", "ops/us", params[0], forks(5, 13, 2)));
    assertEquals(Verdict.BETTER, throughput.table().verdict());
    assertTrue(ComparisonWords.of(throughput).headline().plain().contains("30"));
  }

  @Test
  void unlikeUnitsAreConvertedAndOrderOfParametersDoesNotMatter() throws IOException {
    RunsCompared compared =
        compare(
            file("avgt", "us/op", "\"a\":\"1\",\"b\":\"2\"", forks(5, 2, 1)),
            file("avgt", "ns/op", "\"b\":\"2\",\"a\":\"1\"", forks(4, 1000, 2)));
    assertEquals(1, compared.table().rows().size());
    ComparedRow row = compared.table().rows().getFirst();
    assertEquals(-0.5, row.change(), 0.02);
    assertEquals(1.0, row.candidate(), 0.02);
    assertEquals(Verdict.BETTER, row.verdict());
    assertEquals("us/op", compared.unit(row.key()));
    assertTrue(compared.warnings().toString().contains("ns/op is converted to us/op"));
  }

  @Test
  void unlikeDirectionsAreNotCompared() throws IOException {
    RunsCompared compared =
        compare(
            file("avgt", "us/op", "", forks(5, 2, 1)), file("thrpt", "ops/us", "", forks(5, 2, 2)));
    assertTrue(
        compared.table().rows().stream()
            .allMatch(row -> row.state() == ComparedRow.State.MISSING_FROM_A_RUN));
  }

  @Test
  void oneForkASideCallsNothing() throws IOException {
    RunsCompared compared =
        compare(
            file("avgt", "us/op", "", forks(1, 2, 1)), file("avgt", "us/op", "", forks(1, 3, 2)));
    ComparedRow row = compared.table().rows().getFirst();
    assertEquals(Verdict.INCONCLUSIVE, row.verdict());
    assertTrue(row.reason().startsWith("one fork a side: the change stands unless"), row.reason());
    assertTrue(compared.table().oneRunASide());
  }

  @Test
  void severalRunsOnBothSidesAreTheReplicatesAndTheirForksNested() throws IOException {
    try (Imports imports = new Imports(folder)) {
      List<List<Run>> sides =
          List.of(runs(imports, "before", 100, 3), runs(imports, "after", 120, 3));
      RunsCompared compared = compare(imports, sides.getFirst(), sides.getLast());
      assertEquals(Replicate.RUN, compared.table().replicate());
      assertEquals(3, compared.table().baselineRuns());
      ComparedRow row = compared.table().rows().getFirst();
      assertEquals(3, row.baselineRuns().size());
      assertEquals(Verdict.WORSE, row.verdict());
      assertTrue(row.requestNoise() > 1e-7, "forks say how far a run's figure can be trusted");
    }
  }

  private List<Run> runs(Imports imports, String name, double mean, int count) throws IOException {
    List<Run> runs = new java.util.ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text = file("avgt", "us/op", "", forks(4, mean, name.hashCode() + i));
      runs.add(
          imports.stored(
              Files.writeString(
                  folder.resolve(String.format(Locale.ROOT, "%s-%d.json", name, i)), text)));
    }
    return runs;
  }
}
