package dev.plumbline.analysis;

import dev.plumbline.model.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A comparison of recorded runs with what the reference implementation says of it. */
record Golden(List<RunValues> baseline, List<RunValues> candidate, List<JsonNode> rows) {
  private static final String METRIC = "http_req_duration";

  static Golden named(String name) {
    try (InputStream in = open(name + ".json")) {
      JsonNode document = JsonMapper.shared().readTree(in);
      Map<String, RunValues> runs = runs(document.get("values").asString());
      return new Golden(
          chosen(runs, document.get("baseline")),
          chosen(runs, document.get("candidate")),
          List.copyOf(document.get("rows").values()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ComparisonTable compared() {
    return Comparison.compare(baseline, candidate, ComparisonOptions.DEFAULT);
  }

  static RowKey key(String endpoint) {
    int space = endpoint.indexOf(' ');
    return new RowKey(
        Kind.REQUEST, METRIC, endpoint.substring(space + 1), endpoint.substring(0, space));
  }

  private static List<RunValues> chosen(Map<String, RunValues> runs, JsonNode names) {
    return names.values().stream().map(name -> runs.get(name.asString())).toList();
  }

  private static Map<String, RunValues> runs(String name) throws IOException {
    Map<String, Map<RowKey, List<String>>> lines = new LinkedHashMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(open(name + ".values.gz")), StandardCharsets.UTF_8))) {
      Map<RowKey, List<String>> run = Map.of();
      List<String> row = List.of();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("run ")) {
          run = lines.computeIfAbsent(line.split(" ", -1)[2], _ -> new LinkedHashMap<>());
        } else if (line.startsWith("endpoint ")) {
          row = run.computeIfAbsent(key(line.substring(9)), _ -> new ArrayList<>());
        } else {
          row.add(line);
        }
      }
    }
    Map<String, RunValues> runs = new LinkedHashMap<>();
    lines.forEach((run, rows) -> runs.put(run, run(run, rows)));
    return runs;
  }

  private static RunValues run(String name, Map<RowKey, List<String>> rows) {
    Map<RowKey, Observations> observations = new LinkedHashMap<>();
    rows.forEach(
        (key, lines) -> {
          int[] seconds = new int[lines.size()];
          double[] values = new double[lines.size()];
          for (int i = 0; i < seconds.length; i++) {
            String[] columns = lines.get(i).split(" ", -1);
            seconds[i] = Integer.parseInt(columns[0]);
            values[i] = Long.parseLong(columns[1]) / 1e6;
          }
          observations.put(key, new Observations(seconds, values));
        });
    return new RunValues(name, observations);
  }

  private static InputStream open(String name) {
    return Golden.class.getResourceAsStream("golden/" + name);
  }
}
