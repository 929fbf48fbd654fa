package dev.plumbline.app;

import dev.plumbline.importer.Confirmation;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedRun;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Run;
import dev.plumbline.model.Series;
import dev.plumbline.store.RunConfirmation;
import dev.plumbline.store.RunReader;
import dev.plumbline.store.Store;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Holds summaries against the run they belong to. One of the run's own name is believed even where
 * it contradicts the points, which is told; one of another name only where every figure agrees: it
 * was taken for the run's because no other lay beside it.
 */
final class ConfirmRun {
  private final Store store;
  private final FoundFile of;
  private final Optional<Run> run;

  /**
   * @param run that the file became; empty where it was not imported
   */
  ConfirmRun(Store store, FoundFile of, Optional<Run> run) {
    this.store = store;
    this.of = of;
    this.run = run;
  }

  ImportResult by(FoundFile summary, ReadContext context, ImportListener listener) {
    if (run.isEmpty()) {
      return skipped(summary, "belongs to " + of.source().name() + ", which was not imported");
    }
    ImportResult result =
        new FileAttempt(store, listener, Replacing.NOTHING)
            .make(summary, () -> confirmed(summary, run.get(), context));
    boolean ofItsOwn =
        result.outcome() == ImportResult.Outcome.DUPLICATE
            && result.run().filter(known -> !known.id().equals(run.get().id())).isPresent();
    return ofItsOwn ? skipped(summary, result.message() + ", from when it was alone") : result;
  }

  private static ImportResult skipped(FoundFile summary, String why) {
    return ImportResult.skipped(
        summary.source().path().toString(),
        summary.source().length(),
        summary.known().sniff().format(),
        why);
  }

  private ImportResult confirmed(FoundFile summary, Run run, ReadContext context)
      throws IOException, ImportFailure {
    SourceFile source = summary.source();
    Confirmation said =
        summary.known().importer().confirm(source, context, recorded(store.reader(run)));
    if (!said.confirmed() && isNamedApart(summary)) {
      return skipped(
          summary,
          "its figures are not those of "
              + of.source().name()
              + ", the only run beside it, and its name is another: import it alone");
    }
    Run confirmed =
        store
            .edits()
            .confirm(
                run,
                new RunConfirmation(
                    said.confirmed(),
                    said.toolVersion(),
                    source.path().toString(),
                    source.length(),
                    source.identity().digest(),
                    said.thresholds(),
                    said.diagnostics()));
    return new ImportResult(
        source.path().toString(),
        ImportResult.Outcome.IMPORTED,
        Optional.of(confirmed),
        summary.known().importer().id(),
        summary.known().sniff().format(),
        source.length(),
        0,
        said.diagnostics(),
        "",
        "");
  }

  /** "summary.json" is named after what it is, not after a run. */
  private boolean isNamedApart(FoundFile summary) {
    return !summary.stem().equals(of.stem())
        && !summary
            .stem()
            .replaceAll("(k6|handle|summary|export|results?)|[^\\p{L}]", "")
            .isEmpty();
  }

  private static RecordedRun recorded(RunReader reader) {
    return new RecordedRun() {
      @Override
      public List<Metric> metrics() {
        return reader.metrics();
      }

      @Override
      public List<Series> series(Metric metric) {
        return reader.series(metric).series();
      }
    };
  }
}
