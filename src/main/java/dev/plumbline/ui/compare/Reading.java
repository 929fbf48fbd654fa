package dev.plumbline.ui.compare;

import dev.plumbline.analysis.ComparedRate;
import dev.plumbline.analysis.ComparisonOptions;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.Rate;
import dev.plumbline.analysis.RateComparison;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.ShiftCurve;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.app.ComparedSides;
import dev.plumbline.app.RunsCompared;
import dev.plumbline.model.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was read and measured of two sides, whatever margin and statistic they are judged by.
 *
 * @param together the key of the row that all endpoints are
 */
record Reading(
    ComparedSides sides,
    Map<RowKey, ComparedRate> errors,
    Map<RowKey, ShiftCurve> shifts,
    RowKey together) {
  /** Measures; for the background. */
  static Reading of(ComparedSides sides) {
    if (sides.ofBenchmarks()) {
      return ofBenchmarks(sides);
    }
    Map<RowKey, ComparedRate> errors = new HashMap<>();
    sides
        .rates(Rate.ERRORS, RateComparison.ERROR_MARGIN)
        .forEach(rate -> errors.put(rate.key(), rate));
    Map<RowKey, ShiftCurve> shifts = new HashMap<>(sides.shifts(ComparisonOptions.DEFAULT));
    ShiftCurve all = sides.shiftTogether(ComparisonOptions.DEFAULT);
    shifts.put(all.key(), all);
    return new Reading(sides, Map.copyOf(errors), Map.copyOf(shifts), all.key());
  }

  /** Their scores have nothing in common but their name: they are no row together. */
  private static Reading ofBenchmarks(ComparedSides sides) {
    return new Reading(sides, Map.of(), Map.of(), new RowKey(Kind.BENCHMARK, "score", "", ""));
  }

  /** How they can be looked at: iterations are means, of which percentiles say nothing. */
  Asked suited(Asked asked) {
    return sides.ofBenchmarks() && asked.statistic() != Statistic.MEAN
        ? asked.at(Statistic.MEAN)
        : asked;
  }

  boolean oneRunASide() {
    return sides.oneASide();
  }

  Judged judge(Asked wanted) {
    Asked asked = suited(wanted);
    ComparisonOptions judging = asked.judging(oneRunASide());
    RunsCompared compared = sides.judge(judging);
    return new Judged(this, compared, together(compared, judging), asked);
  }

  private ComparisonTable together(RunsCompared compared, ComparisonOptions judging) {
    ComparisonTable all = compared.table();
    return sides.ofBenchmarks()
        ? new ComparisonTable(
            List.of(),
            all.verdict(),
            all.options(),
            all.baselineRuns(),
            all.candidateRuns(),
            all.replicate(),
            List.of())
        : sides.tableTogether(judging);
  }
}
