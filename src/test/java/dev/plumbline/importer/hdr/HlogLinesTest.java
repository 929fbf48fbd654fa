package dev.plumbline.importer.hdr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.ImportResult;
import dev.plumbline.app.Imports;
import dev.plumbline.app.RunView;
import dev.plumbline.importer.ImportLimits;
import dev.plumbline.model.Completeness;
import dev.plumbline.model.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramLogWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Times, units and damaged lines of logs that the library's writer wrote. */
class HlogLinesTest {
  @TempDir Path folder;
  private Imports imports;

  @BeforeEach
  void open() {
    imports = new Imports(folder);
  }

  @AfterEach
  void close() {
    imports.close();
  }

  @Test
  void relativeTimesCountFromTheStartTime() throws IOException {
    ImportResult result =
        result(log(1_000, "#[StartTime: 1438869961.225 (seconds since epoch), x]\n"));
    assertEquals(Instant.ofEpochMilli(1_438_869_962_225L), result.run().orElseThrow().started());
  }

  @Test
  void absoluteTimesNeedNoStartTime() throws IOException {
    ImportResult result = result(log(1_438_869_961_225L, ""));
    assertEquals(Instant.ofEpochMilli(1_438_869_961_225L), result.run().orElseThrow().started());
  }

  @Test
  void aBaseTimeIsAddedToEachStart() throws IOException {
    ImportResult result =
        result(
            log(
                2_000,
                """
                #[StartTime: 1438869999.000 (seconds since epoch), x]
                #[BaseTime: 1438869961.000 (seconds since epoch)]
                """));
    assertEquals(Instant.ofEpochMilli(1_438_869_963_000L), result.run().orElseThrow().started());
  }

  @Test
  void aLogWithoutAnyDateIsTakenFromItsFile() throws IOException {
    ImportResult result = result(log(0, ""));
    assertTrue(codes(result).contains("PB-NO-START"), result::toString);
    assertTrue(result.run().orElseThrow().started().isAfter(Instant.parse("2020-01-01T00:00:00Z")));
    assertEquals(4, result.run().orElseThrow().durationSeconds());
  }

  @Test
  void maximaInOtherUnitsLeaveValuesPlainNumbers() throws IOException {
    ImportResult result = result(log(0, "", 1.0));
    RunView.Row row = imports.show(result.run().orElseThrow()).rows().getFirst();
    assertEquals("", row.metric().unit());
    assertEquals("value", row.metric().name());
    assertTrue(codes(result).contains("HDR-UNIT"));
  }

  @Test
  void oneDamagedHistogramIsCountedAndTheOthersRead() throws IOException {
    String text = log(1_438_869_961_000L, "");
    String[] lines = text.split("\n");
    lines[lines.length - 2] = lines[lines.length - 2].replaceFirst("HISTFAAAA", "HISTFAABA");
    lines[lines.length - 1] = lines[lines.length - 1].substring(0, 60);
    Path file = write(String.join("\n", lines) + "\n");
    assertEquals(Optional.empty(), imports.one(file).run());
    ImportResult result = imports.one(file, ImportLimits.DEFAULT.acceptingDamage(true));
    Diagnostic bad =
        result.diagnostics().stream()
            .filter(d -> d.code().equals("PB-BAD-LINE"))
            .findFirst()
            .orElseThrow(() -> new AssertionError(result.toString()));
    assertEquals(lines.length, bad.line());
    assertEquals(Completeness.PARTIAL, result.run().orElseThrow().completeness());
    assertEquals(3_000, result.run().orElseThrow().requests());
  }

  @Test
  void aCutLastLineMakesTheRunPartial() throws IOException {
    String text = log(1_438_869_961_000L, "");
    ImportResult cut = imports.one(write(text.substring(0, text.length() - 20)));
    assertEquals(Completeness.PARTIAL, cut.run().orElseThrow().completeness());
    assertEquals(3_000, cut.run().orElseThrow().requests());
    ImportResult withoutNewline = imports.one(write(text.substring(0, text.length() - 1)));
    assertEquals(4_000, withoutNewline.run().orElseThrow().requests());
  }

  @Test
  void billionsOfValuesAreCountedWithoutBeingHeld() throws IOException {
    Histogram histogram = new Histogram(3);
    histogram.recordValueWithCount(5_000_000, 40_000_000_000L);
    histogram.recordValueWithCount(90_000_000, 1_000_000_000L);
    ImportResult result = result(written(List.of(histogram), 1_438_869_961_000L, "", 1e6));
    RunView.Row row = imports.show(result.run().orElseThrow()).rows().getFirst();
    assertEquals(41_000_000_000L, row.distribution().count());
    assertEquals(5, row.distribution().percentile(95), 0.005);
    assertEquals(90, row.distribution().percentile(99), 0.09);
    assertEquals(41_000_000_000L, result.run().orElseThrow().requests());
  }

  private static List<String> codes(ImportResult result) {
    return result.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private ImportResult result(String text) throws IOException {
    ImportResult result = imports.one(write(text));
    assertTrue(result.run().isPresent(), result::toString);
    return result;
  }

  private Path write(String text) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "log", ".hlog"), text);
  }

  private String log(long startMillis, String head) throws IOException {
    return log(startMillis, head, 1e6);
  }

  /** Four intervals of a second with a thousand values each. */
  private String log(long startMillis, String head, double shownBy) throws IOException {
    List<Histogram> intervals = List.of(histogram(1), histogram(2), histogram(3), histogram(4));
    return written(intervals, startMillis, head, shownBy);
  }

  private static Histogram histogram(int seed) {
    Histogram histogram = new Histogram(3);
    for (int i = 0; i < 1_000; i++) {
      histogram.recordValue(1_000_000L * seed + 1_000L * i);
    }
    return histogram;
  }

  private String written(List<Histogram> intervals, long startMillis, String head, double shownBy)
      throws IOException {
    Path file = Files.createTempFile(folder, "written", ".hlog");
    HistogramLogWriter writer = new HistogramLogWriter(file.toFile());
    writer.outputLogFormatVersion();
    writer.outputLegend();
    for (int i = 0; i < intervals.size(); i++) {
      Histogram one = intervals.get(i);
      double start = startMillis / 1e3 + i;
      writer.outputIntervalHistogram(start, start + 1, one, shownBy);
    }
    writer.close();
    return head + Files.readString(file);
  }
}
