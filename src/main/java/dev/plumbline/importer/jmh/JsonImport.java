package dev.plumbline.importer.jmh;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.JsonObjects;
import dev.plumbline.importer.PackedEnd;
import dev.plumbline.importer.Problems;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.RunSpan;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.importer.StatedRun;
import dev.plumbline.importer.Undated;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A JSON file of results as a run. */
final class JsonImport {
  private final List<Result> results = new ArrayList<>();
  private final Settings settings = new Settings();
  private final Problems problems = new Problems();
  private final ScoreCheck scores = new ScoreCheck();
  private String damage = "";

  private JsonImport() {}

  static JsonImport of(SourceFile source) throws IOException, ImportFailure {
    JsonImport read = new JsonImport();
    read.damage = JsonObjects.read(source, read::add).orElse("");
    if (!read.damage.isEmpty()) {
      read.problems.add(
          Problems.CUT,
          "the file is cut or damaged at " + read.damage + "; results before that were read",
          0,
          -1);
    }
    return read;
  }

  private void add(JsonNode node) {
    ResultReader.read(node)
        .ifPresentOrElse(
            result -> {
              results.add(result);
              settings.add(node);
              scores.check(result);
            },
            () ->
                problems.add(
                    Problems.BAD_LINE,
                    "an object is no result: it has no benchmark, mode or score",
                    0,
                    -1));
  }

  RunFacts read(SourceFile source, ReadContext context, RunSink sink) throws ImportFailure {
    requireResults(source);
    RecordedFacts.Tool tool = new RecordedFacts.Tool("jmh", settings.version(), JmhFormat.JSON.id);
    boolean recorded = results.stream().anyMatch(result -> result.primary().hasValues());
    return recorded ? recorded(tool, source, context, sink) : stated(tool, source, context, sink);
  }

  private void requireResults(SourceFile source) throws ImportFailure {
    if (results.isEmpty()) {
      throw new ImportFailure(
          "PB-EMPTY",
          source.path()
              + " holds no whole result"
              + (damage.isEmpty() ? "" : " (" + damage + ")")
              + "; nothing was stored");
    }
  }

  private RunFacts stated(
      RecordedFacts.Tool tool, SourceFile source, ReadContext context, RunSink sink)
      throws ImportFailure {
    StatedRun run = new StatedRun(source, context, sink);
    results.forEach(result -> StatedScores.state(run, result));
    if (!damage.isEmpty()) {
      run.cut("its last bracket");
    }
    diagnostics().forEach(run::tell);
    return run.facts(tool, OptionalLong.empty(), 0);
  }

  private RunFacts recorded(
      RecordedFacts.Tool tool, SourceFile source, ReadContext context, RunSink sink)
      throws ImportFailure {
    List<Diagnostic> more = new ArrayList<>();
    long start = Undated.startNanos(source, context, RecordedScores.nanos(results), more);
    RunSpan span = new RunSpan(sink, context);
    RecordedScores values = new RecordedScores(sink, span, new Profilers(results), start);
    StatedRun stated = new StatedRun(source, context, sink);
    int again = 0;
    for (Result result : results) {
      again += values.knows(result.benchmark()) ? 1 : 0;
      values.add(result);
      if (!result.primary().hasValues()) {
        StatedScores.state(stated, result);
      }
    }
    sink.finish();
    if (again > 0) {
      more.add(repeated(again));
    }
    more.addAll(diagnostics());
    return new RecordedFacts(source, context, problems, new PackedEnd(damage.isEmpty(), ""))
        .of(tool, span, results.size(), List.of(), more);
  }

  private static Diagnostic repeated(int again) {
    return new Diagnostic(
        "JMH-RESULT-AGAIN",
        Severity.WARNING,
        "a benchmark is in the file more than once: its forks were numbered on, as of one run",
        0,
        -1,
        again);
  }

  private List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(scores.diagnostics());
    long large = results.stream().filter(result -> result.primary().isTooLarge()).count();
    if (large > 0) {
      all.add(
          new Diagnostic(
              "JMH-IMPOSSIBLE-COUNTS",
              Severity.WARNING,
              "the counts of a benchmark's sampled times are more than can be: its figures are kept"
                  + " as stated, so it can be shown, not compared",
              0,
              -1,
              large));
    }
    Map<String, String> facts = settings.facts();
    if (!facts.isEmpty()) {
      all.add(
          Diagnostic.of(
              "JMH-SETTINGS",
              Severity.INFO,
              facts.entrySet().stream()
                  .map(fact -> fact.getKey() + ": " + fact.getValue())
                  .collect(Collectors.joining("; "))));
    }
    return all;
  }
}
