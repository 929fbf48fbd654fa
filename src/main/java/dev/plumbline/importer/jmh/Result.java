package dev.plumbline.importer.jmh;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * One result of a JSON file.
 *
 * @param secondary by name, as JMH writes it
 */
record Result(Benchmark benchmark, Schedule schedule, Score primary, Map<String, Score> secondary) {
  private static final Pattern PERCENTILE = Pattern.compile("(.*:)?p[01]\\.[0-9]+");

  /** JMH repeats the percentiles of sampled times as further metrics: those are left out. */
  Result {
    if (benchmark.mode().equals("sample")) {
      secondary.keySet().removeIf(name -> isPercentile(Benchmark.plain(name)));
    }
  }

  static boolean isPercentile(String secondary) {
    return PERCENTILE.matcher(secondary).matches();
  }
}
