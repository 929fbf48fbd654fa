package dev.plumbline.importer.k6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.ImportResult;
import dev.plumbline.app.Imports;
import dev.plumbline.app.RunView;
import dev.plumbline.importer.ImportLimits;
import dev.plumbline.model.Completeness;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Run;
import dev.plumbline.model.Slices;
import dev.plumbline.store.RunReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines that k6 does not write, or not alone: each is told with its place, none ends the file. */
class K6OddLinesTest {
  private static final String GOOD = Lines.requests(200);
  private static final long GOOD_LINES = 201;
  private static final long GOOD_BYTES = GOOD.length();

  @TempDir Path folder;
  @AutoClose private Imports imports;

  @BeforeEach
  void open() {
    imports = new Imports(folder);
  }

  @Test
  void progressTextBetweenThePointsIsPassedOver() throws IOException {
    String banner = "          /\\      |‾‾| /‾‾/   /‾‾/\n  execution: local\n\n";
    ImportResult result =
        imported(banner + GOOD + "running (0m01.0s), 1/1 VUs, 1 complete\r default   [ 10% ]");
    assertEquals(Completeness.UNKNOWN, result.run().orElseThrow().completeness());
    assertEquals(200, requests(result).distribution().count());
    assertEquals("1@0", place(said(result, "PB-TEXT-LINE")));
    assertEquals(3, said(result, "PB-TEXT-LINE").count());
  }

  @Test
  void aPointCutInTwoByTextIsLostAndSaidToBe() throws IOException {
    String point = Lines.request("/a", 30_000, "7", 200);
    String cut = point.substring(0, 60) + "\nrunning (0m01.0s)\n" + point.substring(60);
    ImportResult result = imported(GOOD + cut + GOOD.replace("/a", "/b"));
    assertEquals(Completeness.PARTIAL, result.run().orElseThrow().completeness());
    assertEquals(GOOD_LINES + 1 + "@" + GOOD_BYTES, place(said(result, "PB-BAD-LINE")));
    assertEquals(1, said(result, "PB-BAD-LINE").count());
    assertEquals(200, requests(result).distribution().count());
  }

  @Test
  void twoOutputsInOneFileAreOneRunAndSaidToBe() throws IOException {
    ImportResult result = imported(GOOD + GOOD);
    assertEquals(400, requests(result).distribution().count());
    assertEquals(GOOD_LINES + 1 + "@" + GOOD_BYTES, place(said(result, "K6-JOINED-FILES")));
    assertEquals(GOOD_LINES + 2, said(result, "PB-CLOCK-BACK").line());
  }

  @Test
  void outputsJoinedInTheWrongOrderAreTheRunOfTheRightOne() throws IOException {
    String later = GOOD.replace("T03:00", "T04:00");
    ImportResult right = imported(GOOD + later);
    ImportResult wrong = imported(later + GOOD);
    Run run = wrong.run().orElseThrow();
    assertEquals(right.run().orElseThrow().started(), run.started());
    assertEquals(right.run().orElseThrow().durationSeconds(), run.durationSeconds());
    assertEquals(Completeness.UNKNOWN, run.completeness());
    assertEquals(seconds(right), seconds(wrong));
    assertEquals(3600, seconds(wrong).get(20));
    said(wrong, "PB-CLOCK-BACK");
  }

  @Test
  void badUtf8IsABadLineAndNeverAReplacementCharacter() throws IOException {
    byte[] bad = Lines.request("/b?", 20_100, "3", 200).getBytes(StandardCharsets.UTF_8);
    bad[new String(bad, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xff;
    Path file = Files.write(folder.resolve("bad.json"), GOOD.getBytes(StandardCharsets.UTF_8));
    Files.write(file, bad, java.nio.file.StandardOpenOption.APPEND);
    ImportResult result = imports.one(file);
    assertEquals(GOOD_LINES + 1 + "@" + GOOD_BYTES, place(said(result, "PB-BAD-LINE")));
    RunView view = imports.show(result.run().orElseThrow());
    assertTrue(view.rows().stream().noneMatch(row -> row.name().contains("\uFFFD")));
    assertEquals(1, view.rows().size());
  }

  @Test
  void valuesThatAreNoNumbersAreBadLines() throws IOException {
    for (String value :
        new String[] {"NaN", "Infinity", "-Infinity", "\"1\"", "null", "[1]", "1e999", "01"}) {
      ImportResult result = imported(GOOD + Lines.request("/b", 20_100, value, 200));
      assertEquals(GOOD_LINES + 1 + "@" + GOOD_BYTES, place(said(result, "PB-BAD-LINE")), value);
      assertEquals(200, requests(result).distribution().count());
      assertEquals(Completeness.PARTIAL, result.run().orElseThrow().completeness());
    }
  }

  @Test
  void aNegativeDurationIsLeftOutAndTold() throws IOException {
    ImportResult result = imported(GOOD + "\n" + Lines.request("/a", 20_100, "-3.5", 200));
    Diagnostic negative = said(result, "PB-NEGATIVE-DURATION");
    assertEquals(GOOD_LINES + 2 + "@" + (GOOD_BYTES + 1), place(negative));
    assertEquals(200, requests(result).distribution().count());
    assertEquals(1, requests(result).distribution().min());
  }

  @Test
  void aNegativeValueOfAScriptsOwnMetricIsAValue() throws IOException {
    ImportResult result =
        imported(
            Lines.declare("drift", "trend", "default")
                + Lines.point("drift", 0, "-3.5", "")
                + Lines.point("drift", 0, "2", ""));
    assertEquals(-3.5, requests(result).distribution().min());
  }

  @Test
  void aClockThatWentBackIsToldAndCostsNoPoint() throws IOException {
    String back = GOOD.substring(GOOD.indexOf('\n') + 1).replace("/a", "/b");
    ImportResult result = imported(GOOD + back);
    assertEquals(GOOD_LINES + 1 + "@" + GOOD_BYTES, place(said(result, "PB-CLOCK-BACK")));
    assertEquals(400, result.run().orElseThrow().requests());
  }

  @Test
  void theDisorderOfManyUsersIsNoClockGoneBack() throws IOException {
    ImportResult result = imported(GOOD + Lines.request("/a", 19_000, "4", 200));
    assertTrue(result.diagnostics().isEmpty(), result::toString);
  }

  @Test
  void aTimeInAnotherYearIsABadLine() throws IOException {
    String far = Lines.request("/a", 20_100, "3", 200).replace("2026-11", "2126-11");
    ImportResult result = imported(GOOD + far + far.replace("2126", "1996"));
    assertEquals(GOOD_LINES + 1 + "@" + GOOD_BYTES, place(said(result, "PB-BAD-TIME")));
    assertEquals(2, said(result, "PB-BAD-TIME").count());
    assertEquals(19.9, result.run().orElseThrow().durationSeconds(), 1e-9);
    assertEquals(200, requests(result).distribution().count());
  }

  @Test
  void aLineOverTheLimitIsSkippedWhereverItLies() throws IOException {
    String huge = Lines.request("/" + "x".repeat(9 << 20), 20_100, "3", 200);
    String after = Lines.request("/a", 20_200, "777", 200);
    ImportResult result = imported(GOOD + huge + after);
    Diagnostic skipped = said(result, "PB-LONG-LINE");
    assertEquals(GOOD_LINES + 1 + "@" + GOOD_BYTES, place(skipped));
    assertTrue(skipped.message().contains(Integer.toString(huge.length())), skipped::message);
    assertEquals(777, requests(result).distribution().max());
    assertEquals(Completeness.PARTIAL, result.run().orElseThrow().completeness());
  }

  @Test
  void aLineJustBelowTheLimitIsRead() throws IOException {
    String long7 = Lines.request("/" + "x".repeat(7 << 20), 20_100, "3", 200);
    ImportResult result = imported(GOOD + long7);
    assertEquals(201, result.run().orElseThrow().requests());
    assertFalse(result.diagnostics().stream().anyMatch(d -> d.code().equals("PB-LONG-LINE")));
  }

  @Test
  void jsonNestedDeeperThanAnyPointIsABadLine() throws IOException {
    String deep =
        "{\"type\":\"Point\",\"data\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}\n";
    assertEquals(GOOD_LINES + 1, said(imported(GOOD + deep), "PB-BAD-LINE").line());
  }

  @Test
  void timesAndValuesOfACsvThatNoNumberHoldsAreBadLines() throws IOException {
    StringBuilder rows = new StringBuilder("metric_name,timestamp,metric_value,name,status\n");
    for (int i = 0; i < 200; i++) {
      rows.append("http_req_duration,").append(1_795_231_800 + i).append(",1.5,/a,200\n");
    }
    for (String row :
        new String[] {
          "http_req_duration,9999999999999999999,1.5,/a,200",
          "http_req_duration,99999999999,1.5,/a,200",
          "http_req_duration,1795231800,1e99999999999,/a,200",
          "http_req_duration,1795231800," + "9".repeat(1_000_000) + ",/a,200",
          "http_req_duration,1795231800,NaN,/a,200"
        }) {
      ImportResult result = imported(rows + row + "\n");
      assertEquals("202@" + rows.length(), place(said(result, "PB-BAD-LINE")));
      assertEquals(200, result.run().orElseThrow().requests());
    }
  }

  /** The seconds of the run's only series that hold values, from the first sample on. */
  private List<Integer> seconds(ImportResult result) {
    RunReader run = imports.store().reader(result.run().orElseThrow());
    Slices slices = run.series(run.metrics().getFirst()).series().getFirst().slices();
    return Arrays.stream(slices.seconds()).boxed().toList();
  }

  private RunView.Row requests(ImportResult result) {
    return imports.show(result.run().orElseThrow()).rows().getFirst();
  }

  private static Diagnostic said(ImportResult result, String code) {
    return result.diagnostics().stream()
        .filter(d -> d.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError(result.toString()));
  }

  private static String place(Diagnostic diagnostic) {
    return diagnostic.line() + "@" + diagnostic.byteOffset();
  }

  private ImportResult imported(String text) throws IOException {
    return imports.one(
        Lines.write(Files.createTempFile(folder, "odd", ".json"), text), ImportLimits.DEFAULT);
  }
}
