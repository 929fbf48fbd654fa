package dev.plumbline.importer.gatling;

import dev.plumbline.importer.RunSink;
import dev.plumbline.model.LongSort;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many users were active over time, of each scenario and of all. Starts and ends do not stand
 * in the order of time, so they are sorted when all are known; each second becomes its peak and its
 * last count.
 */
final class UserCounts {
  private static final long SECOND = 1_000;
  private static final int STEP_BITS = 20;
  private static final long STEP_BIAS = 1L << (STEP_BITS - 1);
  private static final int MOST = 1 << 20;

  private final Map<String, Steps> scenarios = new LinkedHashMap<>();
  private long started;
  private long ended;

  void add(String scenario, boolean start, long millis) {
    if (start) {
      started++;
    } else {
      ended++;
    }
    scenarios.computeIfAbsent(scenario, _ -> new Steps()).add(millis, start ? 1 : -1);
  }

  long started() {
    return started;
  }

  /** Users whose end the log does not have. */
  long left() {
    return Math.max(0, started - ended);
  }

  void handOn(RunSink sink) {
    Steps all = new Steps();
    scenarios.forEach(
        (scenario, steps) -> {
          if (scenarios.size() > 1) {
            all.addAll(steps);
          }
        });
    if (scenarios.size() > 1) {
      all.handOn(sink, Map.of());
    }
    scenarios.forEach(
        (scenario, steps) ->
            steps.handOn(sink, scenario.isEmpty() ? Map.of() : Map.of("scenario", scenario)));
  }

  /** Changes of a count, each a long: the millisecond above, the change below. */
  private static final class Steps {
    private long[] steps = new long[64];
    private int count;

    void add(long millis, long change) {
      if (count == MOST) {
        joinSeconds();
      }
      if (count == steps.length) {
        steps = Arrays.copyOf(steps, 2 * count);
      }
      steps[count++] = millis << STEP_BITS | (change + STEP_BIAS);
    }

    void addAll(Steps other) {
      for (int i = 0; i < other.count; i++) {
        add(millis(other.steps[i]), change(other.steps[i]));
      }
    }

    private static long millis(long step) {
      return step >> STEP_BITS;
    }

    private static long change(long step) {
      return (step & ((1L << STEP_BITS) - 1)) - STEP_BIAS;
    }

    /** Of very many users only the change of each second is kept. */
    private void joinSeconds() {
      LongSort.ascending(steps, count);
      int joined = 0;
      for (int i = 0; i < count; i++) {
        long change = change(steps[i]);
        long last = joined == 0 ? 0 : steps[joined - 1];
        boolean same =
            joined > 0
                && Math.floorDiv(millis(last), SECOND) == Math.floorDiv(millis(steps[i]), SECOND)
                && Math.abs(change(last) + change) < STEP_BIAS;
        if (same) {
          steps[joined - 1] = last + change;
        } else {
          steps[joined++] = steps[i];
        }
      }
      count = joined;
      if (count > MOST / 2) {
        steps = Arrays.copyOf(steps, 2 * MOST);
      }
    }

    void handOn(RunSink sink, Map<String, String> labels) {
      LongSort.ascending(steps, count);
      long active = 0;
      long peak = 0;
      long peakAt = 0;
      for (int i = 0; i < count; i++) {
        long millis = millis(steps[i]);
        active += change(steps[i]);
        if (i == 0 || active > peak) {
          peak = active;
          peakAt = millis;
        }
        boolean lastOfSecond =
            i + 1 == count
                || Math.floorDiv(millis(steps[i + 1]), SECOND) != Math.floorDiv(millis, SECOND);
        if (lastOfSecond) {
          if (peakAt < millis) {
            point(sink, labels, peakAt, peak);
          }
          point(sink, labels, millis, active);
          peak = Long.MIN_VALUE;
        }
      }
    }

    private static void point(RunSink sink, Map<String, String> labels, long millis, long users) {
      sink.gauge("users", labels, "", millis * 1_000_000L, (double) users);
    }
  }
}
