package dev.plumbline.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Figures as every form of a report writes them, in every locale alike. Minus is U+2212, thousands
 * have a comma, and a figure that is not there is an en dash.
 */
public final class Figures {
  public static final String NONE = "\u2013";

  private static final String BEYOND = "more than 100 %";
  private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_UP);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss 'UTC'", Locale.ROOT);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ROOT);
  private static final String[] BYTES = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};

  private Figures() {}

  /** Three significant digits, or all digits before the point: 7.94, 45.0, 121, 1,234. */
  public static String quantity(double value) {
    if (!Double.isFinite(value)) {
      return NONE;
    }
    return grouped(BigDecimal.valueOf(value).setScale(decimals(value), RoundingMode.HALF_UP));
  }

  /** The same with its unit: 45.0 ms. A small percentage has two digits: 0.51 %. */
  public static String quantity(double value, String unit) {
    return unit.isEmpty() || !Double.isFinite(value)
        ? quantity(value)
        : number(value, unit) + " " + unit;
  }

  private static String number(double value, String unit) {
    int decimals = decimals(value);
    boolean small = unit.equals("%") && Math.abs(value) < 0.995 && decimals > 2;
    return grouped(
        BigDecimal.valueOf(value).setScale(small ? decimals - 1 : decimals, RoundingMode.HALF_UP));
  }

  /** How many decimals three significant digits take; at most nine. */
  public static int decimals(double value) {
    if (!Double.isFinite(value) || value == 0) {
      return 0;
    }
    BigDecimal rounded = BigDecimal.valueOf(value).round(THREE);
    return Math.clamp(3L - (rounded.precision() - rounded.scale()), 0, 9);
  }

  /** A fraction as a percentage with its sign: +15.6 %. */
  public static String change(double fraction) {
    return Double.isFinite(fraction) ? signed(fraction) + " %" : NONE;
  }

  /**
   * The same beside a verdict that a margin decides: with one digit more where rounding would lay a
   * change on the other side of it. +10.04 % exceeds 10 %, +10.0 % does not.
   */
  public static String change(double fraction, double margin) {
    return isClose(fraction, margin) ? closeChange(fraction) : change(fraction);
  }

  static String closeChange(double fraction) {
    return Double.isFinite(fraction)
        ? (fraction < 0 ? "\u2212" : "+") + percent(Math.abs(fraction), 2) + " %"
        : NONE;
  }

  /** Whether one decimal lays a change on another side of the margin than it is on. */
  static boolean isClose(double fraction, double margin) {
    if (!Double.isFinite(fraction)) {
      return false;
    }
    double size = Math.abs(fraction);
    double shown = BigDecimal.valueOf(size).setScale(3, RoundingMode.HALF_UP).doubleValue();
    return size > margin != shown > margin;
  }

  /** The ends of an interval, in percent: [+11.7, +19.7]. */
  public static String interval(double low, double high) {
    return Double.isFinite(low) && Double.isFinite(high)
        ? "[" + signed(low) + ", " + signed(high) + "]"
        : NONE;
  }

  /** The ends of an interval in a unit that stands elsewhere: [115, 126]. */
  public static String range(double low, double high, String unit) {
    return Double.isFinite(low) && Double.isFinite(high)
        ? "[" + number(low, unit) + ", " + number(high, unit) + "]"
        : NONE;
  }

  /** A fraction as a percentage without a sign: 15.6 %. */
  public static String size(double fraction) {
    return Double.isFinite(fraction) ? percent(Math.abs(fraction), 1) + " %" : NONE;
  }

  /**
   * From one size to another, in percent; beyond all of it, digits would be noise: 6.5 to 8.5 %.
   */
  static String sizes(double least, double most) {
    String low = least > 1 ? BEYOND : size(least);
    String high = most > 1 ? BEYOND : size(most);
    if (low.equals(high)) {
      return low;
    }
    return (most > 1 ? low : low.replace(" %", "")) + " to " + high;
  }

  /** A fraction as a percentage that a person chose: 5 %, 2.5 %. */
  public static String chosen(double fraction) {
    BigDecimal value = BigDecimal.valueOf(fraction).movePointRight(2).stripTrailingZeros();
    return grouped(value.setScale(Math.max(value.scale(), 0), RoundingMode.HALF_UP)) + " %";
  }

  /** A number as a person wrote it, with no more digits than it has: 0.1, 50. */
  static String written(double value) {
    return Double.isFinite(value)
        ? grouped(BigDecimal.valueOf(value).setScale(writtenDecimals(value), RoundingMode.HALF_UP))
        : NONE;
  }

  /** At most nine. */
  public static int writtenDecimals(double value) {
    return Double.isFinite(value)
        ? Math.clamp(BigDecimal.valueOf(value).stripTrailingZeros().scale(), 0, 9)
        : 0;
  }

  /** A share of counted things: 0.51 %. */
  public static String share(long part, long all) {
    return all == 0 ? NONE : percent((double) part / all, 2) + " %";
  }

  static String share(double fraction) {
    return Double.isFinite(fraction) ? percent(fraction, 2) + " %" : NONE;
  }

  /** A change of a share in points, with its sign: \u22120.22. */
  public static String points(double fraction) {
    if (!Double.isFinite(fraction)) {
      return NONE;
    }
    String size = percent(Math.abs(fraction), 2);
    return (fraction < 0 && !size.equals("0.00") ? "\u2212" : "+") + size;
  }

  /** The ends of an interval, in points: [+0.40, +1.52]. */
  static String points(double low, double high) {
    return Double.isFinite(low) && Double.isFinite(high)
        ? "[" + points(low) + ", " + points(high) + "]"
        : NONE;
  }

  /** A probability: 0.040, or that it is below a thousandth. */
  public static String probability(double p) {
    if (!Double.isFinite(p)) {
      return NONE;
    }
    return p < 0.001
        ? "<0.001"
        : BigDecimal.valueOf(p).setScale(3, RoundingMode.HALF_UP).toString();
  }

  /** Whole things: 22,840. */
  public static String count(long things) {
    return String.format(Locale.ROOT, "%,d", things).replace('-', '\u2212');
  }

  /** A size of a file: 604 kB. */
  public static String bytes(long bytes) {
    double size = bytes;
    int unit = 0;
    while (size >= 999.5 && unit < BYTES.length - 1) {
      size /= 1000;
      unit++;
    }
    return (unit == 0 ? count(bytes) : quantity(size)) + " " + BYTES[unit];
  }

  /** 45.0 s, 12 min 5 s, 2 h 0 min. */
  public static String duration(Duration duration) {
    if (duration.compareTo(Duration.ofMinutes(2)) < 0) {
      return quantity(duration.toMillis() / 1000.0) + " s";
    }
    return duration.compareTo(Duration.ofHours(2)) < 0
        ? duration.toMinutes() + " min " + duration.toSecondsPart() + " s"
        : duration.toHours() + " h " + duration.toMinutesPart() + " min";
  }

  /** 21 Nov 2026 04:46:26 UTC. */
  public static String time(Instant instant) {
    return TIME.format(instant.atOffset(ZoneOffset.UTC));
  }

  /** 21 Nov 2026, of the day in UTC. */
  public static String day(Instant instant) {
    return DAY.format(instant.atOffset(ZoneOffset.UTC));
  }

  private static String signed(double fraction) {
    return (fraction < 0 ? "\u2212" : "+") + percent(Math.abs(fraction), 1);
  }

  private static String percent(double fraction, int decimals) {
    return grouped(
        BigDecimal.valueOf(fraction).movePointRight(2).setScale(decimals, RoundingMode.HALF_UP));
  }

  private static String grouped(BigDecimal value) {
    return String.format(Locale.ROOT, "%,." + value.scale() + "f", value).replace('-', '\u2212');
  }
}
