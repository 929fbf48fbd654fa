package dev.plumbline.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

/**
 * Makes k6 NDJSON of any size from a real run: its metric lines once, then its points again and
 * again, each time later by the run's length. Moving by whole seconds leaves the fractions and
 * zones of the times as k6 wrote them, so a repetition costs little more than copying.
 */
final class NdjsonGenerator {
  private static final byte[] TIME = ascii("\"time\":\"");
  private static final byte[] METRIC = ascii("\"type\":\"Metric\"");
  private static final int TO_SECONDS = "2026-11-21T03:50:29".length();
  private static final int WRITE = 1 << 20;
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

  private final byte[] metrics;
  private final byte[] points;
  private int[] timeAt = new int[1 << 16];
  private long[] second = new long[1 << 16];
  private int count;

  /**
   * @param run the text of a run
   */
  NdjsonGenerator(byte[] run) {
    ByteArrayOutputStream declared = new ByteArrayOutputStream();
    ByteArrayOutputStream rest = new ByteArrayOutputStream(run.length);
    for (int at = 0, end; at < run.length; at = end) {
      end = indexOf(run, at, run.length, (byte) '\n') + 1;
      if (end == 0) {
        break; // a cut last line
      }
      if (find(run, at, Math.min(end, at + 64), METRIC) >= 0 || find(run, at, end, TIME) < 0) {
        declared.write(run, at, end - at);
      } else {
        rest.write(run, at, end - at);
      }
    }
    metrics = declared.toByteArray();
    points = rest.toByteArray();
    findTimes();
  }

  private void findTimes() {
    String lastText = "";
    long lastSecond = 0;
    for (int at = 0; at < points.length; ) {
      int time = find(points, at, points.length, TIME) + TIME.length;
      if (count == timeAt.length) {
        timeAt = Arrays.copyOf(timeAt, 2 * count);
        second = Arrays.copyOf(second, 2 * count);
      }
      String text = new String(points, time, TO_SECONDS, StandardCharsets.US_ASCII);
      if (!text.equals(lastText)) {
        lastText = text;
        lastSecond = LocalDateTime.parse(text, SECONDS).toEpochSecond(ZoneOffset.UTC);
      }
      timeAt[count] = time;
      second[count++] = lastSecond;
      at = indexOf(points, time, points.length, (byte) '\n') + 1;
    }
  }

  /** Points of the run that is repeated. */
  int points() {
    return count;
  }

  /** How often the run must be repeated to fill that many bytes. */
  int repeatsFor(long bytes) {
    return (int) Math.max(1, (bytes - metrics.length + points.length - 1) / points.length);
  }

  long bytes(int repeats) {
    return metrics.length + (long) repeats * points.length;
  }

  /** Writes the run, repeated. */
  void write(Path file, int repeats) throws IOException {
    long span =
        Arrays.stream(second, 0, count).max().orElse(0)
            - Arrays.stream(second, 0, count).min().orElse(0)
            + 1;
    try (FileChannel out =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      write(out, metrics);
      for (int i = 0; i < repeats; i++) {
        moveBy(i * span);
        write(out, points);
      }
    }
  }

  private void moveBy(long seconds) {
    long last = Long.MIN_VALUE;
    byte[] text = new byte[TO_SECONDS];
    for (int i = 0; i < count; i++) {
      long moved = second[i] + seconds;
      if (moved != last) {
        last = moved;
        text = ascii(SECONDS.format(LocalDateTime.ofEpochSecond(moved, 0, ZoneOffset.UTC)));
      }
      System.arraycopy(text, 0, points, timeAt[i], TO_SECONDS);
    }
  }

  private static void write(FileChannel out, byte[] bytes) throws IOException {
    for (int at = 0; at < bytes.length; ) {
      at += out.write(ByteBuffer.wrap(bytes, at, Math.min(WRITE, bytes.length - at)));
    }
  }

  private static int find(byte[] text, int from, int to, byte[] what) {
    for (int at = from; at + what.length <= to; at++) {
      if (text[at] == what[0] && Arrays.equals(text, at, at + what.length, what, 0, what.length)) {
        return at;
      }
    }
    return -1;
  }

  private static int indexOf(byte[] text, int from, int to, byte what) {
    for (int at = from; at < to; at++) {
      if (text[at] == what) {
        return at;
      }
    }
    return -1;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
