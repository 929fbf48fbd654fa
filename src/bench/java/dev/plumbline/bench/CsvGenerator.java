package dev.plumbline.bench;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes k6 CSV of any size from a real run's NDJSON: its points with the columns and digits of k6's
 * CSV output, again and again, each time later by the run's length.
 */
final class CsvGenerator {
  private static final List<String> TAGS =
      List.of(
          "check",
          "error",
          "error_code",
          "expected_response",
          "group",
          "method",
          "name",
          "proto",
          "scenario",
          "service",
          "status",
          "subproto",
          "tls_version",
          "url");
  private static final byte[] HEADER =
      ("metric_name,timestamp,metric_value," + String.join(",", TAGS) + ",extra_tags,metadata\n")
          .getBytes(StandardCharsets.UTF_8);
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final byte[] rows;
  private final int[] timeAt;
  private final long[] second;

  /**
   * @param run the NDJSON of a run
   */
  CsvGenerator(byte[] run) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream(run.length / 2);
    IntStream.Builder places = IntStream.builder();
    LongStream.Builder seconds = LongStream.builder();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new ByteArrayInputStream(run), StandardCharsets.UTF_8))) {
      for (String line; (line = lines.readLine()) != null; ) {
        JsonNode point = MAPPER.readTree(line);
        if (point.path("type").asString("").equals("Point")) {
          JsonNode data = point.path("data");
          String metric = quoted(point.path("metric").asString()) + ",";
          long at = OffsetDateTime.parse(data.path("time").asString()).toEpochSecond();
          places.add(text.size() + metric.getBytes(StandardCharsets.UTF_8).length);
          seconds.add(at);
          text.writeBytes(
              (metric + at + "," + written(data.path("value").decimalValue()).toPlainString())
                  .getBytes(StandardCharsets.UTF_8));
          text.writeBytes(tags(data).getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    rows = text.toByteArray();
    timeAt = places.build().toArray();
    second = seconds.build().toArray();
  }

  /** A value with k6's six decimals. */
  static BigDecimal written(BigDecimal value) {
    return value.setScale(6, RoundingMode.HALF_EVEN);
  }

  private static String tags(JsonNode data) {
    JsonNode tags = data.path("tags");
    StringBuilder cells = new StringBuilder();
    for (String tag : TAGS) {
      cells.append(',').append(quoted(tags.path(tag).asString("")));
    }
    cells
        .append(',')
        .append(quoted(pairs(tags)))
        .append(',')
        .append(quoted(pairs(data.path("metadata"))));
    return cells.append('\n').toString();
  }

  /** What has no column of its own: k=v&k=v. */
  private static String pairs(JsonNode of) {
    return of.properties().stream()
        .filter(tag -> !TAGS.contains(tag.getKey()))
        .map(tag -> tag.getKey() + "=" + tag.getValue().asString(""))
        .collect(Collectors.joining("&"));
  }

  private static String quoted(String cell) {
    return cell.matches("[^\",\\r\\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  int repeatsFor(long bytes) {
    return (int) Math.max(1, (bytes - HEADER.length + rows.length - 1) / rows.length);
  }

  long bytes(int repeats) {
    return HEADER.length + (long) repeats * rows.length;
  }

  /** Writes the run, repeated. */
  void write(Path file, int repeats) throws IOException {
    long first = Arrays.stream(second).min().orElse(0);
    long span = Arrays.stream(second).max().orElse(0) - first + 1;
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(HEADER);
      for (int i = 0; i < repeats; i++) {
        for (int row = 0; row < timeAt.length; row++) {
          digits(second[row] + i * span, timeAt[row]);
        }
        out.write(rows);
      }
    }
  }

  /** Epoch seconds have ten digits until 2286. */
  private void digits(long seconds, int at) {
    for (int i = 9; i >= 0; i--) {
      rows[at + i] = (byte) ('0' + seconds % 10);
      seconds /= 10;
    }
  }
}
