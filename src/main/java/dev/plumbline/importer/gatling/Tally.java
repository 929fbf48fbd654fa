package dev.plumbline.importer.gatling;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** How often each whole number of milliseconds occurred: every figure of them, exactly. */
final class Tally {
  private static final int DENSE = 1 << 16;

  private int[] counts = new int[64];
  private final TreeMap<Long, Long> larger = new TreeMap<>();
  private long count;
  private long sum;

  void add(long millis) {
    add(millis, 1);
  }

  private void add(long millis, long times) {
    if (millis < DENSE && millis >= 0) {
      if (millis >= counts.length) {
        counts = Arrays.copyOf(counts, Math.max(2 * counts.length, (int) millis + 1));
      }
      counts[(int) millis] += (int) times;
    } else {
      larger.merge(millis, times, Long::sum);
    }
    count += times;
    sum += millis * times;
  }

  void addAll(Tally other) {
    other.each(this::add);
  }

  private interface Each {
    void take(long millis, long times);
  }

  private void each(Each each) {
    larger.headMap(0L).forEach(each::take);
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        each.take(i, counts[i]);
      }
    }
    larger.tailMap(0L).forEach(each::take);
  }

  long count() {
    return count;
  }

  double mean() {
    return count == 0 ? Double.NaN : (double) sum / count;
  }

  /** Of the whole population, as Gatling has it. */
  double standardDeviation() {
    double mean = mean();
    double[] squares = {0};
    each((millis, times) -> squares[0] += times * (millis - mean) * (millis - mean));
    return Math.sqrt(squares[0] / count);
  }

  long min() {
    return atRank(1);
  }

  long max() {
    return atRank(count);
  }

  /** By nearest rank. */
  long percentile(double percent) {
    return atRank(rank(percent));
  }

  long rank(double percent) {
    return Math.clamp((long) Math.ceil(percent / 100 * count - 1e-9), 1, Math.max(1, count));
  }

  /** The value of a one-based rank; 0 of no values. */
  long atRank(long rank) {
    long below = 0;
    for (Map.Entry<Long, Long> entry : larger.headMap(0L).entrySet()) {
      below += entry.getValue();
      if (below >= rank) {
        return entry.getKey();
      }
    }
    for (int i = 0; i < counts.length; i++) {
      below += counts[i];
      if (below >= rank && counts[i] > 0) {
        return i;
      }
    }
    for (Map.Entry<Long, Long> entry : larger.tailMap(0L).entrySet()) {
      below += entry.getValue();
      if (below >= rank) {
        return entry.getKey();
      }
    }
    return 0;
  }
}
