package dev.plumbline.bench;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures of all requests that Gatling prints after its reports: total, OK, KO in a line. */
final class GatlingConsole {
  static final Truth.Key ALL = new Truth.Key("all requests", "", "");

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*");

  private GatlingConsole() {}

  /**
   * Its percentiles are left out, which are estimates and change from run to run; its mean is in
   * whole milliseconds.
   */
  static Truth.Row allRequests(String said) throws IOException {
    return row(
        number(said, "request count", 0),
        number(said, "request count", 2),
        (double) number(said, "mean response time", 0),
        (double) number(said, "min response time", 0),
        (double) number(said, "max response time", 0));
  }

  static Truth.Row row(long count, long failed, double mean, double min, double max) {
    double unknown = Double.NaN;
    return new Truth.Row(count, failed, mean * count, min, max, unknown, unknown, unknown);
  }

  private static long number(String said, String label, int column) throws IOException {
    String line =
        said.lines()
            .filter(one -> one.startsWith("> " + label))
            .findFirst()
            .orElseThrow(() -> new IOException("Gatling says nothing of the " + label));
    Matcher number = NUMBER.matcher(line);
    for (int i = 0; i <= column; i++) {
      if (!number.find()) {
        throw new IOException("Gatling says too little: " + line);
      }
    }
    return Long.parseLong(number.group().replace(",", ""));
  }
}
