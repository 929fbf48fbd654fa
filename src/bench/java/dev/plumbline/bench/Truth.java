package dev.plumbline.bench;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a generated file holds, found by parsing the repeated run as JSON with none of the product's
 * code. Repeating a run multiplies counts and sums, and leaves minima, maxima and percentiles by
 * nearest rank as they are.
 */
final class Truth {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private Truth() {}

  /** A series as both sides of the benchmark count it. */
  record Key(String metric, String method, String name) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return (metric + "\n" + method + "\n" + name)
          .compareTo(other.metric + "\n" + other.method + "\n" + other.name);
    }
  }

  /**
   * The figures of one series; what nobody counted is {@link #NOT_COUNTED} or NaN, and the same as
   * anything.
   */
  record Row(
      long count,
      long failed,
      double sum,
      double min,
      double max,
      double p50,
      double p95,
      double p99) {
    static final long NOT_COUNTED = -1;

    /** Whether figures that were computed in another order of additions are the same. */
    boolean matches(Row other) {
      return count == other.count
          && (failed == other.failed || failed == NOT_COUNTED || other.failed == NOT_COUNTED)
          && !(Math.abs(sum - other.sum) > 1e-9 * Math.abs(sum))
          && same(min, other.min)
          && same(max, other.max)
          && same(p50, other.p50)
          && same(p95, other.p95)
          && same(p99, other.p99);
    }

    private static boolean same(double one, double other) {
      return one == other || Double.isNaN(one) || Double.isNaN(other);
    }
  }

  static Map<Key, Row> of(byte[] run, int repeats) throws IOException {
    return of(run, repeats, value -> value);
  }

  /**
   * @param written how a value is written to the file, with fewer digits for example
   */
  static Map<Key, Row> of(byte[] run, int repeats, UnaryOperator<BigDecimal> written)
      throws IOException {
    Map<Key, List<BigDecimal>> values = new TreeMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new ByteArrayInputStream(run), StandardCharsets.UTF_8))) {
      for (String line; (line = lines.readLine()) != null; ) {
        JsonNode point = MAPPER.readTree(line);
        if (point.path("type").asString("").equals("Point")) {
          JsonNode data = point.path("data");
          Key key =
              new Key(
                  point.path("metric").asString(""),
                  data.path("tags").path("method").asString(""),
                  data.path("tags").path("name").asString(""));
          values
              .computeIfAbsent(key, _ -> new ArrayList<>())
              .add(written.apply(data.path("value").decimalValue()));
        }
      }
    }
    Map<Key, Row> rows = new TreeMap<>();
    values.forEach((key, all) -> rows.put(key, row(all, repeats)));
    return rows;
  }

  private static Row row(List<BigDecimal> values, int repeats) {
    Collections.sort(values);
    BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Row(
        (long) values.size() * repeats,
        Row.NOT_COUNTED,
        sum.multiply(BigDecimal.valueOf(repeats)).doubleValue(),
        values.getFirst().doubleValue(),
        values.getLast().doubleValue(),
        nearest(values, 50),
        nearest(values, 95),
        nearest(values, 99));
  }

  private static double nearest(List<BigDecimal> sorted, int percent) {
    int rank = Math.max(1, (percent * sorted.size() + 99) / 100);
    return sorted.get(rank - 1).doubleValue();
  }

  static String toJson(Map<Key, Row> rows, long bytes, int repeats) {
    var root = MAPPER.createObjectNode();
    root.put("bytes", bytes);
    root.put("repeats", repeats);
    var series = root.putArray("series");
    rows.forEach(
        (key, row) ->
            series
                .addObject()
                .put("metric", key.metric())
                .put("method", key.method())
                .put("name", key.name())
                .put("count", row.count())
                .put("sum", row.sum())
                .put("min", row.min())
                .put("max", row.max())
                .put("p50", row.p50())
                .put("p95", row.p95())
                .put("p99", row.p99()));
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  static Map<Key, Row> fromJson(String text) {
    Map<Key, Row> rows = new TreeMap<>();
    for (JsonNode row : JsonMapper.builder().build().readTree(text).path("series")) {
      rows.put(
          new Key(
              row.path("metric").asString(),
              row.path("method").asString(),
              row.path("name").asString()),
          new Row(
              row.path("count").asLong(),
              row.path("failed").asLong(Row.NOT_COUNTED),
              row.path("sum").asDouble(),
              row.path("min").asDouble(),
              row.path("max").asDouble(),
              row.path("p50").asDouble(),
              row.path("p95").asDouble(),
              row.path("p99").asDouble()));
    }
    return rows;
  }
}
