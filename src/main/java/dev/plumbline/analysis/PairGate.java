package dev.plumbline.analysis;

import dev.plumbline.model.Distribution;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the usual gate says of single pairs of runs: "p95 of an endpoint rose by more than 10 %", of
 * all requests, by nearest rank as everywhere here. (By k6's interpolated p95 the sample study has
 * the same false alarms and misses two pairs less.) Shown as a warning of what such gates do, never
 * as a verdict of ours.
 *
 * @param pairs number of pairs of one baseline and one candidate run
 * @param falseAlarms pairs in which it fires for an endpoint that did not change
 * @param missed pairs in which it does not fire for the endpoint that got worse
 */
public record PairGate(int pairs, int falseAlarms, int missed) {
  private static final double P = 95;
  private static final double LIMIT = 1.10;

  /**
   * @param worse the endpoint that truly got worse
   * @param changed all endpoints that truly changed
   */
  public static PairGate of(
      List<Map<RowKey, Distribution>> baseline,
      List<Map<RowKey, Distribution>> candidate,
      RowKey worse,
      Set<RowKey> changed) {
    int falseAlarms = 0;
    int missed = 0;
    for (Map<RowKey, Distribution> before : baseline) {
      for (Map<RowKey, Distribution> after : candidate) {
        boolean alarm =
            before.keySet().stream()
                .filter(key -> !changed.contains(key))
                .anyMatch(key -> fires(before.get(key), after.get(key)));
        falseAlarms += alarm ? 1 : 0;
        missed += fires(before.get(worse), after.get(worse)) ? 0 : 1;
      }
    }
    return new PairGate(baseline.size() * candidate.size(), falseAlarms, missed);
  }

  private static boolean fires(Distribution before, Distribution after) {
    return after != null && after.percentile(P) > LIMIT * before.percentile(P);
  }
}
