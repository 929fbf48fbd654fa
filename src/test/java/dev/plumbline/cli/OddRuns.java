package dev.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Two runs a side whose endpoints, checks, groups, scenarios and metrics have odd names. */
final class OddRuns {
  static final List<String> NAMES =
      List.of(
          "../../etc/passwd",
          "=1+1",
          "@SUM(A1:A9)",
          "a|b",
          "``",
          "<script>alert('&')</script>",
          "[link](https://example.org)",
          "two\nlines\r\nand\ttab",
          "\u001b[2J\u001b]0;title\u0007",
          "\u202egnp.exe",
          "\u2028\u2029\u0085",
          "\ud83d\ude80 \ud83d\udc69\u200d\ud83d\ude80",
          "'; DROP TABLE run; --",
          "%s%n%d",
          "\\u0041",
          "x".repeat(5_000));

  private static final JsonMapper JSON = new JsonMapper();
  private static final int REQUESTS = 120;

  private final List<String> names;

  /**
   * @param odd whether names are odd; otherwise the same runs have plain ones
   */
  OddRuns(boolean odd) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      all.add(odd ? NAMES.get(i) : String.format(Locale.ROOT, "name-%02d", i));
    }
    this.names = all;
  }

  String name(int i) {
    return names.get(i);
  }

  /** Files for a baseline and a candidate, two runs each. */
  List<Path> write(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int run = 0; run < 4; run++) {
      Random random = new Random(run);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < REQUESTS * names.size(); i++) {
        int which = i % names.size();
        String at =
            Instant.ofEpochSecond(1_800_000_000L + 1_000L * run, 50_000_000L * i).toString();
        double value = Math.rint(1e6 * (20 + which + 10 * random.nextDouble())) / 1e6;
        text.append(point("http_req_duration", "trend", at, run < 2 ? value : 1.3 * value, which));
        text.append(point("checks", "rate", at, i % 7 == 0 ? 0 : 1, which));
        text.append(point("group_duration", "trend", at, value, which));
        text.append(point("mine " + names.get(which), "trend", at, value, which));
      }
      files.add(Files.writeString(folder.resolve("run-" + run + ".json"), text));
    }
    return files;
  }

  private String point(String metric, String type, String at, double value, int which) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("metric", metric).put("type", "Point");
    ObjectNode data = line.putObject("data").put("time", at).put("value", value);
    ObjectNode tags = data.putObject("tags").put("scenario", names.get(which));
    if (type.equals("rate")) {
      tags.put("check", names.get(which));
    } else if (metric.startsWith("http")) {
      tags.put("name", names.get(which)).put("url", "http://h/u").put("method", "GET");
      tags.put("status", "200").put("expected_response", "true");
    } else {
      tags.put("group", "::" + names.get(which));
    }
    return JSON.writeValueAsString(line) + "\n";
  }
}
