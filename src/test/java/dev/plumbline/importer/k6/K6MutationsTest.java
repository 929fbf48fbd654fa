package dev.plumbline.importer.k6;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.ImportListener;
import dev.plumbline.app.ImportResult;
import dev.plumbline.app.Imports;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.ImportLimits;
import dev.plumbline.importer.Importers;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.model.KeptSample;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Series;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.SliceSink;
import dev.plumbline.model.Track;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the bytes: a run, or a failure that is declared, and soon. */
class K6MutationsTest {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long LONGEST_NANOS = 2_000_000_000L;

  @TempDir Path folder;

  @Test
  void mutatedFilesAreReadOrRefused() throws IOException {
    read(1, 2_000, Importers.registered());
  }

  @Test
  @Tag("slow")
  void aMillionMutatedFilesAreReadOrRefused() throws IOException {
    read(1_000_000, 1_000_000, Importers.registered());
  }

  /** Every other one beside the points of a run, which a summary then confirms or contradicts. */
  @Test
  void mutatedFilesAreStoredOrRefused() throws IOException {
    try (Imports imports = new Imports(folder)) {
      for (long seed = 20_000; seed < 20_200; seed++) {
        Path file = Files.write(folder.resolve("mutated"), new MutatedFile(seed).bytes());
        Path[] files = seed % 2 == 0 ? new Path[] {file} : new Path[] {Lines.REAL, file};
        ImportLimits limits = ImportLimits.DEFAULT.acceptingDamage(true);
        for (ImportResult result :
            imports.run(Importers.registered(), limits, ImportListener.NONE, files)) {
          long of = seed;
          assertNotEquals("PB-DEFECT", result.code(), () -> "seed " + of + ": " + result);
          result.run().ifPresent(imports::show);
        }
      }
    }
  }

  @Test
  void anImporterThatTrustsItsInputIsCaught() {
    ResultImporter trusting = new dev.plumbline.importer.k6.TrustingImporter();
    assertThrows(AssertionError.class, () -> read(1, 2_000, new Importers(List.of(trusting))));
  }

  private void read(long firstSeed, int count, Importers importers) throws IOException {
    Path file = folder.resolve("mutated");
    for (long seed = firstSeed; seed < firstSeed + count; seed++) {
      Files.write(file, new MutatedFile(seed).bytes());
      long begun = THREADS.getCurrentThreadCpuTime();
      try {
        one(SourceFile.of(file), importers);
      } catch (RuntimeException | Error e) {
        throw new AssertionError("seed " + seed, e);
      }
      long nanos = THREADS.getCurrentThreadCpuTime() - begun;
      assertTrue(nanos < LONGEST_NANOS, "seed " + seed + " took " + nanos / 1_000_000 + " ms");
    }
  }

  private static void one(SourceFile source, Importers importers) {
    ImportLimits limits = ImportLimits.DEFAULT.acceptingDamage(true);
    try {
      importers
          .recognise(source)
          .importer()
          .read(
              source,
              ReadContext.inCaller(limits),
              new RunSink(new Nowhere(), limits, Runnable::run));
    } catch (ImportFailure | IOException e) {
      // declared
    }
  }

  /** Takes everything and keeps nothing. */
  private static final class Nowhere implements SliceSink {
    @Override
    public void slices(Metric metric, int block, List<Series> series) {}

    @Override
    public void track(Track part) {}

    @Override
    public void stated(SeriesKey of, String statistic, double value) {}

    @Override
    public void sample(KeptSample sample) {}
  }
}
