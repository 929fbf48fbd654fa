package dev.plumbline.importer.k6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.ImportListener;
import dev.plumbline.app.ImportResult;
import dev.plumbline.app.Imports;
import dev.plumbline.importer.ImportLimits;
import dev.plumbline.importer.Importers;
import dev.plumbline.model.Completeness;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not to be trusted: nothing of them is stored, unless a person says so. */
class K6DamageTest {
  private static final String GOOD = Lines.requests(99);
  private static final String BAD = "{\"metric\":\"http_req_duration\",\"type\":\"Point\"}\n";

  @TempDir Path folder;
  @AutoClose private Imports imports;

  @BeforeEach
  void open() {
    imports = new Imports(folder);
  }

  @Test
  void oneBadLineInAHundredIsStored() throws IOException {
    ImportResult result = imports.one(file(GOOD + BAD));
    assertEquals(ImportResult.Outcome.PARTIAL, result.outcome(), result::toString);
  }

  @Test
  void moreThanOneBadLineInAHundredAsksFirst() throws IOException {
    ImportResult result =
        refused(
            "PB-DAMAGED",
            file(
                GOOD
                    + "\n"
                    + BAD
                    + GOOD.lines().skip(1).limit(9).reduce("", (a, b) -> a + b + "\n")
                    + BAD));
    assertTrue(result.message().contains("2 of 110 records (1.8 %)"), result::message);
    assertTrue(result.message().contains("the first at line 102"), result::message);
    assertTrue(result.message().contains("--accept-damage"), result::message);
  }

  @Test
  void negativeDurationsAreBadToo() throws IOException {
    String negative = Lines.request("/a", 10_000, "-1", 200);
    refused("PB-DAMAGED", file(GOOD + negative + negative));
  }

  @Test
  void withConsentWhatIsWholeIsStored() throws IOException {
    Path file = file(GOOD + BAD + BAD + BAD);
    refused("PB-DAMAGED", file);
    ImportResult result = imports.one(file, ImportLimits.DEFAULT.acceptingDamage(true));
    assertEquals(Completeness.PARTIAL, result.run().orElseThrow().completeness());
    assertEquals(99, result.run().orElseThrow().requests());
  }

  @Test
  void aBombIsStopped() throws IOException {
    Path bomb = folder.resolve("bomb.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      out.write(GOOD.getBytes(StandardCharsets.UTF_8));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        out.write(zeros);
      }
    }
    ImportResult result = refused("PB-BOMB", bomb);
    assertTrue(result.message().contains("200 times its size"), result::message);
  }

  @Test
  void honestFilesArePackedFarLessTightly() throws IOException {
    Path real = Lines.gzip(folder.resolve("real.json.gz"), Lines.real());
    assertTrue(Lines.real().length < 40 * Files.size(real));
  }

  @Test
  void aFileThatGrowsWhileItIsReadIsNotStored() throws IOException {
    Path file = file(GOOD);
    changing(file, () -> Files.writeString(file, GOOD, StandardOpenOption.APPEND));
  }

  @Test
  void aFileThatIsReplacedWhileItIsReadIsNotStored() throws IOException {
    Path file = file(GOOD);
    Path other = file(GOOD.replace("/a", "/b"));
    Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
    changing(file, () -> Files.move(other, file, StandardCopyOption.REPLACE_EXISTING));
  }

  @Test
  void aFileThatIsCutWhileItIsReadIsNotStored() throws IOException {
    Path file = file(GOOD);
    changing(file, () -> Files.writeString(file, GOOD.substring(0, 100)));
  }

  @Test
  void aPackedFileThatGrowsWhileItIsReadIsNotStored() throws IOException {
    Path file = Lines.gzip(folder.resolve("growing.gz"), GOOD.getBytes(StandardCharsets.UTF_8));
    changing(file, () -> Files.write(file, Files.readAllBytes(file), StandardOpenOption.APPEND));
  }

  @Test
  void aFileThatChangedBeforeIsReadAsItIs() throws IOException {
    Path file = file(GOOD);
    Files.writeString(file, GOOD.replace("/a", "/b"));
    assertEquals(ImportResult.Outcome.IMPORTED, imports.one(file).outcome());
  }

  private void changing(Path file, Change change) {
    boolean[] done = new boolean[1];
    ImportListener listener =
        (_, _, _) -> {
          if (!done[0]) {
            done[0] = true;
            change.run();
          }
        };
    ImportResult result =
        imports.run(Importers.registered(), ImportLimits.DEFAULT, listener, file).getFirst();
    assertTrue(result.message().contains("changed during import"), result::toString);
    nothingStored("PB-CHANGED", result);
  }

  private ImportResult refused(String code, Path file) {
    ImportResult result = imports.one(file);
    nothingStored(code, result);
    return result;
  }

  private void nothingStored(String code, ImportResult result) {
    assertEquals(code, result.code(), result::toString);
    assertEquals(ImportResult.Outcome.FAILED, result.outcome());
    assertEquals(0, imports.store().facts().get("runs"));
    assertEquals(0, imports.store().facts().get("chunks"));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "damage", ".json"), text);
  }

  private interface Change {
    void make() throws IOException;

    default void run() {
      try {
        make();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
