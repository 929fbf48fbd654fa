package dev.plumbline.importer.k6;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Lines of NDJSON as k6 writes them, and files made of them. */
final class Lines {
  static final Path REAL =
      Path.of("src/test/resources/dev/plumbline/importer/k6/golden/v0.48.0/points.json.gz");

  /** When the made runs begin. */
  static final Instant ZERO = Instant.parse("2026-11-21T03:00:00Z");

  private Lines() {}

  static String declare(String metric, String type, String contains) {
    return """
    {"type":"Metric","data":{"name":"%s","type":"%s","contains":"%s","thresholds":[],\
    "submetrics":null},"metric":"%s"}
    """
        .formatted(metric, type, contains, metric);
  }

  /**
   * @param tags as JSON, without the braces
   */
  static String point(String metric, long millis, String value, String tags) {
    return String.format(
        Locale.ROOT,
        "{\"metric\":\"%s\",\"type\":\"Point\",\"data\":{\"time\":\"%s\",\"value\":%s,"
            + "\"tags\":{%s}}}%n",
        metric,
        ZERO.plusMillis(millis),
        value,
        tags);
  }

  /** A request as one duration: GET /name, answered with that status. */
  static String request(String name, long millis, String value, int status) {
    return point(
        "http_req_duration",
        millis,
        value,
        "\"expected_response\":\"%s\",\"group\":\"\",\"method\":\"GET\",\"name\":\"%s\",\"status\":\"%d\""
            .formatted(status < 400 && status > 0, name, status));
  }

  /** Requests of one endpoint, ten a second, of 1 to {@code count} milliseconds. */
  static String requests(int count) {
    StringBuilder lines = new StringBuilder(declare("http_req_duration", "trend", "time"));
    for (int i = 1; i <= count; i++) {
      lines.append(request("/a", 100L * i, Integer.toString(i), 200));
    }
    return lines.toString();
  }

  static Path write(Path file, String text) throws IOException {
    return Files.writeString(file, text);
  }

  static byte[] real() throws IOException {
    return unpacked(REAL);
  }

  static String realText() throws IOException {
    return new String(real(), StandardCharsets.UTF_8);
  }

  static byte[] unpacked(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }

  static Path gzip(Path file, byte[] text) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text);
    }
    return file;
  }
}
