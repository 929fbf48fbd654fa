package dev.plumbline.bench;

import dev.plumbline.bench.made.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of every label that JMeter's dashboard states. Its percentiles are left out, which
 * are those of the last 20,000 samples.
 */
final class JmeterStatistics {
  private static final String ALL_LABELS = "Total";

  private JmeterStatistics() {}

  static Map<Truth.Key, Truth.Row> read(Path statistics) throws IOException {
    Map<Truth.Key, Truth.Row> rows = new TreeMap<>();
    for (JsonNode label : JsonMapper.builder().build().readTree(Files.readString(statistics))) {
      String name = label.path("transaction").asString();
      if (!name.equals(ALL_LABELS)) {
        rows.put(new Truth.Key(Form.JTL.ofRequests(), "", name), row(label));
      }
    }
    return rows;
  }

  private static Truth.Row row(JsonNode label) {
    long count = label.path("sampleCount").asLong();
    return new Truth.Row(
        count,
        label.path("errorCount").asLong(),
        label.path("meanResTime").asDouble() * count,
        label.path("minResTime").asDouble(),
        label.path("maxResTime").asDouble(),
        Double.NaN,
        Double.NaN,
        Double.NaN);
  }
}
