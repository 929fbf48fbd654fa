package dev.plumbline.importer;

import dev.plumbline.model.SliceSink;
import dev.plumbline.model.Track;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects the points of gauges and hands them on in parts. */
final class Tracks {
  private static final int PART = 4_096;

  private final SliceSink out;
  private final Map<Key, Points> open = new LinkedHashMap<>();
  private long zero;

  Tracks(SliceSink out) {
    this.out = out;
  }

  void startAt(long epochNanos) {
    zero = epochNanos;
  }

  void add(String metric, Map<String, String> labels, String unit, long epochNanos, double value) {
    Key key = new Key(metric, labels, unit);
    Points points = open.computeIfAbsent(key, _ -> new Points());
    points.add(epochNanos - zero, value);
    if (points.count == PART) {
      handOn(key, points);
    }
  }

  void finish() {
    open.forEach(this::handOn);
  }

  private void handOn(Key key, Points points) {
    if (points.count > 0) {
      out.track(
          new Track(
              key.metric,
              key.labels,
              key.unit,
              Arrays.copyOf(points.nanos, points.count),
              Arrays.copyOf(points.values, points.count)));
      points.count = 0;
    }
  }

  private record Key(String metric, Map<String, String> labels, String unit) {}

  private static final class Points {
    private long[] nanos = new long[16];
    private double[] values = new double[16];
    private int count;

    void add(long at, double value) {
      if (count == nanos.length) {
        nanos = Arrays.copyOf(nanos, 2 * count);
        values = Arrays.copyOf(values, 2 * count);
      }
      nanos[count] = at;
      values[count++] = value;
    }
  }
}
