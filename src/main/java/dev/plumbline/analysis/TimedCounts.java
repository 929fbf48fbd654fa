package dev.plumbline.analysis;

import dev.plumbline.model.Series;
import dev.plumbline.model.Slices;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.function.DoublePredicate;

/** How many of something there were, answered for any window: errors of a status, passed checks. */
public final class TimedCounts {
  private final int[] seconds;
  private final long[] ends;

  private TimedCounts(Map<Integer, Long> counts) {
    seconds = new int[counts.size()];
    ends = new long[counts.size()];
    int at = 0;
    long end = 0;
    for (Entry<Integer, Long> count : counts.entrySet()) {
      end += count.getValue();
      seconds[at] = count.getKey();
      ends[at++] = end;
    }
  }

  /** Counts the values of series that are so. */
  public static TimedCounts of(Collection<Series> series, DoublePredicate wanted) {
    Map<Integer, Long> counts = new TreeMap<>();
    for (Series one : series) {
      Slices slices = one.slices();
      for (int i = 0, start = 0; i < slices.seconds().length; start = slices.ends()[i], i++) {
        long count = 0;
        for (int j = start; j < slices.ends()[i]; j++) {
          count += wanted.test(slices.value(j)) ? slices.repeats().at(j) : 0;
        }
        if (count > 0) {
          counts.merge(slices.seconds()[i], count, Long::sum);
        }
      }
    }
    return new TimedCounts(counts);
  }

  /** Counts all values of series. */
  public static TimedCounts of(Collection<Series> series) {
    return of(series, _ -> true);
  }

  /** How many there were of all of these. */
  public static TimedCounts sum(Collection<TimedCounts> parts) {
    Map<Integer, Long> counts = new TreeMap<>();
    for (TimedCounts part : parts) {
      long start = 0;
      for (int i = 0; i < part.ends.length; start = part.ends[i++]) {
        counts.merge(part.seconds[i], part.ends[i] - start, Long::sum);
      }
    }
    return new TimedCounts(counts);
  }

  /**
   * How many there were in a window.
   *
   * @param from first second since time zero
   * @param to second after the last
   */
  public long between(int from, int to) {
    return Math.max(0, before(to) - before(from));
  }

  private long before(int second) {
    int at = Arrays.binarySearch(seconds, second);
    int first = at < 0 ? -at - 1 : at;
    return first == 0 ? 0 : ends[first - 1];
  }

  long[] perSecond(int length) {
    long[] counts = new long[length];
    long start = 0;
    for (int i = 0; i < seconds.length && seconds[i] < length; start = ends[i++]) {
      counts[seconds[i]] = ends[i] - start;
    }
    return counts;
  }
}
