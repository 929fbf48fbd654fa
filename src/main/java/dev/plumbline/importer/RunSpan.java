package dev.plumbline.importer;

import java.util.OptionalLong;

/** From when to when a run's records are, and whether its clock can be believed. */
public final class RunSpan {
  private static final long SECOND = 1_000_000_000L;

  /** Records of many virtual users come out of order by less than this. */
  public static final long DISORDER_MILLIS = 5_000;

  private static final long DISORDER = DISORDER_MILLIS * 1_000_000;

  private static final long LONGEST_RUN = 366 * 86_400 * SECOND;

  private final RunSink sink;
  private final OptionalLong start;
  private boolean begun;
  private long first;
  private long earliest;
  private long last = Long.MIN_VALUE;

  /** What the time of a record means for it. */
  public enum Step {
    USABLE,
    /** Usable, but the clock went back by more than users' disorder explains. */
    CLOCK_BACK,
    /** More than a year away from the first: no figure can use the record. */
    FAR_AWAY
  }

  public RunSpan(RunSink sink, ReadContext context) {
    this.sink = sink;
    this.start = context.start();
  }

  /** Takes the end of a record, in epoch nanoseconds; the first one sets the sink's time zero. */
  public Step take(long nanos) {
    if (!begun) {
      begun = true;
      first = nanos;
      earliest = nanos;
      last = nanos;
      sink.startAt(start.orElse(nanos));
    }
    if (nanos > last) {
      if (isFar(first, nanos)) {
        return Step.FAR_AWAY;
      }
      last = nanos;
    } else if (last - nanos > DISORDER || last - nanos < 0) {
      if (isFar(nanos, first)) {
        return Step.FAR_AWAY;
      }
      earliest = Math.min(earliest, nanos);
      return Step.CLOCK_BACK;
    }
    return Step.USABLE;
  }

  /** Times of nonsense may be further apart than a long can say. */
  private static boolean isFar(long from, long to) {
    return to > from && (to - from > LONGEST_RUN || to - from < 0);
  }

  /** The first record, unless one came before it by more than the disorder of many users. */
  public long firstNanos() {
    return earliest < first - DISORDER ? earliest : first;
  }

  public long lastNanos() {
    return last;
  }
}
