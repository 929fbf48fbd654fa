package dev.plumbline.report;

import dev.plumbline.analysis.ComparedRate;
import dev.plumbline.analysis.RateComparison;
import dev.plumbline.analysis.Verdict;
import dev.plumbline.report.Table.Column;
import java.util.List;

/** The rule by which an error rate is judged, as a spreadsheet's formula; all of it in points. */
final class ErrorFormula {
  private static final String MARGIN = "error_margin_used";
  private static final double LEVEL = 0.05;
  private static final String FORMULA =
      "IF({judged}=\"yes\",IF(AND(OR({low}>0,{high}<0),ABS({typical})>{@error_margin_used}),"
          + "IF({q}<=0.05,IF({typical}>0,\"worse\",\"better\"),\"inconclusive\"),"
          + "IF(AND({low}>=-{@error_margin_used},{high}<={@error_margin_used}),"
          + "\"same\",\"inconclusive\")),{judged})";

  private ErrorFormula() {}

  static Table.Setting setting(double margin) {
    return new Table.Setting(
        MARGIN,
        "Margin: changes up to so many points do not matter",
        Cell.number(100 * margin, Cell.Format.WRITTEN));
  }

  /**
   * @param shown as paper says it, with why it is open
   */
  static Cell verdict(Text shown) {
    return Cell.Computed.word(FORMULA, shown);
  }

  /** What the formula reads beside the figures that paper shows too. */
  static List<Column> inputs() {
    return List.of(
        Column.number("typical", "Change of a typical run, points").aside(),
        Column.text("judged", "Judged").aside());
  }

  static List<Cell> inputs(ComparedRate rate) {
    return List.of(
        Cell.number(100 * rate.change(), Cell.Format.POINTS),
        Cell.words(rate.judged() && rule(rate) == rate.verdict() ? "yes" : rate.verdict().word()));
  }

  /** The formula in Java: a verdict that it would not repeat is stated. */
  private static Verdict rule(ComparedRate rate) {
    double margin = RateComparison.ERROR_MARGIN;
    if ((rate.low() > 0 || rate.high() < 0) && Math.abs(rate.change()) > margin) {
      return rate.qValue() > LEVEL
          ? Verdict.INCONCLUSIVE
          : rate.change() > 0 ? Verdict.WORSE : Verdict.BETTER;
    }
    return rate.low() >= -margin && rate.high() <= margin ? Verdict.SAME : Verdict.INCONCLUSIVE;
  }
}
