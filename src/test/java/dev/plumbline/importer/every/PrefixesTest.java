package dev.plumbline.importer.every;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.importer.Importers;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.model.Completeness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that ends anywhere: what is whole is read, and no part is called whole. */
class PrefixesTest {
  private static final int SMALL = 64 << 10;

  @TempDir Path folder;

  static Stream<ResultImporter> importers() {
    return GoldenFiles.importers();
  }

  @ParameterizedTest
  @MethodSource("importers")
  void noPrefixOfAFileIsCalledWhole(ResultImporter importer) throws IOException {
    List<Path> small = small(importer);
    for (Path file : small) {
      byte[] text = Originals.unpacked(file);
      int most = Math.max(6, 120 / small.size());
      check(file, text, lengths(text.length, most, file));
      byte[] packed = Originals.gzip(text);
      check(file, packed, lengths(packed.length, most / 3, file));
    }
  }

  @ParameterizedTest
  @MethodSource("importers")
  @Tag("slow")
  void noPrefixAtAllIsCalledWhole(ResultImporter importer) throws IOException {
    for (Path file : small(importer)) {
      byte[] text = Originals.unpacked(file);
      check(file, text, IntStream.range(0, text.length));
      byte[] packed = Originals.gzip(text);
      check(file, packed, IntStream.range(0, packed.length));
    }
  }

  @Test
  void aReaderThatCallsAPrefixWholeIsCaught() {
    assertThrows(
        AssertionError.class,
        () -> {
          Attempt whole = new Attempt(FactsOf.whole(), "", new Seen(), 0);
          whole.seen().stated.put("mean", 1.0);
          judge("made up", whole, new Attempt(FactsOf.whole(), "", new Seen(), 0));
        });
  }

  private static List<Path> small(ResultImporter importer) {
    return GoldenFiles.of(importer).stream()
        .filter(file -> Originals.unpacked(file).length <= SMALL)
        .toList();
  }

  private static IntStream lengths(int length, int count, Path seed) {
    Random random = new Random(seed.getFileName().toString().hashCode());
    return length == 0
        ? IntStream.empty()
        : IntStream.concat(
            random.ints(count / 2, 0, length),
            IntStream.range(1, Math.min(length, count / 2)).map(i -> length - i));
  }

  private void check(Path golden, byte[] text, IntStream lengths) throws IOException {
    Path file = Files.write(folder.resolve(golden.getFileName().toString()), text);
    Attempt whole = Attempt.at(file, Importers.registered());
    for (int length : lengths.toArray()) {
      Files.write(file, Arrays.copyOf(text, length));
      judge(golden + ", " + length + " bytes", whole, Attempt.at(file, Importers.registered()));
    }
    Files.delete(file);
  }

  private static void judge(String what, Attempt whole, Attempt prefix) {
    if (prefix.facts().isEmpty()) {
      assertNotEquals("", prefix.refusal(), what);
      return;
    }
    assertTrue(prefix.seen().count() <= whole.seen().count(), () -> what + " has more values");
    if (prefix.facts().get().completeness() == Completeness.WHOLE) {
      assertEquals(whole.seen().stated, prefix.seen().stated, () -> what + " is called whole");
      assertEquals(whole.seen().values, prefix.seen().values, () -> what + " is called whole");
    }
  }
}
