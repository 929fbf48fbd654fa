package dev.plumbline.ui.library;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.Verdict;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What the comparison of both sides says, in counts of endpoints.
 *
 * @param whole of all endpoints, as the comparison itself says it
 */
record SidesVerdict(Verdict whole, int worse, int better) {
  /** An endpoint counts once: worse if any of its statistics is, else better if any is. */
  static SidesVerdict of(ComparisonTable table) {
    Map<RowKey, Verdict> endpoints = new HashMap<>();
    for (ComparedRow row : table.rows()) {
      endpoints.merge(row.key(), row.verdict(), SidesVerdict::weightier);
    }
    return new SidesVerdict(
        table.verdict(),
        count(endpoints.values(), Verdict.WORSE),
        count(endpoints.values(), Verdict.BETTER));
  }

  private static Verdict weightier(Verdict one, Verdict other) {
    boolean better = one == Verdict.BETTER && other != Verdict.WORSE;
    return one == Verdict.WORSE || better ? one : other;
  }

  private static int count(Collection<Verdict> endpoints, Verdict verdict) {
    return (int) endpoints.stream().filter(verdict::equals).count();
  }
}
