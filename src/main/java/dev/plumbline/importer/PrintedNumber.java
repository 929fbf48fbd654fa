package dev.plumbline.importer;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as tools print it for people, with its unit behind it: {@code 128.33us}, {@code 3.74MB},
 * {@code 1.59k}. Units change without rounding twice.
 */
public final class PrintedNumber {
  private static final Pattern SHAPE =
      Pattern.compile("([+-]?(?:[0-9]{1,30}\\.?[0-9]{0,30}|\\.[0-9]{1,30}))\\s*([a-zA-Z]*)");

  private static final Map<String, BigDecimal> MILLIS =
      Map.of(
          "ns", new BigDecimal("1e-6"),
          "us", new BigDecimal("1e-3"),
          "ms", BigDecimal.ONE,
          "s", new BigDecimal("1e3"),
          "m", new BigDecimal("6e4"),
          "h", new BigDecimal("3.6e6"));

  private static final Map<String, BigDecimal> THOUSANDS =
      Map.of("", BigDecimal.ONE, "k", power(1_000, 1), "M", power(1_000, 2), "G", power(1_000, 3));

  /** These tools count by 1,024 and write it without the i. */
  private static final Map<String, BigDecimal> BYTES =
      Map.of(
          "B", BigDecimal.ONE,
          "KB", power(1_024, 1),
          "MB", power(1_024, 2),
          "GB", power(1_024, 3),
          "TB", power(1_024, 4),
          "K", power(1_024, 1),
          "M", power(1_024, 2),
          "G", power(1_024, 3));

  private PrintedNumber() {}

  /** A plain number; NaN where the text is none. */
  public static double of(String text) {
    return in(text, Map.of("", BigDecimal.ONE));
  }

  /**
   * A decimal number as an integer of {@code 10^-decimals}.
   *
   * @throws IllegalArgumentException when it is none, or has more decimals
   */
  public static long fixed(String text, int decimals) {
    try {
      if (text.length() > 30 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
        throw new IllegalArgumentException(text);
      }
      return new BigDecimal(text).movePointRight(decimals).longValueExact();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  /**
   * A count or rate of which thousands are written as {@code k}, {@code M}; NaN where it is none.
   */
  public static double count(String text) {
    return in(text, THOUSANDS);
  }

  /** A time with its unit from {@code ns} to {@code h}, in milliseconds; NaN where it is none. */
  public static double millis(String text) {
    return in(text, MILLIS);
  }

  /** A size of which {@code KB} are 1,024 bytes, in bytes; NaN where the text is none. */
  public static double bytes(String text) {
    return in(text, BYTES);
  }

  private static double in(String text, Map<String, BigDecimal> units) {
    Matcher shape = SHAPE.matcher(text.strip());
    if (!shape.matches() || !units.containsKey(shape.group(2))) {
      return Double.NaN;
    }
    return new BigDecimal(shape.group(1)).multiply(units.get(shape.group(2))).doubleValue();
  }

  private static BigDecimal power(int base, int exponent) {
    return BigDecimal.valueOf(base).pow(exponent);
  }
}
