package dev.plumbline.ui.common;

import dev.plumbline.report.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;

/** Figures as reports write them, with the signs of the reader's locale. */
public final class Numbers {
  private final char point;
  private final char comma;

  public Numbers(Locale locale) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    this.point = symbols.getDecimalSeparator();
    this.comma = symbols.getGroupingSeparator();
  }

  /** Three significant digits: 45.0. */
  public String quantity(double value) {
    return local(Figures.quantity(value));
  }

  public String count(long things) {
    return local(Figures.count(things));
  }

  /**
   * A percentage with its sign but without a unit, which stands in the column's head: +15.6; of
   * what rounds to nothing there is no sign to read.
   */
  public String change(double fraction) {
    String change = Figures.change(fraction).replace(" %", "");
    return local(change.matches("[+\u2212]0[.]0") ? change.substring(1) : change);
  }

  /** A change of a share in points, with its sign: \u22120.22. */
  public String points(double fraction) {
    BigDecimal points =
        BigDecimal.valueOf(fraction).movePointRight(2).setScale(2, RoundingMode.HALF_UP);
    return local((points.signum() < 0 ? "\u2212" : "+") + points.abs());
  }

  /** The ends of an interval in percent: [+11.7, +19.7]. */
  public String interval(double low, double high) {
    return local(Figures.interval(low, high));
  }

  /** The ends of an interval in a unit that stands elsewhere: [86.3, 95.8]. */
  public String range(double low, double high) {
    return local(Figures.range(low, high, ""));
  }

  /** A share of counted things in percent, without the unit: 0.37. */
  public String share(long part, long all) {
    return local(Figures.share(part, all).replace(" %", ""));
  }

  public String probability(double p) {
    return local(Figures.probability(p));
  }

  public String bytes(long bytes) {
    return local(Figures.bytes(bytes));
  }

  public String duration(Duration duration) {
    return local(Figures.duration(duration));
  }

  /** A figure that was written for paper. */
  public String local(String figure) {
    if (point == '.' && comma == ',') {
      return figure;
    }
    StringBuilder text = new StringBuilder(figure);
    for (int i = 0; i < text.length(); i++) {
      boolean within =
          i > 0 && i + 1 < text.length() && isDigit(text, i - 1) && isDigit(text, i + 1);
      if (within && text.charAt(i) == '.') {
        text.setCharAt(i, point);
      } else if (within && text.charAt(i) == ',') {
        text.setCharAt(i, comma);
      }
    }
    return text.toString();
  }

  private static boolean isDigit(CharSequence text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
