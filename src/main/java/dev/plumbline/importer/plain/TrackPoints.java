package dev.plumbline.importer.plain;

import dev.plumbline.importer.RunSink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The points of series on their way to the sink, which wants those of each in the order of time:
 * they are held back and sorted, as many as memory allows.
 */
final class TrackPoints {
  private static final int HELD = 1 << 20;

  private final RunSink sink;
  private final int most;
  private final Map<Key, Points> tracks = new HashMap<>();
  private final List<Points> inOrder = new ArrayList<>();
  private int held;
  private long refused;
  private long late;

  /**
   * @param most series of one run
   */
  TrackPoints(RunSink sink, int most) {
    this.sink = sink;
    this.most = most;
  }

  private record Key(String metric, Map<String, String> labels, String unit) {}

  private static final class Points {
    final Key key;
    long[] times = new long[16];
    double[] values = new double[16];
    int count;
    long last = Long.MIN_VALUE;

    Points(Key key) {
      this.key = key;
    }

    void add(long time, double value) {
      if (count == times.length) {
        times = Arrays.copyOf(times, 2 * count);
        values = Arrays.copyOf(values, 2 * count);
      }
      times[count] = time;
      values[count++] = value;
    }
  }

  void add(String metric, Map<String, String> labels, String unit, long time, double value) {
    Key key = new Key(metric, labels, unit);
    Points points = tracks.get(key);
    if (points == null) {
      if (tracks.size() >= most) {
        refused++;
        return;
      }
      points = new Points(key);
      tracks.put(key, points);
      inOrder.add(points);
    }
    points.add(time, value);
    if (++held >= HELD) {
      handOn();
    }
  }

  /** Hands on what is held; called once more after the last row. */
  void handOn() {
    for (Points points : inOrder) {
      Integer[] order = new Integer[points.count];
      Arrays.setAll(order, i -> i);
      Arrays.sort(order, Comparator.comparingLong(i -> points.times[i]));
      for (int i : order) {
        if (points.times[i] < points.last) {
          late++;
          continue;
        }
        points.last = points.times[i];
        Key key = points.key;
        sink.gauge(key.metric, key.labels, key.unit, points.times[i], points.values[i]);
      }
      points.count = 0;
    }
    held = 0;
  }

  /** Points of series beyond the most. */
  long refused() {
    return refused;
  }

  /** Points that came too late to be put in their place. */
  long late() {
    return late;
  }
}
