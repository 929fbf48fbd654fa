package dev.plumbline.cli;

import dev.plumbline.app.Failure;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percentiles as people write them: 95, p95, 99.9. */
final class PercentileArguments {
  private static final Pattern WRITTEN = Pattern.compile("p?([0-9]{1,3}(?:\\.[0-9]{1,9})?)");

  private PercentileArguments() {}

  static List<Double> parse(List<String> written) {
    return written.stream().map(String::strip).map(PercentileArguments::parse).toList();
  }

  private static double parse(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    double percent = matcher.matches() ? Double.parseDouble(matcher.group(1)) : Double.NaN;
    if (!(percent > 0 && percent < 100)) {
      throw new Failure(
          "PB-USAGE",
          "--percentiles takes numbers between 0 and 100, such as 95 or p95, not " + written);
    }
    return percent;
  }
}
