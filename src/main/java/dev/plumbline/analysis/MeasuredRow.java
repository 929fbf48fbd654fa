package dev.plumbline.analysis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row with every run's figures at every statistic that it has values enough for. Its values are
 * sorted once for all statistics and let go: a table of many rows never holds them all.
 *
 * @param smallest number of values in the run that has fewest; 0 where it is missing from a run
 * @param fewestBlocks blocks with values, of 20, in the run that has fewest
 * @param absence which runs it is missing from, in words; empty where it is in all
 */
record MeasuredRow(
    RowKey key,
    long smallest,
    int fewestBlocks,
    String absence,
    Map<Statistic, Contrast> contrasts) {

  static MeasuredRow of(
      RowKey key,
      List<RunValues> allBaseline,
      List<RunValues> allCandidate,
      List<Statistic> statistics,
      Replicate replicate) {
    List<RunValues> baseline = with(key, allBaseline, replicate);
    List<RunValues> candidate = with(key, allCandidate, replicate);
    int missingBaseline = RowSamples.missing(key, baseline);
    int missingCandidate = RowSamples.missing(key, candidate);
    if (missingBaseline + missingCandidate > 0) {
      String absence =
          Sentences.missing(
              replicate, missingBaseline, baseline.size(), missingCandidate, candidate.size());
      return new MeasuredRow(key, 0, 0, absence, Map.of());
    }
    RowSamples samples = RowSamples.of(key, baseline, candidate, replicate);
    MeasuredRow row =
        new MeasuredRow(
            key, samples.smallest(), samples.fewestBlocks(), "", new EnumMap<>(Statistic.class));
    for (Statistic statistic : statistics) {
      if (Enough.of(row, statistic)) {
        row.contrasts.put(
            statistic, samples.contrast(sample -> LogFigure.of(sample, statistic, row.smallest)));
      }
    }
    return row;
  }

  /** Benchmarks of one run may have been forked unlike often, but a run is asked for every row. */
  private static List<RunValues> with(RowKey key, List<RunValues> all, Replicate replicate) {
    List<RunValues> there = all.stream().filter(one -> one.rows().containsKey(key)).toList();
    return replicate == Replicate.RUN || there.isEmpty() ? all : there;
  }

  boolean missing() {
    return !absence.isEmpty();
  }

  /** Both sides at a statistic; empty where the row cannot be judged at it. */
  Optional<Contrast> at(Statistic statistic) {
    return Optional.ofNullable(contrasts.get(statistic));
  }
}
