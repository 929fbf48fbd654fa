package dev.plumbline.budget;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a figure must stay under or reach.
 *
 * @param value finite, in {@code unit}
 */
public record Limit(Operator operator, double value, Unit unit) {
  public Limit {
    Objects.requireNonNull(operator);
    Objects.requireNonNull(unit);
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("a limit is a finite number, not " + value);
    }
  }

  /** On which side of the value figures are within the limit. */
  public enum Operator {
    BELOW("<"),
    AT_MOST("<="),
    ABOVE(">"),
    AT_LEAST(">=");

    private final String symbol;

    Operator(String symbol) {
      this.symbol = symbol;
    }

    public String symbol() {
      return symbol;
    }
  }

  /** Whether figures must stay under it, rather than reach it. */
  public boolean upper() {
    return operator == Operator.BELOW || operator == Operator.AT_MOST;
  }

  /** Whether a figure in this limit's unit is within it; NaN never is. */
  public boolean allows(double figure) {
    return switch (operator) {
      case BELOW -> figure < value;
      case AT_MOST -> figure <= value;
      case ABOVE -> figure > value;
      case AT_LEAST -> figure >= value;
    };
  }

  /**
   * The share of the limit that is left: 0.1 is 10 % to go, negative is beyond it. NaN for a limit
   * of zero, of which there are no shares.
   */
  public double margin(double figure) {
    if (value == 0) {
      return Double.NaN;
    }
    return (upper() ? value - figure : figure - value) / Math.abs(value);
  }

  /** As limits are written: "&lt; 125 ms". */
  public String words() {
    String number = number(value);
    String text = operator.symbol() + " " + number;
    return unit == Unit.NONE ? text : text + " " + unit.symbol();
  }

  static String number(double value) {
    BigDecimal plain = BigDecimal.valueOf(value);
    return (plain.signum() == 0 ? BigDecimal.ZERO : plain.stripTrailingZeros()).toPlainString();
  }
}
