package dev.plumbline.app;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A threshold's expression as k6 reads it: {@code p(95) < 500}.
 *
 * @param statistic {@code p(95)}, avg, min, med, max, count, rate or value
 */
record StatedBound(String statistic, String operator, double limit) {
  private static final Pattern PERCENTILE = Pattern.compile("p\\((\\d+(?:\\.\\d+)?)\\)");
  private static final Pattern EXPRESSION =
      Pattern.compile(
          "("
              + PERCENTILE.pattern()
              + "|avg|min|med|max|count|rate|value)\\s*(<=?|>=?|={2,3}|!=)\\s*"
              + "(\\d+(?:\\.\\d+)?)");

  /** Empty of an expression that this is not. */
  static Optional<StatedBound> of(String expression) {
    Matcher parts = EXPRESSION.matcher(expression.strip());
    return parts.matches()
        ? Optional.of(
            new StatedBound(parts.group(1), parts.group(3), Double.parseDouble(parts.group(4))))
        : Optional.empty();
  }

  /** In percent, the median as 50; empty of a statistic that is none. */
  OptionalDouble percentile() {
    Matcher percentile = PERCENTILE.matcher(statistic);
    if (percentile.matches()) {
      double percent = Double.parseDouble(percentile.group(1));
      return percent > 0 && percent <= 100 ? OptionalDouble.of(percent) : OptionalDouble.empty();
    }
    return statistic.equals("med") ? OptionalDouble.of(50) : OptionalDouble.empty();
  }

  boolean holds(double figure) {
    return switch (operator) {
      case "<" -> figure < limit;
      case "<=" -> figure <= limit;
      case ">" -> figure > limit;
      case ">=" -> figure >= limit;
      case "!=" -> figure != limit;
      default -> figure == limit;
    };
  }
}
