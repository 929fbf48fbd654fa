package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.importer.ImportLimits;
import dev.plumbline.importer.Importers;
import dev.plumbline.importer.ResultImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An importer that fails fails alone; a cancelled import was never there. */
class ImportFaultsTest {
  private static final Path K6 =
      Path.of("src/test/resources/dev/plumbline/importer/k6/golden/v0.48.0/points.json.gz");

  @TempDir Path folder;
  @AutoClose private Imports imports;
  private Importers importers;

  @BeforeEach
  void open() {
    imports = new Imports(folder);
    List<ResultImporter> all = new ArrayList<>(Importers.registered().all());
    all.add(new FaultyImporter());
    importers = new Importers(all);
  }

  @ParameterizedTest
  @CsvSource({"throw, PB-DEFECT", "overflow the stack, PB-DEFECT", "run out of memory, PB-MEMORY"})
  void anImporterThatFailsFailsAlone(String fault, String code) throws IOException {
    List<Throwable> traces = new ArrayList<>();
    ImportListener listener =
        new ImportListener() {
          @Override
          public void read(Path file, long done, long of) {}

          @Override
          public void defect(Path file, Throwable trace) {
            traces.add(trace);
          }
        };
    List<ImportResult> results =
        imports.run(importers, ImportLimits.DEFAULT, listener, mock(fault), K6);
    assertEquals(code, results.getFirst().code(), results::toString);
    assertTrue(results.getFirst().message().contains("nothing of it was stored"));
    assertEquals(ImportResult.Outcome.IMPORTED, results.getLast().outcome());
    assertEquals(1, imports.store().runs().size());
    assertEquals(code.equals("PB-DEFECT") ? 1 : 0, traces.size());
  }

  @Test
  void anImporterThatDoesNotFailIsStored() throws IOException {
    imports.run(importers, ImportLimits.DEFAULT, ImportListener.NONE, mock("be well"));
    assertEquals(100_000, imports.store().runs().getFirst().requests());
  }

  @Test
  void anImporterThatHangsIsCancelled() throws IOException {
    cancelled(mock("hang"), new CancelAfter(-1));
  }

  @Test
  void aCancelledImportAnswersAtOnceAndLeavesNothing() throws IOException {
    Path large = largeRun();
    cancelled(large, new CancelAfter(0.6));
    assertTrue(imports.one(large).run().isPresent(), "the second try works");
  }

  private void cancelled(Path file, CancelAfter listener) {
    imports.stored(K6);
    imports.store().checkpoint();
    Map<String, Long> before = imports.store().facts();
    Failure failure =
        assertThrows(
            Failure.class, () -> imports.run(importers, ImportLimits.DEFAULT, listener, file));
    long millis = Duration.between(listener.asked, Instant.now()).toMillis();
    assertEquals("PB-CANCELLED", failure.code());
    assertTrue(millis < 3_000, () -> millis + " ms: a second, and two for a busy machine");
    imports.store().checkpoint();
    assertEquals(before, imports.store().facts());
  }

  private Path mock(String fault) throws IOException {
    return Files.writeString(folder.resolve("mock.txt"), "mock: " + fault);
  }

  /** Hours long, so that many blocks were written before the end. */
  private Path largeRun() throws IOException {
    StringBuilder lines = new StringBuilder();
    Instant zero = Instant.parse("2026-11-21T03:00:00.1Z");
    for (int i = 0; i < 150_000; i++) {
      lines.append(
          "{\"metric\":\"http_req_duration\",\"type\":\"Point\",\"data\":{\"time\":\"%s\",\"value\":%d.%d,\"tags\":{\"name\":\"/%d\",\"status\":\"200\",\"expected_response\":\"true\"}}}%n"
              .formatted(zero.plusMillis(60L * i), i * 7_919L % 1_000, i * 31L % 999, i % 10));
    }
    return Files.writeString(folder.resolve("large.json"), lines);
  }

  /** Cancels once more than a share of the file was read; any at all where it is negative. */
  private static final class CancelAfter implements ImportListener {
    private final double share;
    private volatile Instant asked;

    CancelAfter(double share) {
      this.share = share;
    }

    @Override
    public void read(Path file, long done, long of) {
      if (asked == null && done > share * of) {
        asked = Instant.now();
      }
    }

    @Override
    public boolean cancelled() {
      if (share < 0 && asked == null) {
        asked = Instant.now().plusMillis(100); // hanging is not noticed at once
      }
      return asked != null && Instant.now().isAfter(asked);
    }
  }
}
