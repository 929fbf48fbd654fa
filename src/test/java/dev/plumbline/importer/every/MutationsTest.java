package dev.plumbline.importer.every;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.ImportListener;
import dev.plumbline.app.ImportResult;
import dev.plumbline.app.Imports;
import dev.plumbline.importer.ImportLimits;
import dev.plumbline.importer.Importers;
import dev.plumbline.importer.ResultImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes: a run, or a failure that is declared, and soon. */
class MutationsTest {
  /** Over all importers together. */
  private static final int QUICK = 100_000;

  private static final long LONGEST_NANOS = 2_000_000_000L;

  @TempDir Path folder;

  static Stream<ResultImporter> importers() {
    return GoldenFiles.importers();
  }

  @ParameterizedTest
  @MethodSource("importers")
  void mutatedFilesAreReadOrRefused(ResultImporter importer) {
    read(1, QUICK / (int) importers().count(), importer, Importers.registered());
  }

  @ParameterizedTest
  @MethodSource("importers")
  @Tag("slow")
  void aMillionMutatedFilesAreReadOrRefused(ResultImporter importer) {
    read(1_000_000, 1_000_000, importer, Importers.registered());
  }

  /** Through the store, every other one beside a whole file, which it may be a summary of. */
  @ParameterizedTest
  @MethodSource("importers")
  void mutatedFilesAreStoredOrRefused(ResultImporter importer) throws IOException {
    List<byte[]> originals = Originals.of(importer);
    Path whole = Files.write(folder.resolve("whole"), originals.getFirst());
    Path file = folder.resolve("mutated");
    try (Imports imports = new Imports(folder)) {
      for (long seed = 20_000; seed < 20_030; seed++) {
        Files.write(file, new MutatedBytes(originals, seed).bytes());
        Path[] files = seed % 2 == 0 ? new Path[] {file} : new Path[] {whole, file};
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

  @ParameterizedTest
  @MethodSource("importers")
  void everyImporterBringsFilesThatItReads(ResultImporter importer) {
    List<Path> golden = GoldenFiles.of(importer);
    assertFalse(golden.isEmpty(), () -> "no file in " + GoldenFiles.folder(importer));
    List<String> read =
        golden.stream()
            .map(file -> Attempt.at(file, Importers.registered()))
            .filter(attempt -> attempt.facts().isPresent())
            .map(attempt -> attempt.facts().get().tool())
            .distinct()
            .toList();
    assertEquals(List.of(importer.id()), read);
  }

  @Test
  void anImporterThatTrustsItsInputIsCaught() {
    ResultImporter trusting = new TrustingImporter();
    ResultImporter k6 =
        importers().filter(importer -> importer.id().equals("k6")).findFirst().orElseThrow();
    assertThrows(AssertionError.class, () -> read(1, 5_000, k6, new Importers(List.of(trusting))));
  }

  private void read(long firstSeed, int count, ResultImporter importer, Importers importers) {
    List<byte[]> originals = Originals.of(importer);
    LongStream.range(firstSeed, firstSeed + count)
        .parallel()
        .forEach(seed -> read(seed, originals, importers));
  }

  private void read(long seed, List<byte[]> originals, Importers importers) {
    Path file = folder.resolve("mutated-" + Thread.currentThread().threadId());
    try {
      Files.write(file, new MutatedBytes(originals, seed).bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    long nanos = cpuOf(file, importers, seed);
    if (nanos > LONGEST_NANOS) {
      nanos = cpuOf(file, importers, seed); // once more, before it counts
    }
    assertTrue(nanos < LONGEST_NANOS, "seed " + seed + " took " + nanos / 1_000_000 + " ms");
  }

  private static long cpuOf(Path file, Importers importers, long seed) {
    try {
      return Attempt.at(file, importers).cpuNanos();
    } catch (RuntimeException | Error e) {
      throw new AssertionError("seed " + seed, e);
    }
  }
}
