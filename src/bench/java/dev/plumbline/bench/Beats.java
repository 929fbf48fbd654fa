package dev.plumbline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** When something happened that should happen all the time. */
final class Beats {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private final List<Long> nanos = new ArrayList<>();

  synchronized void beat() {
    nanos.add(System.nanoTime());
  }

  /** Begins anew. */
  synchronized void clear() {
    nanos.clear();
  }

  int count() {
    return nanos.size();
  }

  /** Milliseconds between two beats, each less the longest gap of the control meanwhile. */
  double[] gapsLess(Beats control, double usualMillis) {
    double[] gaps = new double[Math.max(0, nanos.size() - 1)];
    int from = 0;
    for (int i = 0; i < gaps.length; i++) {
      long start = nanos.get(i);
      long end = nanos.get(i + 1);
      while (from + 1 < control.nanos.size() && control.nanos.get(from + 1) < start - SECOND) {
        from++;
      }
      double stall = 0;
      for (int j = from; j + 1 < control.nanos.size() && control.nanos.get(j) < end + SECOND; j++) {
        double gap = (control.nanos.get(j + 1) - control.nanos.get(j)) / 1e6;
        stall = Math.max(stall, gap - usualMillis);
      }
      gaps[i] = Math.max(0, (end - start) / 1e6 - stall);
    }
    return gaps;
  }
}
