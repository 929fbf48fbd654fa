package dev.plumbline.app;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.ReadProgress;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.model.Run;
import dev.plumbline.store.NewRun;
import dev.plumbline.store.RunWriter;
import dev.plumbline.store.Store;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the files of one run and makes it part of the store. */
final class ImportRun {
  private static final int ID_LENGTH = 12;

  private final Store store;
  private final Jobs jobs;
  private final ImportOptions options;
  private final ImportListener listener;

  ImportRun(Store store, Jobs jobs, ImportOptions options, ImportListener listener) {
    this.store = store;
    this.jobs = jobs;
    this.options = options;
    this.listener = listener;
  }

  /**
   * @param file that stands for all of them
   */
  ImportResult read(MergedFiles files, FoundFile file) throws IOException, ImportFailure {
    return read(files, file, OptionalLong.empty());
  }

  /**
   * @param start the run's time zero, where reading it once has shown that it is earlier than its
   *     first sample
   */
  private ImportResult read(MergedFiles files, FoundFile file, OptionalLong start)
      throws IOException, ImportFailure {
    RunFacts facts;
    try (RunWriter writer = store.write()) {
      RunSink sink = new RunSink(writer, options.limits(), jobs.executor());
      facts =
          files.read(
              source -> {
                ReadContext context = context(source);
                return start.isPresent() ? context.startingAt(start.getAsLong()) : context;
              },
              sink);
      file.source().requireUnchanged();
      if (!sink.startedAfter(facts.startNanos())) {
        return stored(file, facts, writer);
      }
    }
    return read(files, file, OptionalLong.of(facts.startNanos()));
  }

  private ImportResult stored(FoundFile file, RunFacts facts, RunWriter writer) throws IOException {
    SourceFile source = file.source();
    String digest = source.identity().digest();
    Map<String, String> labels = new HashMap<>(facts.labels());
    labels.putAll(options.labelsOf(file, facts.completeness()));
    Run run =
        writer.commit(
            new NewRun(
                options.replacing().id(digest.substring(0, ID_LENGTH)),
                options.test().orElse(file.folderName()),
                options.environment(),
                labels,
                facts.tool(),
                facts.toolVersion(),
                facts.format(),
                file.known().importer().version(),
                facts.startNanos(),
                facts.endNanos(),
                facts.records(),
                facts.statedRequests(),
                facts.statedFailed(),
                facts.completeness(),
                source.path().toString(),
                source.length(),
                digest,
                options.replacing().run().map(Run::id),
                facts.thresholds(),
                facts.diagnostics()));
    return new ImportResult(
        source.path().toString(),
        run.isPartial() ? ImportResult.Outcome.PARTIAL : ImportResult.Outcome.IMPORTED,
        Optional.of(run),
        facts.tool(),
        facts.format(),
        source.length(),
        facts.records(),
        facts.diagnostics(),
        "",
        "");
  }

  /** What reading a file of it needs. */
  ReadContext context(SourceFile source) {
    ReadProgress progress =
        new ReadProgress() {
          @Override
          public void bytes(long done) {
            listener.read(source.path(), done, source.length());
          }

          @Override
          public boolean cancelled() {
            return listener.cancelled();
          }
        };
    return new ReadContext(
        options.limits(), progress, jobs.executor(), jobs.threads(), options.rules());
  }
}
