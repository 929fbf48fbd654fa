package dev.plumbline.importer.k6;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Tells k6's files by what they hold: their names say nothing. */
final class K6Sniffer {
  private static final String CSV_HEADER = "metric_name,timestamp,metric_value";
  private static final int LINES = 200;
  private static final JsonFactory JSON = new JsonFactory();

  private K6Sniffer() {}

  static Optional<K6Format> sniff(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8);
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    if (text.startsWith(CSV_HEADER)) {
      return Optional.of(K6Format.CSV);
    }
    if (mayHavePoints(text) && (hasPointLine(text) || hasPointLine(withoutBlanks(text)))) {
      return Optional.of(K6Format.NDJSON);
    }
    return text.stripLeading().startsWith("{") ? summary(text) : Optional.empty();
  }

  private static boolean mayHavePoints(String text) {
    return text.contains("\"Point\"") || text.contains("\"Metric\"");
  }

  /** Whether some line is a point or metric; text may stand before it where output was mixed. */
  private static boolean hasPointLine(String text) {
    return text.lines()
        .limit(LINES)
        .filter(line -> line.startsWith("{"))
        .anyMatch(
            line ->
                (line.contains("\"type\":\"Point\"") || line.contains("\"type\":\"Metric\""))
                    && line.contains("\"data\":{")
                    && line.contains("\"metric\":\""));
  }

  /** Other programs that hand k6's lines on may write them with blanks: none is needed to tell. */
  private static String withoutBlanks(String text) {
    return text.replace(" ", "").replace("\t", "");
  }

  /** A summary by its outermost keys, as far as the head reaches. */
  private static Optional<K6Format> summary(String text) {
    Set<String> keys = new HashSet<>();
    boolean metricsHaveValues = false;
    String outer = "";
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
      int depth = 0;
      for (JsonToken token; (token = json.nextToken()) != null; ) {
        switch (token) {
          case START_OBJECT, START_ARRAY -> depth++;
          case END_OBJECT, END_ARRAY -> depth--;
          case PROPERTY_NAME -> {
            if (depth == 1) {
              outer = json.currentName();
              keys.add(outer);
            }
            metricsHaveValues |=
                depth == 3 && outer.equals("metrics") && json.currentName().equals("values");
          }
          default -> {}
        }
      }
    } catch (JacksonException e) {
      // The head may end anywhere: what was seen until then decides.
    }
    if (keys.containsAll(Set.of("results", "config", "version"))) {
      return Optional.of(K6Format.MACHINE_READABLE);
    }
    if (!keys.contains("metrics") && !keys.contains("root_group")) {
      return Optional.empty();
    }
    if (metricsHaveValues) {
      return Optional.of(K6Format.HANDLE_SUMMARY);
    }
    return keys.contains("root_group") ? Optional.of(K6Format.SUMMARY_EXPORT) : Optional.empty();
  }
}
