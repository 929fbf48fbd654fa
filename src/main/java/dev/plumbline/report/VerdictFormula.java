package dev.plumbline.report;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonOptions;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.Verdict;
import dev.plumbline.report.Table.Column;
import java.util.List;

/**
 * The rule by which a row is judged, as a spreadsheet's formula: whoever changes the margin sees
 * the verdict change. Its columns are the same wherever a table ends with a verdict.
 */
final class VerdictFormula {
  /** Above the first table with verdicts; all rows of the report follow it. */
  static final String MARGIN = "margin_used";

  static final String FLOOR = "floor_used";
  static final String LEVEL = "level_used";

  private static final double LEVEL_OF_Q = 0.05;
  private static final String JUDGED = "yes";
  private static final String STATED = "stated: ";

  private static final String FORMULA =
      "IF(LEFT({judged},8)=\"stated: \",MID({judged},9,20),IF({judged}<>\"yes\",\"inconclusive\","
          + "IF(AND(OR({low}>0,{high}<0),ABS({change})>{margin}),"
          + "IF(AND(ABS({candidate}-{baseline})>{floor},{q}<={@level_used}),"
          + "IF(({change}>0)=({worse_is}=\"larger\"),\"worse\",\"better\"),\"inconclusive\"),"
          + "IF(AND({low}>=-{margin},{high}<={margin}),\"same\",\"inconclusive\"))))";

  private VerdictFormula() {}

  /** Cells that a reader may change, above a table. */
  static List<Table.Setting> settings(ComparisonOptions options) {
    return List.of(
        new Table.Setting(
            MARGIN,
            "Margin: changes up to this do not matter",
            Cell.number(options.margin(), Cell.Format.CHOSEN)),
        new Table.Setting(
            FLOOR,
            "Floor: nor do changes up to this, in the metric's unit",
            Cell.quantity(options.floor())),
        new Table.Setting(
            LEVEL,
            "Level: the largest q of a change that is called",
            Cell.number(LEVEL_OF_Q, Cell.Format.PROBABILITY)));
  }

  static Column column() {
    return Column.text("verdict", "Verdict");
  }

  /**
   * @param shown as paper says it, with what would settle what is open
   */
  static Cell cell(Text shown) {
    return Cell.Computed.word(FORMULA, shown);
  }

  /** What the formula reads beside the figures that paper shows too. */
  static List<Column> inputs() {
    return List.of(
        Column.number("margin", "Margin").aside(),
        Column.number("floor", "Floor").aside(),
        Column.text("worse_is", "Worse is").aside(),
        Column.text("judged", "Judged").aside());
  }

  static List<Cell> inputs(ComparedRow row, ComparisonTable table, Measure measure) {
    ComparisonOptions options = table.options();
    boolean larger = !measure.higherIsBetter();
    return List.of(
        Cell.Computed.figure("{@margin_used}", options.margin(), Cell.Format.CHOSEN),
        Cell.Computed.figure("{@floor_used}", options.floor(), Cell.Format.QUANTITY),
        Cell.words(larger ? "larger" : "smaller"),
        Cell.words(judged(row, table, larger)));
  }

  /**
   * Why a row is not judged by its figures. A verdict that the formula would not repeat (it cannot
   * know rules made after it) is stated, so that a workbook never contradicts its report.
   */
  private static String judged(ComparedRow row, ComparisonTable table, boolean larger) {
    if (row.state() == ComparedRow.State.TOO_FEW_REQUESTS) {
      return "too few requests";
    }
    if (row.state() == ComparedRow.State.MISSING_FROM_A_RUN) {
      return "missing from a run";
    }
    if (VerdictSentence.noiseUnknown(row, table)) {
      return "one run a side";
    }
    return rule(row, table.options(), larger) == row.verdict()
        ? JUDGED
        : STATED + row.verdict().word();
  }

  /** The formula in Java. */
  private static Verdict rule(ComparedRow row, ComparisonOptions options, boolean larger) {
    boolean excludesZero = row.low() > 0 || row.high() < 0;
    if (excludesZero && Math.abs(row.change()) > options.margin()) {
      boolean counts = Math.abs(row.candidate() - row.baseline()) > options.floor();
      if (!counts || row.qValue() > LEVEL_OF_Q) {
        return Verdict.INCONCLUSIVE;
      }
      return row.change() > 0 == larger ? Verdict.WORSE : Verdict.BETTER;
    }
    return row.low() >= -options.margin() && row.high() <= options.margin()
        ? Verdict.SAME
        : Verdict.INCONCLUSIVE;
  }
}
