package dev.plumbline.importer.every;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.importer.ImportLimits;
import dev.plumbline.importer.Importers;
import dev.plumbline.importer.ResultImporter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of unreasonable size in one place: read or refused, never by exhausting the program. */
class HugeInputsTest {
  private static final int HUGE = 10 << 20;

  @TempDir Path folder;

  static Stream<ResultImporter> importers() {
    return GoldenFiles.importers();
  }

  @ParameterizedTest
  @MethodSource("importers")
  void aHugeLineLosesNothingElseOrIsRefused(ResultImporter importer) throws IOException {
    byte[] text = Originals.of(importer).getFirst();
    byte[] line = new byte[HUGE];
    Arrays.fill(line, (byte) 'x');
    line[HUGE - 1] = '\n';
    int first = 0;
    while (first < text.length && text[first] != '\n') {
      first++;
    }
    Path file = folder.resolve("huge");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(text, 0, Math.min(first + 1, text.length));
      out.write(line);
      out.write(
          text, Math.min(first + 1, text.length), text.length - Math.min(first + 1, text.length));
    }
    assertAnswered(Attempt.at(file, Importers.registered()));
  }

  @ParameterizedTest
  @MethodSource("importers")
  void aTowerOfBracketsIsAnswered(ResultImporter importer) throws IOException {
    byte[] text = Originals.of(importer).getFirst();
    byte[] tower = "[{\"a\":".repeat(50_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Path file = folder.resolve("tower");
    int middle = text.length / 2;
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(text, 0, middle);
      out.write(tower);
      out.write(text, middle, text.length - middle);
    }
    assertAnswered(Attempt.at(file, Importers.registered()));
  }

  @ParameterizedTest
  @MethodSource("importers")
  void aBombIsRefused(ResultImporter importer) throws IOException {
    for (int filling : new int[] {0, ' '}) {
      Attempt attempt =
          Attempt.at(bomb(Originals.of(importer).getFirst(), filling), Importers.registered());
      assertTrue(attempt.facts().isEmpty(), () -> "filled with " + filling);
      assertFalse(attempt.refusal().isEmpty(), () -> "filled with " + filling);
    }
  }

  private Path bomb(byte[] text, int filling) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] block = new byte[1 << 20];
    Arrays.fill(block, (byte) filling);
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(text);
      for (long written = 0;
          written <= ImportLimits.DEFAULT.expansionBytes();
          written += block.length) {
        out.write(block);
      }
      out.write(block);
    }
    return Files.write(folder.resolve("bomb.gz"), packed.toByteArray());
  }

  private static void assertAnswered(Attempt attempt) {
    assertTrue(attempt.facts().isPresent() || !attempt.refusal().isEmpty());
  }
}
