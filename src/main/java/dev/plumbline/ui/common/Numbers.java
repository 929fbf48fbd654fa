package dev.plumbline.ui.common;

import dev.plumbline.report.Figures;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/** Figures as reports write them, with the signs of the reader's locale. */
public final class Numbers {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d./_,:-]|\\p{L}[<>])\\d+(?:,\\d{3})*(?:\\.\\d+)?"
              + "(?![\\p{L}\\d/_&&[^k]]|[.,:]\\d|-\\p{L})");

  /** What lies between the numbers of a list, where their point is a comma. */
  private static final Pattern BETWEEN = Pattern.compile("(?<=\\d), (?=[+\u2212]?\\d)");

  /** For what goes into a chart, whose pen makes all that it writes local. */
  public static final Numbers ON_PAPER = new Numbers(Locale.ROOT);

  private final char point;
  private final char comma;

  public Numbers(Locale locale) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    boolean otherDigits = symbols.getZeroDigit() != '0'; // whose signs would not go with ours
    this.point = otherDigits ? '.' : symbols.getDecimalSeparator();
    char grouping = otherDigits ? ',' : symbols.getGroupingSeparator();
    this.comma = Character.isSpaceChar(grouping) ? '\u00a0' : grouping; // every font has this one
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

  /** The same beside a verdict that a margin decides. */
  public String change(double fraction, double margin) {
    String plain = Figures.change(fraction);
    String close = Figures.change(fraction, margin);
    return plain.equals(close) ? change(fraction) : local(close.replace(" %", ""));
  }

  /** A change of a share in points, with its sign: \u22120.22. */
  public String points(double fraction) {
    return local(Figures.points(fraction));
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

  /**
   * Words that were written for paper, with every number in them as the reader writes it; names,
   * versions and times of day stay.
   */
  public String local(String words) {
    if (point == '.' && comma == ',') {
      return words;
    }
    String numbers = NUMBER.matcher(words).replaceAll(found -> signs(found.group()));
    return point == ',' ? BETWEEN.matcher(numbers).replaceAll("; ") : numbers;
  }

  private String signs(String number) {
    StringBuilder signs = new StringBuilder(number);
    for (int i = 0; i < signs.length(); i++) {
      char sign = signs.charAt(i);
      signs.setCharAt(i, sign == '.' ? point : sign == ',' ? comma : sign);
    }
    return signs.toString();
  }
}
