package dev.plumbline.ui.compare;

import dev.plumbline.analysis.ComparedRate;
import dev.plumbline.analysis.ComparisonOptions;
import dev.plumbline.analysis.Rate;
import dev.plumbline.analysis.RateComparison;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.ShiftCurve;
import dev.plumbline.app.ComparedSides;
import java.util.HashMap;
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
    Map<RowKey, ComparedRate> errors = new HashMap<>();
    sides
        .rates(Rate.ERRORS, RateComparison.ERROR_MARGIN)
        .forEach(rate -> errors.put(rate.key(), rate));
    Map<RowKey, ShiftCurve> shifts = new HashMap<>(sides.shifts(ComparisonOptions.DEFAULT));
    ShiftCurve all = sides.shiftTogether(ComparisonOptions.DEFAULT);
    shifts.put(all.key(), all);
    return new Reading(sides, Map.copyOf(errors), Map.copyOf(shifts), all.key());
  }

  boolean oneRunASide() {
    return sides.baseline().size() == 1 && sides.candidate().size() == 1;
  }

  Judged judge(Asked asked) {
    ComparisonOptions judging = asked.judging(oneRunASide());
    return new Judged(this, sides.judge(judging), sides.tableTogether(judging), asked);
  }
}
