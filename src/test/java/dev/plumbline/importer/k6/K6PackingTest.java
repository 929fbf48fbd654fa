package dev.plumbline.importer.k6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.ImportResult;
import dev.plumbline.app.Imports;
import dev.plumbline.model.Completeness;
import dev.plumbline.model.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are damaged inside their packing, and lines that are spaced as k6 does not. */
class K6PackingTest {
  private static final int REQUESTS = 20_000;
  private static final int GZIP_HEADER = 10;
  private static final byte NO_SUCH_BLOCK = 7;

  @TempDir Path folder;
  @AutoClose private Imports imports;

  @BeforeEach
  void open() {
    imports = new Imports(folder);
  }

  @Test
  void whatIsBeforeTheDamageIsReadAndItsPlaceIsTold() throws IOException {
    ImportResult result = imports.one(damaged(0.5));
    assertEquals(ImportResult.Outcome.PARTIAL, result.outcome(), result::toString);
    assertEquals(Completeness.PARTIAL, result.run().orElseThrow().completeness());
    long requests = result.run().orElseThrow().requests();
    assertTrue(requests > REQUESTS / 4 && requests < REQUESTS, requests + " requests");
    Diagnostic said =
        result.diagnostics().stream()
            .filter(one -> one.code().equals("PB-CUT-PACKING"))
            .findFirst()
            .orElseThrow();
    assertTrue(
        said.message().matches(".*the gzip stream is damaged at byte [\\d,]+: .*"), said.message());
  }

  @Test
  void aFileThatCannotBeUnpackedSaysWhyAndWhere() throws IOException {
    Path file = damaged(0);
    ImportResult result = imports.one(file);
    assertEquals("PB-CUT-PACKING", result.code(), result::toString);
    assertTrue(result.message().contains("the gzip stream is damaged at byte "), result::message);
    ImportResult found = imports.one(file.getParent());
    assertEquals("PB-CUT-PACKING", found.code(), "in a folder it is no other file");
  }

  @Test
  void linesThatAreGarbledAreSaidToComeFromTheDamage() throws IOException {
    byte[] packed = packed();
    Arrays.fill(packed, packed.length / 2, packed.length / 2 + 64, (byte) 0x55);
    ImportResult result = imports.one(Files.write(folder.resolve("garbled.json.gz"), packed));
    boolean said =
        result.message().contains("the gzip stream is damaged at byte ")
            || result.diagnostics().stream()
                .anyMatch(one -> one.message().contains("the gzip stream is damaged at byte "));
    assertTrue(said, result::toString);
  }

  /** From a share of the file on nothing can be unpacked. */
  private Path damaged(double share) throws IOException {
    byte[] packed = packed();
    int at = GZIP_HEADER;
    if (share > 0) {
      at = (int) (share * packed.length);
      while (packed[at - 4] != 0
          || packed[at - 3] != 0
          || packed[at - 2] != -1
          || packed[at - 1] != -1) {
        at++;
      }
    }
    packed[at] = NO_SUCH_BLOCK;
    Path inside = Files.createDirectories(folder.resolve("results"));
    return Files.write(inside.resolve("points.json.gz"), packed);
  }

  /** In many blocks, each of which begins with a byte of its own. */
  private static byte[] packed() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    int written = 0;
    try (OutputStream out = new GZIPOutputStream(packed, 512, true)) {
      for (String line : lines().lines().toList()) {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        if (++written % 100 == 0) {
          out.flush();
        }
      }
    }
    return packed.toByteArray();
  }

  private static String lines() {
    Random random = new Random(7);
    StringBuilder lines = new StringBuilder(Lines.declare("http_req_duration", "trend", "time"));
    for (int i = 0; i < REQUESTS; i++) {
      lines.append(
          Lines.request("/a", 10L * i, Double.toString(random.nextInt(90_000) / 1e3), 200));
    }
    return lines.toString();
  }

  @Test
  void blanksBetweenThePartsOfALineChangeNothing() throws IOException {
    String plain = Lines.requests(120);
    String spaced = plain.replaceAll("([:,{])(?=[\"{])", "$1 ");
    assertTrue(spaced.contains("\"type\": \"Point\""), spaced.substring(0, 200));
    ImportResult result = imports.one(Lines.write(folder.resolve("spaced.json"), spaced));
    assertEquals(ImportResult.Outcome.IMPORTED, result.outcome(), result::toString);
    assertEquals(120, result.run().orElseThrow().requests());
    assertEquals("k6-ndjson", result.format());
    assertTrue(result.diagnostics().isEmpty(), result::toString);
  }

  @Test
  void otherJsonWithBlanksIsStillNoResult() throws IOException {
    Path file =
        Lines.write(folder.resolve("other.json"), "{\"type\": \"Point\", \"data\": [1, 2]}\n");
    assertEquals("PB-UNKNOWN-FORMAT", imports.one(file).code());
  }
}
