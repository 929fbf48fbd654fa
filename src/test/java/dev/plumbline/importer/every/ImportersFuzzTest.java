package dev.plumbline.importer.every;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plumbline.importer.Importers;
import dev.plumbline.importer.ResultImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bytes that Jazzer makes of the golden files by which branches they take. Without {@code -Pfuzz}
 * those files themselves are read and nothing more; with it, {@code -Dplumbline.fuzz=k6} fuzzes
 * that importer, and none named all of them.
 */
class ImportersFuzzTest {
  @TempDir(factory = MemoryFolder.class)
  static Path folder;

  private static final Importers FUZZED = new Importers(fuzzed());

  /** Those named, or all there are. */
  private static List<ResultImporter> fuzzed() {
    String only = System.getProperty("plumbline.fuzz", "");
    return GoldenFiles.importers()
        .filter(importer -> only.isEmpty() || List.of(only.split(",")).contains(importer.id()))
        .toList();
  }

  static Stream<byte[]> seeds() {
    return FUZZED.all().stream().flatMap(importer -> Originals.of(importer).stream());
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10m") // Jazzer wants to be the last
  void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
    read(bytes, FUZZED);
  }

  @Test
  void anImporterThatTrustsItsInputIsCaught() {
    byte[] point =
        "{\"type\":\"Point\",\"data\":{\"value\":x,\"time\":1},\"metric\":\"a\"}"
            .getBytes(StandardCharsets.UTF_8);
    Importers trusting = new Importers(List.of(new TrustingImporter()));
    assertThrows(NumberFormatException.class, () -> read(point, trusting));
  }

  private static void read(byte[] bytes, Importers importers) throws IOException {
    Path file = folder.resolve("fuzzed-" + Thread.currentThread().threadId());
    Attempt.at(Files.write(file, bytes == null ? new byte[0] : bytes), importers);
  }
}
