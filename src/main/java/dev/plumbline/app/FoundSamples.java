package dev.plumbline.app;

import dev.plumbline.analysis.WindowValues;
import dev.plumbline.model.KeptSample;
import java.util.List;
import java.util.OptionalLong;

/**
 * What was kept of a part of a run, and how much that is of it.
 *
 * @param slowestFirst the kept samples
 * @param all requests of the part, kept or not
 * @param failures all that failed in the part; empty where that is not known of it
 * @param slowest so many of the slowest are all among the kept ones
 */
public record FoundSamples(
    List<KeptSample> slowestFirst, long all, OptionalLong failures, int slowest) {
  public FoundSamples {
    slowestFirst = List.copyOf(slowestFirst);
  }

  /**
   * @param values all of the part's endpoints and window
   * @param failures of those values
   */
  static FoundSamples of(
      List<KeptSample> kept, WindowValues values, double low, double high, long failures) {
    long below = values.below(low);
    long end = Double.isInfinite(high) ? values.count() : values.below(Math.nextUp(high));
    boolean every = below == 0 && end == values.count();
    return new FoundSamples(
        kept,
        end - below,
        every ? OptionalLong.of(failures) : OptionalLong.empty(),
        slowest(kept, values, end));
  }

  static FoundSamples ofError(List<KeptSample> kept, long all) {
    return new FoundSamples(kept, all, OptionalLong.of(all), kept.size() >= all ? (int) all : 0);
  }

  public boolean isAll() {
    return slowestFirst.size() >= all;
  }

  private static int slowest(List<KeptSample> kept, WindowValues values, long end) {
    int slowest = 0;
    while (slowest < Math.min(kept.size(), end)
        && kept.get(slowest).value() >= values.atRank(end - slowest)) {
      slowest++;
    }
    return slowest;
  }
}
