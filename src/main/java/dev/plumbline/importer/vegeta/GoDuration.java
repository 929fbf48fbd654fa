package dev.plumbline.importer.vegeta;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as Go prints them: {@code 1m30.5s}, {@code 113.172398ms}, {@code 0s}. */
final class GoDuration {
  private static final Pattern PART =
      Pattern.compile("([0-9]{1,18}(?:\\.[0-9]{1,18})?)(h|ms|m|s|us|µs|μs|ns)");
  private static final Map<String, BigDecimal> NANOS =
      Map.of(
          "h", new BigDecimal("3600e9"),
          "m", new BigDecimal("60e9"),
          "s", new BigDecimal("1e9"),
          "ms", new BigDecimal("1e6"),
          "us", new BigDecimal("1e3"),
          "µs", new BigDecimal("1e3"),
          "μs", new BigDecimal("1e3"),
          "ns", BigDecimal.ONE);

  private GoDuration() {}

  /** Nanoseconds; NaN where the text is no duration. */
  static double nanos(String text) {
    Matcher part = PART.matcher(text.strip());
    BigDecimal nanos = BigDecimal.ZERO;
    int end = 0;
    while (part.find() && part.start() == end) {
      nanos = nanos.add(new BigDecimal(part.group(1)).multiply(NANOS.get(part.group(2))));
      end = part.end();
    }
    return end > 0 && end == text.strip().length() ? nanos.doubleValue() : Double.NaN;
  }
}
