package dev.plumbline.importer.jmh;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * How long the forks and iterations of a result were meant to take: the file has no times.
 *
 * @param forks 0 where it ran in the harness itself
 * @param iterationNanos of one measured iteration
 * @param time as written, such as {@code 200 ms}
 */
record Schedule(
    int forks, int warmups, long warmupNanos, int iterations, long iterationNanos, String time) {
  private static final Pattern TIME = Pattern.compile("([0-9]{1,9})\\s*([a-z]+)");
  private static final long SECOND = 1_000_000_000L;
  private static final long LONGEST = 3_600 * SECOND;
  private static final int MOST = 100_000;

  static Schedule of(JsonNode result) {
    String time = result.path("measurementTime").asString("");
    return new Schedule(
        count(result.path("forks")),
        count(result.path("warmupIterations")),
        nanos(result.path("warmupTime").asString("")),
        count(result.path("measurementIterations")),
        nanos(time),
        time);
  }

  private static int count(JsonNode node) {
    return node.isNumber() ? (int) Math.clamp(node.asDouble(), 0, MOST) : 0;
  }

  /** A second where it is no time: single shots take what they take. */
  private static long nanos(String time) {
    Matcher matcher = TIME.matcher(time.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return SECOND;
    }
    double unit =
        switch (matcher.group(2)) {
          case "ns" -> 1;
          case "us" -> 1e3;
          case "ms" -> 1e6;
          case "min", "m" -> 60e9;
          case "hr", "h" -> 3600e9;
          case "day", "days", "d" -> 86_400e9;
          default -> SECOND;
        };
    return (long) Math.clamp(Long.parseLong(matcher.group(1)) * unit, 1, LONGEST);
  }

  /** How long a fork takes before its first measured iteration. */
  long beforeNanos() {
    return warmups * warmupNanos;
  }
}
