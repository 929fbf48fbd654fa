package dev.plumbline.ui.library;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.analysis.Verdict;

/** What the comparison of both sides says, in counts of endpoints, at the median. */
record SidesVerdict(int worse, int better, int inconclusive) {
  static SidesVerdict of(ComparisonTable table) {
    return new SidesVerdict(
        count(table, Verdict.WORSE),
        count(table, Verdict.BETTER),
        count(table, Verdict.INCONCLUSIVE));
  }

  private static int count(ComparisonTable table, Verdict verdict) {
    return (int)
        table.of(Statistic.P50).stream().map(ComparedRow::verdict).filter(verdict::equals).count();
  }
}
