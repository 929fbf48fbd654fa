package dev.plumbline.importer.jmeter;

import dev.plumbline.importer.RunSink;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The numbers of active threads, of all and of each thread group, once a second. */
final class ThreadCounts {
  private static final String METRIC = "threads";

  private static final int MOST_GROUPS = 500;

  private final RunSink sink;
  private final Points all = new Points();
  private final Map<String, Points> groups = new HashMap<>();
  private String lastGroup = "";
  private Points ofLastGroup;

  ThreadCounts(RunSink sink) {
    this.sink = sink;
  }

  void take(String group, long millis, long inGroup, long inAll) {
    if (inAll != Figure.NONE) {
      all.take(millis, inAll);
    }
    if (inGroup != Figure.NONE) {
      if (ofLastGroup == null || !group.equals(lastGroup)) {
        lastGroup = group;
        ofLastGroup =
            groups.computeIfAbsent(groups.size() < MOST_GROUPS ? group : "", _ -> new Points());
      }
      ofLastGroup.take(millis, inGroup);
    }
  }

  /** Hands on the track of all threads; those of the groups where there are several. */
  void finish() {
    all.handOn(sink, Map.of());
    if (groups.size() > 1) {
      groups.forEach((group, points) -> points.handOn(sink, Map.of("scenario", group)));
    }
  }

  private static final class Points {
    private long[] millis = new long[64];
    private long[] counts = new long[64];
    private int size;

    /** When the next second begins. */
    private long next = Long.MIN_VALUE;

    void take(long at, long count) {
      if (at < next) {
        return;
      }
      next = at - Math.floorMod(at, 1_000L) + 1_000;
      if (size == millis.length) {
        millis = Arrays.copyOf(millis, 2 * size);
        counts = Arrays.copyOf(counts, 2 * size);
      }
      millis[size] = at;
      counts[size++] = count;
    }

    void handOn(RunSink sink, Map<String, String> labels) {
      for (int i = 0; i < size; i++) {
        sink.gauge(METRIC, labels, "", millis[i] * 1_000_000L, (double) counts[i]);
      }
    }
  }
}
