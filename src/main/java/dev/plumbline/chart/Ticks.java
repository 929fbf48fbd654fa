package dev.plumbline.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Round values along a scale. */
public final class Ticks {
  private static final double[] NINES = {0, .5, .9, .95, .99, .999, .9999, .99999, .999999};
  private static final int[] STEPS = {1, 2, 5};

  private Ticks() {}

  /** Multiples of the smallest step 1, 2 or 5 x 10^k that gives at most so many. */
  public static List<Double> linear(double low, double high, int most) {
    for (BigDecimal step = step((high - low) / (most + 1)); ; step = next(step)) {
      List<Double> ticks = multiples(step, low, high);
      if (ticks.size() <= most) {
        return ticks;
      }
    }
  }

  private static List<Double> multiples(BigDecimal step, double low, double high) {
    List<Double> ticks = new ArrayList<>();
    BigDecimal first = BigDecimal.valueOf(low).divide(step, 0, RoundingMode.CEILING).multiply(step);
    for (BigDecimal tick = first; tick.doubleValue() <= high; tick = tick.add(step)) {
      ticks.add(tick.doubleValue());
    }
    return List.copyOf(ticks);
  }

  private static BigDecimal next(BigDecimal step) {
    return step(step.doubleValue() * 1.5);
  }

  /** 1, 2, 5 x 10^k inside the range; only 1 x 10^k where those would be too many. */
  public static List<Double> log(double low, double high, int most) {
    List<Double> ticks = decades(low, high, 3);
    return ticks.size() <= most ? ticks : decades(low, high, 1);
  }

  private static List<Double> decades(double low, double high, int aDecade) {
    List<Double> ticks = new ArrayList<>();
    for (int k = (int) Math.floor(Math.log10(low)); k <= Math.log10(high); k++) {
      for (int i = 0; i < aDecade; i++) {
        double tick = BigDecimal.valueOf(STEPS[i]).scaleByPowerOfTen(k).doubleValue();
        if (tick >= low && tick <= high) {
          ticks.add(tick);
        }
      }
    }
    return List.copyOf(ticks);
  }

  /** The percentiles that people name, from 0 to the first at or above an end. */
  public static List<Double> nines(double end) {
    List<Double> ticks = new ArrayList<>();
    for (double tick : NINES) {
      ticks.add(tick);
      if (tick >= end) {
        break;
      }
    }
    return List.copyOf(ticks);
  }

  /** The next 1, 2 or 5 x 10^k at or above. */
  static BigDecimal step(double least) {
    int k = (int) Math.floor(Math.log10(least));
    for (int digit : STEPS) {
      BigDecimal step = BigDecimal.valueOf(digit).scaleByPowerOfTen(k);
      if (step.doubleValue() >= least * (1 - 1e-9)) {
        return step;
      }
    }
    return BigDecimal.ONE.scaleByPowerOfTen(k + 1);
  }

  /** The largest 1 to 9 x 10^k at or below. */
  static double oneDigit(double most) {
    return BigDecimal.valueOf(most).round(new MathContext(1, RoundingMode.DOWN)).doubleValue();
  }

  /** The smallest value of two significant digits at or above. */
  static double twoDigits(double least) {
    return BigDecimal.valueOf(least).round(new MathContext(2, RoundingMode.CEILING)).doubleValue();
  }

  /** The shortest decimal text of a tick: 0.5, 20, 1,000. */
  public static String plain(double tick) {
    String digits = BigDecimal.valueOf(tick).stripTrailingZeros().toPlainString();
    int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    StringBuilder text = new StringBuilder(digits);
    for (int i = point - 3; i > (digits.startsWith("-") ? 1 : 0); i -= 3) {
      text.insert(i, ',');
    }
    return text.toString().replace('-', '\u2212');
  }

  /** Three significant digits, or all digits before the point: 7.94, 45.0, 1,234; whole 0. */
  public static String figure(double value) {
    if (value == 0 || !Double.isFinite(value)) {
      return value == 0 ? "0" : "\u2013";
    }
    BigDecimal three = BigDecimal.valueOf(value).round(new MathContext(3, RoundingMode.HALF_UP));
    int decimals = Math.clamp(3L - (three.precision() - three.scale()), 0, 6);
    return String.format(Locale.ROOT, "%,." + decimals + "f", BigDecimal.valueOf(value))
        .replace('-', '\u2212');
  }

  /** At most three significant digits, without zeros at the end: 2, 0.25, 500. */
  static String rounded(double value) {
    return Double.isFinite(value)
        ? plain(
            BigDecimal.valueOf(value).round(new MathContext(3, RoundingMode.HALF_UP)).doubleValue())
        : figure(value);
  }

  /** The same with a sign before what is not zero. */
  public static String signed(double tick) {
    return tick > 0 ? "+" + plain(tick) : plain(tick);
  }

  /** A fraction as a signed percentage of one decimal, without its sign %: +15.6. */
  static String percent(double fraction) {
    return (fraction < 0 ? "\u2212" : "+") + tenths(Math.abs(fraction));
  }

  /** The same without a sign, of a fraction of 0 or more: 15.6. */
  static String tenths(double fraction) {
    BigDecimal value =
        BigDecimal.valueOf(fraction).movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    String digits = plain(value.doubleValue());
    return digits.contains(".") ? digits : digits + ".0";
  }
}
