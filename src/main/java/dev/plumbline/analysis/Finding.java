package dev.plumbline.analysis;

import dev.plumbline.budget.Unit;
import java.util.function.DoubleFunction;

/** What looking for the figure of a budget came to. */
sealed interface Finding {
  /** There is none, and why. */
  record Absent(String reason) implements Finding {}

  /**
   * A figure in the unit that the tool measured in.
   *
   * @param unit as the tool writes it
   * @param shown its interval
   * @param judged the interval that decides; the figure itself where it has none
   * @param evidence the counts behind it
   * @param settling what would settle it when a limit, in the same unit, lies inside the interval
   */
  record Figure(
      double value,
      String unit,
      Interval shown,
      Interval judged,
      String evidence,
      DoubleFunction<String> settling)
      implements Finding {
    /** A figure without an interval, judged as it is. */
    static Figure plain(double value, String unit, String evidence) {
      return new Figure(
          value, unit, Interval.UNKNOWN, new Interval(value, value), evidence, _ -> "");
    }

    /** Shares are counted, so they are always in percent. */
    static Figure share(long k, long n, String things) {
      return new Figure(
          100.0 * k / n, // divided last: 1 of 1,000 is 0.1 % to the last bit
          Unit.PERCENT.symbol(),
          percent(Rates.clopperPearson(k, n)),
          percent(Rates.judged(k, n)),
          Counts.number(k) + " of " + Counts.number(n),
          limit -> Counts.settlingShare(k, n, limit / 100, things));
    }

    private static Interval percent(Interval fractions) {
      return new Interval(100 * fractions.low(), 100 * fractions.high());
    }
  }
}
