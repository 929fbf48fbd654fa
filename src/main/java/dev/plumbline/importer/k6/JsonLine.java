package dev.plumbline.importer.k6;

import dev.plumbline.importer.Problems;
import dev.plumbline.model.MetricType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parses one line of NDJSON as JSON: any version, any order of keys. */
final class JsonLine {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(64)
                          .maxNumberLength(400)
                          .build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          // Of two times or values nobody knows which is meant; and the patterns rely on it.
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  private final Rfc3339 clock;

  JsonLine(Rfc3339 clock) {
    this.clock = clock;
  }

  /**
   * Adds what the line holds to the batch.
   *
   * @param origin where the batch's text begins, for the places of problems
   * @return the line's pattern where it is a point of a usual shape, else null
   */
  LinePattern parse(byte[] text, int at, int end, int origin, PointBatch batch) {
    int first = at;
    while (first < end && (text[first] <= ' ' || isByteOrderMark(text, first))) {
      first++;
    }
    if (first == end) {
      batch.blank();
      return null;
    }
    if (text[first] != '{') {
      batch.problem(Problems.TEXT_LINE, "text that is not a k6 point", at - origin);
      return null;
    }
    JsonNode line;
    try {
      line = MAPPER.readTree(text, first, end - first);
    } catch (JacksonException e) {
      batch.problem(Problems.BAD_LINE, "not JSON: " + e.getOriginalMessage(), at - origin);
      return null;
    } catch (NumberFormatException e) {
      // An exponent that no BigDecimal can hold, which Jackson does not wrap.
      batch.problem(Problems.BAD_LINE, "a number too large for any use", at - origin);
      return null;
    }
    return switch (line.path("type").asString("")) {
      case "Point" -> point(line, text, at, end, origin, batch);
      case "Metric" -> {
        declaration(line, at - origin, batch);
        yield null;
      }
      default -> {
        batch.problem(Problems.BAD_LINE, "neither a point nor a metric", at - origin);
        yield null;
      }
    };
  }

  private LinePattern point(
      JsonNode line, byte[] text, int at, int end, int origin, PointBatch batch) {
    String metric = line.path("metric").asString("");
    JsonNode data = line.path("data");
    byte[] time = data.path("time").asString("").getBytes(StandardCharsets.UTF_8);
    long nanos = clock.parse(time, 0, time.length);
    JsonNode value = data.path("value");
    if (metric.isEmpty() || nanos == Rfc3339.INVALID || !value.isNumber()) {
      String missing =
          metric.isEmpty() ? "metric" : value.isNumber() ? "readable time" : "numeric value";
      batch.problem(Problems.BAD_LINE, "a point without a " + missing, at - origin);
      return null;
    }
    Tagset tags = new Tagset(texts(data.path("tags")));
    LinePattern pattern = pattern(text, at, end, time.length, metric, tags);
    boolean usual = pattern != null;
    if (!usual) {
      pattern = new LinePattern(new byte[0], new byte[0], metric, tags);
    }
    BigDecimal number = value.decimalValue();
    long millionths = Micros.of(number);
    if (millionths == Micros.NONE) {
      double nearest = number.doubleValue();
      if (!Double.isFinite(nearest)) {
        batch.problem(Problems.BAD_LINE, "a value too large for any number: " + value, at - origin);
        return null;
      }
      batch.doubles.add(nearest);
    }
    batch.add(pattern, nanos, millionths);
    return usual ? pattern : null;
  }

  /** The pattern of the line, or null when it is of no usual shape or its tags may never repeat. */
  private static LinePattern pattern(
      byte[] text, int at, int end, int timeLength, String metric, Tagset tags) {
    int head = LinePatterns.headLength(text, at, end);
    if (head < 0 || text[end - 1] != '\n') {
      return null;
    }
    int value = PointScanner.valueAfter(text, at + head + timeLength, end);
    int tail = Math.max(value, 0);
    while (tail < end && text[tail] != ',') {
      tail++;
    }
    if (value < 0 || tail == end || hasMetadata(text, tail, end)) {
      return null;
    }
    return new LinePattern(
        Arrays.copyOfRange(text, at, at + head), Arrays.copyOfRange(text, tail, end), metric, tags);
  }

  /** Whether a tail says who and when, which never repeats. */
  private static boolean hasMetadata(byte[] text, int from, int to) {
    return new String(text, from, to - from, StandardCharsets.ISO_8859_1)
        .contains("\"metadata\":{");
  }

  private static void declaration(JsonNode line, int at, PointBatch batch) {
    JsonNode data = line.path("data");
    String name = line.path("metric").asString(data.path("name").asString(""));
    MetricType type;
    try {
      type = MetricType.valueOf(data.path("type").asString("").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      batch.problem(Problems.BAD_LINE, "a metric of unknown type " + data.path("type"), at);
      return;
    }
    batch.declare(
        new K6Metric(name, type, data.path("contains").asString("default"), thresholds(data)));
  }

  private static List<String> thresholds(JsonNode data) {
    List<String> expressions = new ArrayList<>();
    for (JsonNode threshold : data.path("thresholds")) {
      expressions.add(
          threshold.isObject() ? threshold.path("threshold").asString("") : threshold.asString(""));
    }
    return expressions;
  }

  private static Map<String, String> texts(JsonNode tags) {
    Map<String, String> texts = new HashMap<>();
    tags.properties()
        .forEach(
            tag -> {
              JsonNode value = tag.getValue();
              if (!value.isNull()) {
                texts.put(tag.getKey(), value.isContainer() ? value.toString() : value.asString());
              }
            });
    return texts;
  }

  private static boolean isByteOrderMark(byte[] text, int at) {
    int b = text[at] & 0xff;
    return b == 0xef || b == 0xbb || b == 0xbf;
  }
}
