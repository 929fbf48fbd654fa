package dev.plumbline.analysis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
    int smallest,
    int fewestBlocks,
    String absence,
    Map<Statistic, Contrast> contrasts) {

  static MeasuredRow of(
      RowKey key, List<RunValues> baseline, List<RunValues> candidate, List<Statistic> statistics) {
    int missingBaseline = missing(key, baseline);
    int missingCandidate = missing(key, candidate);
    if (missingBaseline + missingCandidate > 0) {
      String absence =
          Sentences.missing(missingBaseline, baseline.size(), missingCandidate, candidate.size());
      return new MeasuredRow(key, 0, 0, absence, Map.of());
    }
    List<BlockedSample> before = sorted(key, baseline);
    List<BlockedSample> after = sorted(key, candidate);
    MeasuredRow row =
        new MeasuredRow(
            key,
            both(before, after).mapToInt(BlockedSample::count).min().orElse(0),
            both(before, after).mapToInt(BlockedSample::blocks).min().orElse(0),
            "",
            new EnumMap<>(Statistic.class));
    for (Statistic statistic : statistics) {
      if (Enough.of(row, statistic)) {
        row.contrasts.put(
            statistic, new Contrast(row.side(before, statistic), row.side(after, statistic)));
      }
    }
    return row;
  }

  boolean missing() {
    return !absence.isEmpty();
  }

  /** Both sides at a statistic; empty where the row cannot be judged at it. */
  Optional<Contrast> at(Statistic statistic) {
    return Optional.ofNullable(contrasts.get(statistic));
  }

  private Side side(List<BlockedSample> samples, Statistic statistic) {
    return new Side(
        samples.stream().map(sample -> LogFigure.of(sample, statistic, smallest)).toList());
  }

  private static int missing(RowKey key, List<RunValues> runs) {
    return (int)
        runs.stream()
            .map(run -> run.rows().get(key))
            .filter(values -> values == null || values.count() == 0)
            .count();
  }

  private static List<BlockedSample> sorted(RowKey key, List<RunValues> runs) {
    return runs.stream().map(run -> BlockedSample.of(run.rows().get(key), key.kind())).toList();
  }

  private static Stream<BlockedSample> both(List<BlockedSample> a, List<BlockedSample> b) {
    return Stream.concat(a.stream(), b.stream());
  }
}
