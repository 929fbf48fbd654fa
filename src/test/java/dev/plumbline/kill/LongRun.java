package dev.plumbline.kill;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** k6 files worth killing an import of: a small real run, again and again, later each time. */
final class LongRun {
  private static final String GOLDEN = "/dev/plumbline/importer/k6/golden/";
  private static final String TIME = "\"time\":\"";

  private LongRun() {}

  /** The points of one of the small runs, packed as k6 wrote them. */
  static Path small(String golden, Path file) throws IOException {
    try (InputStream in = open(golden)) {
      Files.copy(in, file);
    }
    return file;
  }

  static Path repeated(String golden, int times, Path file) throws IOException {
    List<String> lines;
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(open(golden)), StandardCharsets.UTF_8))) {
      lines = in.lines().toList();
    }
    Duration span = Duration.between(time(lines, false), time(lines, true)).plusSeconds(1);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < times; i++) {
        for (String line : lines) {
          if (line.contains(TIME)) {
            out.write(later(line, span.multipliedBy(i)));
          } else if (i == 0) {
            out.write(line);
          } else {
            continue;
          }
          out.write('\n');
        }
      }
    }
    return file;
  }

  private static Instant time(List<String> lines, boolean last) {
    List<String> order = last ? lines.reversed() : lines;
    return time(order.stream().filter(line -> line.contains(TIME)).findFirst().orElseThrow());
  }

  private static Instant time(String line) {
    int from = line.indexOf(TIME) + TIME.length();
    return Instant.parse(line.substring(from, line.indexOf('"', from)));
  }

  private static String later(String line, Duration by) {
    int from = line.indexOf(TIME) + TIME.length();
    return line.substring(0, from) + time(line).plus(by) + line.substring(line.indexOf('"', from));
  }

  private static InputStream open(String golden) {
    return LongRun.class.getResourceAsStream(GOLDEN + golden + "/points.json.gz");
  }
}
