package dev.plumbline.bench;

import java.util.Arrays;

/** Repeated measurements of one thing. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Figures(double[] sorted) {
  Figures {
    if (sorted.length == 0) {
      throw new IllegalArgumentException("nothing was measured");
    }
    sorted = sorted.clone();
    Arrays.sort(sorted);
  }

  double median() {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  double min() {
    return sorted[0];
  }

  double max() {
    return sorted[sorted.length - 1];
  }
}
