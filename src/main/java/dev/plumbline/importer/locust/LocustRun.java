package dev.plumbline.importer.locust;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.Problems;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.importer.StatedRun;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A run of the files that there are of it. */
final class LocustRun {
  private final SourceFile source;
  private final ReadContext context;
  private final RunSink sink;
  private final Problems problems = new Problems();
  private final Map<LocustFormat, LocustTable> tables = new EnumMap<>(LocustFormat.class);

  LocustRun(SourceFile source, ReadContext context, RunSink sink) {
    this.source = source;
    this.context = context;
    this.sink = sink;
  }

  RunFacts read() throws IOException, ImportFailure {
    List<SourceFile> files = new ArrayList<>(List.of(source));
    files.addAll(source.beside());
    for (SourceFile file : files) {
      Optional<LocustFormat> format = LocustFormat.of(file.head());
      if (format.isPresent()) {
        tables.put(format.get(), LocustTable.read(file, problems));
      }
    }
    StatedRun run = new StatedRun(source, context, sink);
    Optional<Stats> stats = Optional.ofNullable(tables.get(LocustFormat.STATS)).map(Stats::new);
    Optional<History> history =
        Optional.ofNullable(tables.get(LocustFormat.HISTORY)).map(History::new);
    if (stats.isEmpty() && history.isEmpty()) {
      throw new ImportFailure(
          "PB-EMPTY",
          source.path()
              + " says only what failed: Locust's figures are in the _stats.csv beside it");
    }
    stats.ifPresentOrElse(s -> s.state(run), () -> history.get().state(run));
    told(run, stats);
    // The history begins with the test, and its last row may be long before the end.
    long first = history.map(History::firstNanos).orElse(0L);
    long drawn = history.map(History::lastNanos).orElse(0L) - first;
    long stated = Math.round(stats.map(Stats::seconds).orElse(0.0) * 1e9);
    long nanos = Math.max(0, Math.max(drawn, stated));
    RunFacts facts =
        run.facts(
            new RecordedFacts.Tool(
                "locust", "", (stats.isPresent() ? LocustFormat.STATS : LocustFormat.HISTORY).id),
            first > 0 ? OptionalLong.of(first + nanos) : OptionalLong.empty(),
            nanos);
    sink.startAt(facts.startNanos());
    history.ifPresent(h -> h.draw(sink));
    sink.finish();
    return facts;
  }

  private void told(StatedRun run, Optional<Stats> stats) throws ImportFailure {
    if (stats.isPresent() && stats.get().isEmpty()) {
      throw new ImportFailure(
          "PB-EMPTY", source.path() + " states no request at all; nothing was stored");
    }
    if (stats.isEmpty()) {
      run.endUnproven();
    } else if (stats.get().whole().isEmpty()) {
      run.cut("the row of all requests");
    }
    run.tell(
        Diagnostic.of(
            "LOCUST-ROUNDED",
            Severity.INFO,
            "Locust's percentiles are of times rounded to two digits or whole milliseconds"));
    run.tell(
        Diagnostic.of(
            "LOCUST-LAG",
            Severity.INFO,
            "Locust writes its CSV files every few seconds: the last requests, which its console"
                + " counts, may be missing"));
    if (tables.containsKey(LocustFormat.FAILURES)) {
      Failures.requests(tables.get(LocustFormat.FAILURES), run);
    }
    if (tables.containsKey(LocustFormat.EXCEPTIONS)) {
      Failures.exceptions(tables.get(LocustFormat.EXCEPTIONS), run);
    }
    problems.diagnostics().forEach(run::tell);
  }
}
