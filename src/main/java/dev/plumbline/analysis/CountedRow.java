package dev.plumbline.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One row's rate in every run.
 *
 * @param contrast empty where the row cannot be judged
 * @param absence which runs it is missing from, in words; empty where it is in all
 * @param baseline exact counts of each run; empty where the row is missing from one
 */
record CountedRow(
    RowKey key,
    Optional<Contrast> contrast,
    String absence,
    List<RunRate> baseline,
    List<RunRate> candidate) {
  private static final double NONE = Double.NaN;

  static CountedRow of(
      RowKey key, Rate rate, List<RunRequests> baseline, List<RunRequests> candidate) {
    int missingBaseline = missing(key, baseline);
    int missingCandidate = missing(key, candidate);
    if (missingBaseline + missingCandidate > 0) {
      String absence =
          Sentences.missing(
              Replicate.RUN, missingBaseline, baseline.size(), missingCandidate, candidate.size());
      return new CountedRow(key, Optional.empty(), absence, List.of(), List.of());
    }
    boolean enough =
        Stream.concat(baseline.stream(), candidate.stream())
            .allMatch(run -> run.rows().get(key).enough());
    return new CountedRow(
        key,
        enough
            ? Optional.of(new Contrast(side(key, rate, baseline), side(key, rate, candidate)))
            : Optional.empty(),
        "",
        exact(key, rate, baseline),
        exact(key, rate, candidate));
  }

  ComparedRate unjudged(Rate rate) {
    return new ComparedRate(
        key,
        rate,
        absence.isEmpty()
            ? ComparedRow.State.TOO_FEW_REQUESTS
            : ComparedRow.State.MISSING_FROM_A_RUN,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        Verdict.INCONCLUSIVE,
        Verdict.INCONCLUSIVE,
        absence.isEmpty()
            ? "too few requests in a run: %d in %d different seconds are needed"
                .formatted(Enough.AT_THE_CENTRE, Enough.BLOCKS)
            : absence,
        baseline,
        candidate);
  }

  private static int missing(RowKey key, List<RunRequests> runs) {
    return (int) runs.stream().filter(run -> !run.rows().containsKey(key)).count();
  }

  private static Side side(RowKey key, Rate rate, List<RunRequests> runs) {
    return new Side(runs.stream().map(run -> rate.of(run.rows().get(key), run)).toList());
  }

  private static List<RunRate> exact(RowKey key, Rate rate, List<RunRequests> runs) {
    return runs.stream().map(run -> rate.exact(run.rows().get(key), run)).toList();
  }
}
