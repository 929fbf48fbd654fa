package dev.plumbline.importer.jmh;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Numbers as JMH writes them: strings for what JSON has no number for, commas in some locales. */
final class Numbers {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Numbers() {}

  /** NaN where there is none. */
  static double of(JsonNode node) {
    if (node.isNumber()) {
      return node.asDouble();
    }
    return node.isString() ? of(node.asString("")) : Double.NaN;
  }

  /** NaN where it is none; both a dot and a comma may stand before the decimals. */
  static double of(String written) {
    String text = written.strip().replace(',', '.');
    return switch (text.toUpperCase(Locale.ROOT)) {
      case "+INF", "INF", "INFINITY", "∞" -> Double.POSITIVE_INFINITY;
      case "-INF", "-INFINITY", "-∞" -> Double.NEGATIVE_INFINITY;
      default ->
          text.matches("[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?")
              ? Double.parseDouble(text)
              : Double.NaN;
    };
  }

  /** Whether a score is no more than a power of ten: {@code ≈ 10⁻³}, {@code ≈ 0}. */
  static boolean isRough(String written) {
    return written.startsWith("≈");
  }

  /** That power of ten; NaN where it is none. */
  static double rough(String written) {
    String power = written.replaceFirst("^≈\\s*", "");
    if (!power.startsWith("10") || power.length() == 2) {
      return of(power);
    }
    StringBuilder exponent = new StringBuilder();
    for (char c : power.substring(2).toCharArray()) {
      int digit = SUPERSCRIPTS.indexOf(c);
      exponent.append(c == '⁻' ? "-" : digit < 0 ? "x" : Integer.toString(digit));
    }
    return of("1e" + exponent);
  }
}
