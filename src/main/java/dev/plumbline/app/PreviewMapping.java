package dev.plumbline.app;

import dev.plumbline.importer.ColumnMapping;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.ImportLimits;
import dev.plumbline.importer.Importers;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.ReadProgress;
import dev.plumbline.importer.ReadRules;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.importer.TableHead;
import dev.plumbline.model.KeptSample;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Role;
import dev.plumbline.model.Series;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.SliceSink;
import dev.plumbline.model.Track;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Reads tables as an import would, and stores nothing. */
public final class PreviewMapping {
  private static final int ROWS = 30;

  private final Importers importers;
  private final Jobs jobs;

  public PreviewMapping(Importers importers, Jobs jobs) {
    this.importers = importers;
    this.jobs = jobs;
  }

  /** The beginning of a file that looks like a table; empty where it does not. */
  public static Optional<TableHead> head(Path file) {
    try {
      return TableHead.of(SourceFile.of(file).head())
          .filter(PreviewMapping::isTable)
          .map(head -> head.first(ROWS));
    } catch (IOException e) {
      return Optional.empty(); // its import says what is wrong with it
    }
  }

  /** Words between blanks are most often no table, and few objects or untitled rows no list. */
  private static boolean isTable(TableHead head) {
    boolean loose = head.delimiter().filter(one -> one.isBlank()).isPresent();
    if (loose) {
      return head.titles().size() > 3 && head.rows().size() > 2;
    }
    return head.rows().size() > (head.named() && head.delimiter().isPresent() ? 0 : 2);
  }

  /**
   * @param cancelled asked while the file is read
   * @throws Failure where an import would fail
   */
  public MappingPreview preview(Path file, ColumnMapping mapping, BooleanSupplier cancelled) {
    try {
      SourceFile source = SourceFile.of(file);
      ResultImporter importer = importers.mapped(source, mapping).importer();
      ReadProgress progress =
          new ReadProgress() {
            @Override
            public void bytes(long done) {}

            @Override
            public boolean cancelled() {
              return cancelled.getAsBoolean();
            }
          };
      ReadRules rules = ReadRules.NONE.mappedBy(Optional.of(mapping));
      ImportLimits limits = ImportLimits.DEFAULT;
      Counting seen = new Counting();
      RunFacts facts =
          importer.read(
              source,
              new ReadContext(limits, progress, jobs.executor(), jobs.threads(), rules),
              new RunSink(seen, limits, jobs.executor()));
      return new MappingPreview(
          mapping.shape(),
          Math.max(seen.requests, facts.statedRequests()),
          seen.names.size(),
          seen.points,
          (facts.endNanos() - facts.startNanos()) / 1e9,
          facts.diagnostics());
    } catch (ImportFailure e) {
      throw new Failure(e.code(), e.getMessage(), e);
    } catch (IOException e) {
      throw new Failure("PB-READ", Failure.unreadable(file, e), e);
    }
  }

  /** Counts what is handed on, and keeps none of it. */
  private static final class Counting implements SliceSink {
    private final Set<List<String>> names = new HashSet<>();
    private long requests;
    private long points;

    @Override
    public synchronized void slices(Metric metric, int block, List<Series> series) {
      if (metric.role() == Role.DURATION) {
        for (Series one : series) {
          names.add(List.of(one.key().endpoint().name()));
          requests += one.slices().count();
        }
      }
    }

    @Override
    public synchronized void track(Track part) {
      names.add(List.of(part.metric(), part.labels().toString()));
      points += part.values().length;
    }

    @Override
    public synchronized void stated(SeriesKey of, String statistic, double value) {
      names.add(List.of(of.endpoint().name()));
    }

    @Override
    public void sample(KeptSample sample) {}
  }
}
