package dev.plumbline.store;

import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Ranks;
import dev.plumbline.model.Role;
import dev.plumbline.model.Series;
import dev.plumbline.model.Slices;
import java.util.List;
import java.util.Optional;

/**
 * How often each duration of a request occurred, for the many tools that write whole milliseconds:
 * counted while a run is written, so that its percentiles need no second look at what was stored.
 */
final class WholeMillis {
  /** Longer ones than a minute are rare enough to be looked for in the store. */
  private static final int MOST = 1 << 16;

  private long[] counts = new long[0];
  private long all;
  private boolean complete = true;

  /** Counts the values of a metric; called by several threads. */
  void add(Metric metric, List<Series> series) {
    if (metric.kind() != Kind.REQUEST || metric.role() != Role.DURATION) {
      return;
    }
    boolean countable = metric.unit().equals("ms") && metric.decimals() == 0;
    long[] found = new long[countable ? MOST : 0];
    long values = 0;
    for (Series one : series) {
      countable = countable && add(one.slices(), found);
      values += one.slices().count();
    }
    merge(found, values, countable);
  }

  private static boolean add(Slices slices, long[] into) {
    if (slices.decimals() != 0 || !slices.repeats().once()) {
      return false;
    }
    long[] values = slices.values();
    for (int i = 0; i < slices.size(); i++) {
      if (values[i] < 0 || values[i] >= MOST) {
        return false;
      }
      into[(int) values[i]]++;
    }
    return true;
  }

  private synchronized void merge(long[] found, long values, boolean countable) {
    complete &= countable;
    all += values;
    if (!complete) {
      counts = new long[0];
    } else if (counts.length == 0) {
      counts = found;
    } else {
      for (int i = 0; i < MOST; i++) {
        counts[i] += found[i];
      }
    }
  }

  /** Nearest-rank percentiles of all durations; empty where not all of them could be counted. */
  synchronized Optional<double[]> percentiles(double... percents) {
    if (!complete || all == 0) {
      return Optional.empty();
    }
    double[] found = new double[percents.length];
    for (int i = 0; i < percents.length; i++) {
      long left = Ranks.nearest(percents[i], all);
      int value = 0;
      while (left > counts[value]) {
        left -= counts[value++];
      }
      found[i] = value;
    }
    return Optional.of(found);
  }
}
