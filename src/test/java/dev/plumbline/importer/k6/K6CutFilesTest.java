package dev.plumbline.importer.k6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.ImportResult;
import dev.plumbline.app.Imports;
import dev.plumbline.app.RunView;
import dev.plumbline.importer.ImportLimits;
import dev.plumbline.model.Completeness;
import dev.plumbline.model.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed runs: what is whole is read, and the rest is never a guess. */
class K6CutFilesTest {
  /** The last line has a value of its own, so that a half line taken for whole would show. */
  private static final byte[] WHOLE =
      (Lines.requests(120) + Lines.request("/a", 12_100, "9876.54321", 200))
          .getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;
  @AutoClose private Imports imports;

  @BeforeEach
  void open() {
    imports = new Imports(folder);
  }

  @Test
  void somePrefixesOfAPlainFileAreReadAsFarAsTheyGo() throws IOException {
    prefixes(IntStream.range(0, 150).map(i -> WHOLE.length - i));
    prefixes(new Random(11).ints(1, WHOLE.length - 150).distinct().limit(40));
  }

  @Test
  @Tag("slow")
  void everyPrefixOfAPlainFileIsReadAsFarAsItGoes() throws IOException {
    prefixes(IntStream.rangeClosed(1, WHOLE.length));
  }

  @Test
  void somePrefixesOfAGzipFileArePartial() throws IOException {
    byte[] packed = Files.readAllBytes(Lines.gzip(folder.resolve("whole.gz"), WHOLE));
    packedPrefixes(packed, new Random(12).ints(1, packed.length).distinct().limit(60));
    packedPrefixes(packed, IntStream.of(packed.length - 4, packed.length));
  }

  @Test
  @Tag("slow")
  void everyPrefixOfAGzipFileIsPartial() throws IOException {
    byte[] packed = Files.readAllBytes(Lines.gzip(folder.resolve("whole.gz"), WHOLE));
    packedPrefixes(packed, IntStream.rangeClosed(1, packed.length));
  }

  @Test
  void aCsvThatEndsInsideARowIsPartial() throws IOException {
    String rows =
        new String(
            Lines.unpacked(Lines.REAL.resolveSibling("points.csv.gz")), StandardCharsets.UTF_8);
    long lines = rows.lines().count();
    int lastRow = rows.lastIndexOf('\n', rows.length() - 2) + 1;
    ImportResult result =
        imported(rows.substring(0, lastRow + 30).getBytes(StandardCharsets.UTF_8));
    assertEquals(ImportResult.Outcome.PARTIAL, result.outcome());
    Diagnostic cut = cut(result).orElseThrow();
    assertEquals(lines, cut.line());
    assertEquals(
        rows.substring(0, lastRow).getBytes(StandardCharsets.UTF_8).length, cut.byteOffset());
  }

  private void prefixes(IntStream lengths) throws IOException {
    for (int length : lengths.toArray()) {
      byte[] prefix = Arrays.copyOf(WHOLE, length);
      ImportResult result = imported(prefix);
      String text = new String(prefix, StandardCharsets.UTF_8);
      int lastLine = text.lastIndexOf('\n') + 1;
      boolean wholeLine = lastLine == length || WHOLE[length] == '\n';
      long lines =
          text.substring(0, lastLine).lines().count() + (wholeLine && lastLine < length ? 1 : 0);
      if (lines < 2) {
        assertEquals(ImportResult.Outcome.FAILED, result.outcome(), () -> length + " bytes");
        continue; // a declaration at most
      }
      assertEquals(lines - 1, read(result), () -> length + " bytes: " + result);
      Completeness completeness = result.run().orElseThrow().completeness();
      assertEquals(wholeLine ? Completeness.UNKNOWN : Completeness.PARTIAL, completeness);
      assertEquals(
          wholeLine ? Optional.empty() : Optional.of(lines + 1 + "@" + lastLine),
          cut(result).map(d -> d.line() + "@" + d.byteOffset()),
          () -> length + " bytes");
    }
  }

  private void packedPrefixes(byte[] packed, IntStream lengths) throws IOException {
    for (int length : lengths.toArray()) {
      ImportResult result = imported(Arrays.copyOf(packed, length));
      if (length == packed.length) {
        assertEquals(Completeness.WHOLE, result.run().orElseThrow().completeness());
      } else if (result.run().isPresent()) {
        assertEquals(
            Completeness.PARTIAL, result.run().get().completeness(), () -> length + " bytes");
        assertTrue(
            result.diagnostics().stream().anyMatch(d -> d.code().equals("PB-CUT-PACKING")),
            result::toString);
        read(result);
      } else {
        String code = result.code();
        assertTrue(List.of("PB-CUT-PACKING", "PB-EMPTY").contains(code), result::toString);
      }
    }
  }

  /** How many requests the run has: the first that the file holds, each with its own value. */
  private long read(ImportResult result) {
    RunView.Row row = imports.show(result.run().orElseThrow()).rows().getFirst();
    long count = row.distribution().count();
    assertEquals(count == 121 ? 9876.54321 : count, row.distribution().max());
    assertEquals(1, row.distribution().min());
    return count;
  }

  private static Optional<Diagnostic> cut(ImportResult result) {
    return result.diagnostics().stream().filter(d -> d.code().equals("PB-CUT")).findFirst();
  }

  private ImportResult imported(byte[] bytes) throws IOException {
    return imports.one(Files.write(folder.resolve("cut.json"), bytes), ImportLimits.DEFAULT);
  }
}
