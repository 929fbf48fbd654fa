package dev.plumbline.analysis;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compares how often requests fail, or come, between two sets of runs: the steps of {@link
 * Comparison}, with another logarithm. An assumed noise between identical runs is not used here: it
 * is one of times, and says nothing of how failures vary.
 *
 * <p>Errors: y = ln((k + 1/2) / (n - k + 1/2)), w = 1/(k + 1/2) + 1/(n - k + 1/2) of k failed in n
 * requests; the interval is logistic(y of the baseline + estimate +- reach) less the baseline's
 * rate. Throughput: y = ln(requests by the second), w by the jackknife over blocks of seconds.
 */
public final class RateComparison {
  /** Half a point: what a change of errors must exceed to matter. */
  public static final double ERROR_MARGIN = 0.005;

  private static final double LEVEL = 0.05;

  private RateComparison() {}

  /**
   * Judges each row that any run holds; the rows handed in are one family.
   *
   * @param baseline runs, at least one
   * @param candidate runs, at least one
   * @param margin for errors in points (0.005 is half a point), for throughput a share
   * @throws IllegalArgumentException when a side has no run
   */
  public static List<ComparedRate> compare(
      Rate rate, List<RunRequests> baseline, List<RunRequests> candidate, double margin) {
    if (baseline.isEmpty() || candidate.isEmpty()) {
      throw new IllegalArgumentException("a comparison needs at least one run a side");
    }
    List<CountedRow> rows =
        keys(baseline, candidate).stream()
            .map(key -> CountedRow.of(key, rate, baseline, candidate))
            .toList();
    ComparisonOptions nothingAssumed =
        new ComparisonOptions(List.of(), margin, 0, OptionalDouble.empty());
    List<Contrast> family =
        rows.stream().map(CountedRow::contrast).flatMap(Optional::stream).toList();
    Iterator<Standing> standings = Standing.among(family, nothingAssumed).iterator();
    List<ComparedRate> compared = new ArrayList<>();
    for (CountedRow row : rows) {
      compared.add(
          row.contrast().isPresent()
              ? judged(row, rate, standings.next(), margin)
              : row.unjudged(rate));
    }
    return compared;
  }

  private static SortedSet<RowKey> keys(List<RunRequests> baseline, List<RunRequests> candidate) {
    SortedSet<RowKey> keys = new TreeSet<>();
    Stream.concat(baseline.stream(), candidate.stream())
        .forEach(run -> keys.addAll(run.rows().keySet()));
    return keys;
  }

  private static ComparedRate judged(CountedRow row, Rate rate, Standing standing, double margin) {
    Judgement judgement = standing.judgement();
    double before = standing.contrast().baseline().meanY();
    double change = rate.change(before, before + judgement.estimate());
    double low = rate.change(before, before + judgement.low());
    double high = rate.change(before, before + judgement.high());
    Verdict alone = alone(rate, judgement, new Change(change, low, high), margin);
    boolean called = alone == Verdict.WORSE || alone == Verdict.BETTER;
    Verdict verdict = called && standing.q() > LEVEL ? Verdict.INCONCLUSIVE : alone;
    return new ComparedRate(
        row.key(),
        rate,
        ComparedRow.State.JUDGED,
        rate.figure(before),
        rate.figure(standing.contrast().candidate().meanY()),
        change,
        low,
        high,
        judgement.pValue(),
        standing.q(),
        verdict,
        alone,
        reason(standing, verdict, alone),
        row.baseline(),
        row.candidate());
  }

  private static Verdict alone(Rate rate, Judgement judgement, Change change, double margin) {
    if (!judgement.grounded()) {
      return Verdict.INCONCLUSIVE;
    }
    if ((change.low > 0 || change.high < 0) && Math.abs(change.estimate) > margin) {
      return change.estimate > 0 == rate.riseIsWorse() ? Verdict.WORSE : Verdict.BETTER;
    }
    return change.low >= -margin && change.high <= margin ? Verdict.SAME : Verdict.INCONCLUSIVE;
  }

  private static String reason(Standing standing, Verdict verdict, Verdict alone) {
    if (verdict != Verdict.INCONCLUSIVE) {
      return "";
    }
    if (!standing.judgement().grounded()) {
      return "one run a side: how much identical runs differ is not known";
    }
    return alone == Verdict.INCONCLUSIVE
        ? "these runs can't tell a change beyond the margin from none"
        : "could be chance among " + standing.family() + " rows";
  }

  private record Change(double estimate, double low, double high) {}
}
