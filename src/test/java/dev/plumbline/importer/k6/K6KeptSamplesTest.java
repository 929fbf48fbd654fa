package dev.plumbline.importer.k6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.Imports;
import dev.plumbline.model.KeptSample;
import dev.plumbline.model.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** For each endpoint the 20 slowest samples and the first 20 failed ones of each kind, whole. */
class K6KeptSamplesTest {
  @TempDir Path folder;
  private List<KeptSample> kept;

  @BeforeEach
  void importARunWithSlowAndFailedRequests() throws IOException {
    List<Integer> durations = new ArrayList<>(IntStream.rangeClosed(1, 300).boxed().toList());
    Collections.shuffle(durations, new Random(7));
    StringBuilder lines = new StringBuilder();
    int millis = 0;
    for (int duration : durations) {
      lines.append(Lines.request("/slow", millis++, duration + ".25", 200));
      lines.append(Lines.request("/other", millis++, duration + ".5", 200));
    }
    for (int i = 0; i < 30; i++) {
      lines.append(traced(Lines.request("/slow", millis++, "0.001", 503), i));
      lines.append(traced(Lines.request("/slow", millis++, "0.002", 0), 100 + i));
    }
    try (Imports imports = new Imports(folder)) {
      Run run = imports.stored(Lines.write(folder.resolve("kept.json"), lines.toString()));
      kept = imports.store().reader(run).samples();
    }
  }

  private static String traced(String line, int trace) {
    return line.replace(
        "\"status\"",
        "\"url\":\"http://h/slow?n=" + trace + "\",\"trace_id\":\"t" + trace + "\",\"status\"");
  }

  @Test
  void theTwentySlowestOfEachEndpointAreKeptTheSlowestFirst() {
    List<Double> slowest = IntStream.range(0, 20).mapToObj(i -> 300.25 - i).toList();
    assertEquals(slowest, values("/slow", "slow"));
    assertEquals(slowest.stream().map(v -> v + 0.25).toList(), values("/other", "slow"));
  }

  @Test
  void theFirstTwentyFailuresOfEachKindAreKept() {
    assertEquals(Collections.nCopies(20, 0.001), values("/slow", "status 503"));
    assertEquals(Collections.nCopies(20, 0.002), values("/slow", "status 0"));
    assertEquals(80, kept.size());
  }

  @Test
  void aKeptSampleHasItsTimeAndEveryTag() {
    List<KeptSample> failed = kept.stream().filter(k -> k.reason().equals("status 503")).toList();
    assertEquals(
        IntStream.range(0, 20).mapToObj(i -> "t" + i).toList(),
        failed.stream().map(k -> k.tags().get("trace_id")).toList());
    KeptSample second = failed.get(1);
    assertEquals("http://h/slow?n=1", second.tags().get("url"));
    assertEquals("503", second.tags().get("status"));
    assertEquals("http_req_duration", second.metric());
    assertTrue(second.endpoint().failed());
    assertEquals(Lines.ZERO.plusMillis(602).toEpochMilli(), second.epochNanos() / 1_000_000);
  }

  @Test
  void ofALongRunTheSlowestOfEveryStretchAreKeptToo() throws IOException {
    StringBuilder lines = new StringBuilder();
    int seconds = 3_600;
    for (int second = 0; second < seconds; second++) {
      // Slower and slower, so that the slowest of all are at the end.
      lines.append(Lines.request("/slow", 1_000L * second, second + ".5", 200));
    }
    List<KeptSample> samples = imported(lines);
    assertTrue(samples.size() <= 20 + 3 * 32, "bounded: " + samples.size());
    for (int from = 0; from + 256 <= seconds; from += 64) {
      int start = from;
      long here =
          samples.stream().filter(k -> k.value() >= start && k.value() < start + 256).count();
      assertTrue(here >= 3, "from second " + from + ": " + here);
    }
    assertEquals(3_599.5, samples.getFirst().value());
    assertEquals(samples.size(), samples.stream().distinct().count());
  }

  @Test
  void ofALongRunSomeFailuresOfEveryStretchAreKeptToo() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int second = 0; second < 3_600; second++) {
      lines.append(Lines.request("/down", 1_000L * second, "1", 503));
    }
    long last = imported(lines).stream().mapToLong(KeptSample::epochNanos).max().orElseThrow();
    assertTrue(last / 1_000_000 >= Lines.ZERO.plusSeconds(3_000).toEpochMilli());
  }

  private List<KeptSample> imported(StringBuilder lines) throws IOException {
    Path place = Files.createDirectory(folder.resolve("long"));
    try (Imports imports = new Imports(place)) {
      Run run = imports.stored(Lines.write(place.resolve("long.json"), lines.toString()));
      return imports.store().reader(run).samples();
    }
  }

  private List<Double> values(String endpoint, String reason) {
    return kept.stream()
        .filter(k -> k.endpoint().name().equals(endpoint) && k.reason().equals(reason))
        .map(KeptSample::value)
        .toList();
  }
}
