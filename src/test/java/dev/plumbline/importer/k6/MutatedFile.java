package dev.plumbline.importer.k6;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/** A small file of some kind that k6 writes, with a few bytes, words or lines changed. */
final class MutatedFile {
  private static final List<byte[]> ORIGINALS = originals();

  private static final String[] WORDS =
      words(
          """
          { } [ ] , : " \\ \\n \\r\\n \\0 {} [] "" é \uD83D\uDE00 \uFEFF \\ud800 \\u0000 null true NaN
          -0 1e999 1e9999999999999999999 -1e-999999999 9223372036854775807 0.0000000001 1e-7
          "value": "time": "tags":{ "data":{ "metric":"" "type":"Metric" "type":"Point"
          "metrics":{ "root_group":{ "values":{ "thresholds":{ "thresholds":[3] "passes":-5
          9999-12-31T23:59:60.9999999999Z 1970-01-01T00:00:00Z 2199-12-31T23:59:59+23:59
          metric_name,timestamp,metric_value
          """);

  /** In the place of other names and texts; the JSON stays JSON. */
  private static final String[] NAMES =
      words(
          """
          { } http_req_duration{ http_req_duration} {name:a vus{} a{group:::x} http_req_duration
          http_req_failed checks vus p( p() p(101) p(-1) p99.99.9 p. p(0) p(1e9) med count value
          values metrics type gauge rate counter trend Point Metric time thresholds tags ::setup
          status expected_response 2026-11-21T03:40:02Z 2026-02-30T00:00:00Z \\\\ \\u0000
          """);

  private static final String[] NUMBERS =
      words(
          """
          0 -0 -1 1e308 1e-308 1e999 1e99999999999 9223372036854775808 0.1e-7 null true "x" [] {}
          0.30000000000000004 123456789012345678901234567890
          """);

  private final Random random;
  private byte[] bytes;

  MutatedFile(long seed) {
    random = new Random(seed);
    bytes = ORIGINALS.get(random.nextInt(ORIGINALS.size()));
  }

  byte[] bytes() {
    for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
      change();
    }
    return bytes;
  }

  private void change() {
    int at = random.nextBoolean() ? random.nextInt(bytes.length + 1) : afterQuote();
    int end = Math.min(bytes.length, at + 1 + random.nextInt(1 << random.nextInt(9)));
    switch (random.nextInt(10)) {
      case 0 ->
          splice(at, at, WORDS[random.nextInt(WORDS.length)].getBytes(StandardCharsets.UTF_8));
      case 1 ->
          splice(at, end, WORDS[random.nextInt(WORDS.length)].getBytes(StandardCharsets.UTF_8));
      case 2 -> splice(at, end, new byte[0]);
      case 3 -> splice(at, at, Arrays.copyOfRange(bytes, at, end));
      case 4, 5, 6 -> rename();
      case 7 -> renumber();
      case 8 -> splice(at, Math.min(bytes.length, at + 1), new byte[] {(byte) random.nextInt(256)});
      default -> {
        byte[] other = ORIGINALS.get(random.nextInt(ORIGINALS.size()));
        int from = random.nextInt(other.length);
        splice(at, end, Arrays.copyOfRange(other, from, Math.min(other.length, from + 200)));
      }
    }
  }

  private void rename() {
    int from = afterQuote();
    int to = from;
    while (to < bytes.length && bytes[to] != '"') {
      to++;
    }
    splice(from, to, NAMES[random.nextInt(NAMES.length)].getBytes(StandardCharsets.UTF_8));
  }

  private void renumber() {
    int from = random.nextInt(bytes.length);
    while (from < bytes.length && !isOfNumber(bytes[from])) {
      from++;
    }
    int to = from;
    while (to < bytes.length && isOfNumber(bytes[to])) {
      to++;
    }
    splice(from, to, NUMBERS[random.nextInt(NUMBERS.length)].getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isOfNumber(byte b) {
    return (b >= '0' && b <= '9') || b == '.' || b == '-';
  }

  /** Where a name or a text begins or ends, since there files are told apart. */
  private int afterQuote() {
    int at = random.nextInt(bytes.length);
    while (at < bytes.length && bytes[at] != '"') {
      at++;
    }
    return Math.min(at + 1, bytes.length);
  }

  private void splice(int from, int to, byte[] with) {
    byte[] spliced = new byte[bytes.length - (to - from) + with.length];
    System.arraycopy(bytes, 0, spliced, 0, from);
    System.arraycopy(with, 0, spliced, from, with.length);
    System.arraycopy(bytes, to, spliced, from + with.length, bytes.length - to);
    bytes = spliced.length == 0 ? new byte[1] : spliced;
  }

  private static String[] words(String text) {
    return Arrays.stream(text.strip().split("\\s+"))
        .map(word -> word.matches("(\\\\[rn0])+") ? word.translateEscapes() : word)
        .toArray(String[]::new);
  }

  private static List<byte[]> originals() {
    try {
      String points = some(Lines.realText(), 40);
      String csv =
          some(
              new String(
                  Lines.unpacked(Lines.REAL.resolveSibling("points.csv.gz")),
                  StandardCharsets.UTF_8),
              40);
      String old =
          some(
              new String(
                  Lines.unpacked(
                      Lines.REAL.resolveSibling("../v0.33.0/points.json.gz").normalize()),
                  StandardCharsets.UTF_8),
              30);
      byte[] utf8 = points.getBytes(StandardCharsets.UTF_8);
      ByteArrayOutputStream gzip = new ByteArrayOutputStream();
      try (OutputStream out = new GZIPOutputStream(gzip)) {
        out.write(utf8);
      }
      return List.of(
          utf8,
          old.getBytes(StandardCharsets.UTF_8),
          csv.getBytes(StandardCharsets.UTF_8),
          gzip.toByteArray(),
          Zstd.compress(utf8),
          ("\uFEFF" + points).getBytes(StandardCharsets.UTF_16LE),
          Files.readAllBytes(Lines.REAL.resolveSibling("summary-export.json")),
          Files.readAllBytes(Lines.REAL.resolveSibling("handle-summary.json")),
          Files.readAllBytes(
              Lines.REAL
                  .resolveSibling("../machine-readable-v2.2.0/handle-summary.json")
                  .normalize()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String some(String text, int lines) {
    return text.lines().limit(lines).collect(Collectors.joining("\n", "", "\n"));
  }
}
