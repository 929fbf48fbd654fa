package dev.plumbline.importer.criterion;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.JsonFile;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.importer.ValuedRun;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import dev.plumbline.model.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads the samples of one benchmark after another, with what lies beside them. */
final class BenchmarkReader {
  private static final int SHOWN = 5;

  private final ValuedRun run;
  private final List<String> unnamed = new ArrayList<>();
  private final List<String> claims = new ArrayList<>();
  private int useless;

  BenchmarkReader(ValuedRun run) {
    this.run = run;
  }

  /** Of benchmarks whose base is the new baseline once more. */
  private int copies;

  void read(SourceFile sample) throws IOException, ImportFailure {
    JsonNode samples = JsonFile.read(sample);
    BaselineFolder folder = BaselineFolder.of(sample.path());
    Optional<JsonNode> named = folder.document("benchmark.json");
    Benchmark benchmark =
        named.map(Benchmark::of).filter(b -> !b.name().isEmpty()).orElseGet(() -> unnamed(folder));
    copies += folder.isCopyOfNew() ? 1 : 0;
    JsonNode iterations = samples.path("iters");
    JsonNode times = samples.path("times");
    if (iterations.size() != times.size()) {
      throw new ImportFailure(
          "PB-BAD-JSON",
          sample.path()
              + " holds "
              + iterations.size()
              + " numbers of iterations and "
              + times.size()
              + " times; nothing was stored");
    }
    for (int i = 0; i < times.size(); i++) {
      double value = number(times.path(i)) / number(iterations.path(i));
      useless += Double.isFinite(value) ? 0 : 1;
      run.next(benchmark.of(Benchmark.SCORE), value);
    }
    Optional<JsonNode> estimates = folder.document("estimates.json");
    if (estimates.isPresent()) {
      run.state(benchmark.of(Benchmark.SLOPE), "mean", point(estimates.get(), "slope"));
    }
    Optional<JsonNode> change = folder.change();
    if (change.isPresent()) {
      run.state(benchmark.of(Benchmark.CHANGE), "mean", point(change.get(), "mean"));
      run.state(benchmark.of(Benchmark.CHANGE), "p50", point(change.get(), "median"));
      claim(benchmark, change.get().path("mean"));
    }
  }

  private Benchmark unnamed(BaselineFolder folder) {
    unnamed.add(folder.tamedName());
    return new Benchmark(folder.tamedName(), java.util.Map.of());
  }

  private void claim(Benchmark benchmark, JsonNode mean) {
    JsonNode interval = mean.path("confidence_interval");
    double point = number(mean.path("point_estimate"));
    if (Double.isFinite(point)) {
      claims.add(
          String.format(
              Locale.ROOT,
              "%s %+.1f %% [%+.1f, %+.1f]",
              benchmark.name(),
              100 * point,
              100 * number(interval.path("lower_bound")),
              100 * number(interval.path("upper_bound"))));
    }
  }

  /** What was found out about all of them. */
  void tell() {
    run.tell(
        Diagnostic.of(
            "CRITERION-SLOPE",
            Severity.INFO,
            "a value is the time of a sample by its iterations; what Criterion prints as its"
                + " \"time\" is the slope over all samples, kept as the metric slope"));
    if (copies > 0) {
      run.tell(
          Diagnostic.of(
              "CRITERION-BASE-IS-NEW",
              Severity.INFO,
              "at its end Criterion copies the new baseline over its base: both are this one run,"
                  + " not two that are alike"));
    }
    if (!claims.isEmpty()) {
      run.tell(
          Diagnostic.of(
              "CRITERION-CLAIM",
              Severity.INFO,
              "Criterion's own claim against its base, kept as evidence and not as a verdict: "
                  + shown(claims)));
    }
    if (!unnamed.isEmpty()) {
      run.tell(
          Diagnostic.of(
              "CRITERION-NO-NAME",
              Severity.WARNING,
              "no benchmark.json beside the samples: the name is that of the folders, in which"
                  + " Criterion replaces characters: "
                  + shown(unnamed)));
    }
    if (useless > 0) {
      run.tell(
          Diagnostic.of(
              "CRITERION-NO-VALUE",
              Severity.WARNING,
              Words.counted(useless, "sample has", "samples have")
                  + " no time or no iterations: left out"));
    }
  }

  private static String shown(List<String> all) {
    int more = all.size() - SHOWN;
    return String.join("; ", all.subList(0, Math.min(SHOWN, all.size())))
        + (more > 0 ? "; and " + more + " more" : "");
  }

  private static double point(JsonNode estimates, String statistic) {
    return number(estimates.path(statistic).path("point_estimate"));
  }

  private static double number(JsonNode node) {
    return node.isNumber() ? node.asDouble() : Double.NaN;
  }
}
