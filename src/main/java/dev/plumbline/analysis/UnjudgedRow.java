package dev.plumbline.analysis;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A row that is listed but cannot be judged. */
final class UnjudgedRow {
  private static final double NONE = Double.NaN;

  private UnjudgedRow() {}

  static ComparedRow of(MeasuredRow row, Statistic statistic) {
    return new ComparedRow(
        row.key(),
        statistic,
        row.missing() ? ComparedRow.State.MISSING_FROM_A_RUN : ComparedRow.State.TOO_FEW_REQUESTS,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        Verdict.INCONCLUSIVE,
        Verdict.INCONCLUSIVE,
        row.missing() ? row.absence() : Sentences.tooFew(row, statistic),
        NONE,
        OptionalInt.empty(),
        OptionalDouble.empty(),
        NONE,
        NONE,
        List.of(),
        List.of(),
        List.of());
  }
}
