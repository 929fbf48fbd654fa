package dev.plumbline.analysis;

import dev.plumbline.analysis.Finding.Absent;
import dev.plumbline.analysis.Finding.Figure;
import dev.plumbline.budget.Budget;
import dev.plumbline.budget.Limit;
import dev.plumbline.budget.Outcome;
import dev.plumbline.budget.Unit;
import java.util.Optional;

/** Holds a figure against its limit. */
final class BudgetJudge {
  private BudgetJudge() {}

  static BudgetOutcome of(Budget budget, Finding finding) {
    return switch (finding) {
      case Absent absent -> notEvaluated(budget, absent.reason());
      case Figure figure -> of(budget, figure);
    };
  }

  private static BudgetOutcome of(Budget budget, Figure figure) {
    Limit limit = budget.limit();
    Optional<Unit> measured = unitOf(figure, limit);
    if (measured.isEmpty()) {
      return notEvaluated(budget, unlike(figure.unit(), limit.unit()));
    }
    Unit from = measured.get();
    double actual = from.convert(figure.value(), limit.unit());
    if (Double.isNaN(actual)) {
      return notEvaluated(budget, "the figure is not a number");
    }
    Interval judged = in(figure.judged(), from, limit.unit());
    Outcome outcome = judge(limit, judged);
    double limitAsMeasured = limit.unit().convert(limit.value(), from);
    String settling = figure.settling().apply(limitAsMeasured);
    String conversion = from.conversion(limit.unit());
    return outcome(
        budget,
        actual,
        in(figure.shown(), from, limit.unit()),
        outcome,
        figure.evidence() + (conversion.isEmpty() ? "" : "; " + conversion),
        outcome == Outcome.INCONCLUSIVE ? undecided(judged, settling) : "");
  }

  /** Pass or fail only when the whole interval is on one side; NaN is on neither. */
  static Outcome judge(Limit limit, Interval range) {
    if (Double.isNaN(range.low()) || Double.isNaN(range.high())) {
      return Outcome.NOT_EVALUATED;
    }
    boolean low = limit.allows(range.low());
    boolean high = limit.allows(range.high());
    if (low != high) {
      return Outcome.INCONCLUSIVE;
    }
    return low ? Outcome.PASS : Outcome.FAIL;
  }

  private static String undecided(Interval range, String settling) {
    boolean open = Double.isInfinite(range.low()) || Double.isInfinite(range.high());
    if (open) {
      return "too few values: " + settling;
    }
    return "the limit lies inside the interval" + (settling.isEmpty() ? "" : ": " + settling);
  }

  /** Figures in a unit that no limit can name ("connections") are held against plain numbers. */
  private static Optional<Unit> unitOf(Figure figure, Limit limit) {
    Optional<Unit> measured = Unit.measured(figure.unit());
    return limit.unit() == Unit.NONE && measured.isEmpty()
        ? Optional.of(Unit.NONE)
        : measured.filter(unit -> unit.dimension() == limit.unit().dimension());
  }

  /** Why values in one unit cannot be held against a limit in another. */
  static String unlike(String measured, Unit limit) {
    return "the values "
        + (measured.isEmpty() ? "have no unit" : "are in '" + measured + "'")
        + ", the limit "
        + (limit == Unit.NONE ? "has none" : "is in '" + limit.symbol() + "'");
  }

  private static Interval in(Interval range, Unit from, Unit to) {
    return new Interval(from.convert(range.low(), to), from.convert(range.high(), to));
  }

  private static BudgetOutcome notEvaluated(Budget budget, String reason) {
    Interval none = new Interval(Double.NaN, Double.NaN);
    return outcome(budget, Double.NaN, none, Outcome.NOT_EVALUATED, "", reason);
  }

  private static BudgetOutcome outcome(
      Budget budget,
      double actual,
      Interval shown,
      Outcome outcome,
      String evidence,
      String reason) {
    Limit limit = budget.limit();
    return new BudgetOutcome(
        budget.name(),
        budget.selection().words(),
        budget.statistic().word(),
        limit.words(),
        limit.value(),
        limit.upper(),
        limit.unit().symbol(),
        actual,
        finite(shown.low()),
        finite(shown.high()),
        limit.margin(actual),
        outcome,
        evidence,
        reason);
  }

  private static double finite(double end) {
    return Double.isFinite(end) ? end : Double.NaN;
  }
}
