package dev.plumbline.importer.every;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.plumbline.app.ImportListener;
import dev.plumbline.app.ImportResult;
import dev.plumbline.app.Imports;
import dev.plumbline.importer.ImportLimits;
import dev.plumbline.importer.Importers;
import dev.plumbline.importer.ResultImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes: a run, or a failure that is declared, and soon. */
class MutationsTest {
  /** Over all importers together. */
  private static final int QUICK = 100_000;

  @TempDir(factory = MemoryFolder.class)
  Path folder;

  static Stream<ResultImporter> importers() {
    return GoldenFiles.importers();
  }

  @ParameterizedTest
  @MethodSource("importers")
  void mutatedFilesAreReadOrRefused(ResultImporter importer) {
    requireNone(mutations(importer).defects(1, QUICK / importers().count()));
  }

  /** To be gone on with where it was stopped: with the importers, first seed and count as said. */
  @ParameterizedTest
  @MethodSource("importers")
  @Tag("slow")
  void aMillionMutatedFilesAreReadOrRefused(ResultImporter importer) {
    String only = System.getProperty("plumbline.mutations.importers", "");
    Assumptions.assumeTrue(
        only.isEmpty() || List.of(only.split(",")).contains(importer.id()), "not asked for");
    long first = Long.getLong("plumbline.mutations.first", 1_000_000);
    requireNone(
        mutations(importer).defects(first, Long.getLong("plumbline.mutations.count", 1_000_000)));
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
    Mutations mutations = new Mutations(k6, trusting, new Importers(List.of(trusting)), folder);
    assertThrows(AssertionError.class, () -> requireNone(mutations.defects(1, 5_000)));
  }

  private Mutations mutations(ResultImporter importer) {
    return new Mutations(importer, importer, Importers.registered(), folder);
  }

  private static void requireNone(Map<Long, Throwable> defects) {
    defects.forEach(
        (seed, defect) -> {
          throw new AssertionError("seed " + seed + " of " + defects.keySet(), defect);
        });
  }
}
