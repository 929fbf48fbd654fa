package dev.plumbline.analysis;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** One row's values of every run, sorted: what its figures are measured from, then let go. */
record RowSamples(
    List<BlockedSample> baseline, List<BlockedSample> candidate, Replicate of, boolean upwards) {
  /** Only of a row that no run lacks. */
  static RowSamples of(
      RowKey key, List<RunValues> baseline, List<RunValues> candidate, Replicate replicate) {
    return new RowSamples(
        sorted(key, baseline), sorted(key, candidate), replicate, key.higherIsBetter());
  }

  /** How many of the runs have no value of the row. */
  static int missing(RowKey key, List<RunValues> runs) {
    return (int)
        runs.stream()
            .map(run -> run.rows().get(key))
            .filter(values -> values == null || values.values().length == 0)
            .count();
  }

  /** Number of values in the run that has fewest. */
  long smallest() {
    return all().mapToLong(BlockedSample::count).min().orElse(0);
  }

  /** Blocks with values, of 20, in the run that has fewest. */
  int fewestBlocks() {
    return all().mapToInt(BlockedSample::blocks).min().orElse(0);
  }

  Contrast contrast(Function<BlockedSample, LogFigure> figure) {
    return new Contrast(
        new Side(baseline.stream().map(figure).toList()),
        new Side(candidate.stream().map(figure).toList()),
        of,
        upwards);
  }

  private static List<BlockedSample> sorted(RowKey key, List<RunValues> runs) {
    return runs.stream().map(run -> BlockedSample.of(run.rows().get(key))).toList();
  }

  private Stream<BlockedSample> all() {
    return Stream.concat(baseline.stream(), candidate.stream());
  }
}
