package dev.plumbline.importer.hdr;

/**
 * When an interval was, by the rules of {@code HistogramLogReader}: starts are added to the base
 * time; without one they are absolute, unless they lie more than a year before the start time, to
 * which they are then relative.
 */
final class HlogClock {
  private static final double YEAR = 365 * 24 * 3_600.0;
  private static final double NANOS = 1e9;

  /** Seconds that a long holds in nanoseconds. */
  private static final long BOUND = 9_000_000_000L;

  private double start = Double.NaN;
  private double base = Double.NaN;

  void startTime(double seconds) {
    start = seconds;
  }

  void baseTime(double seconds) {
    base = seconds;
  }

  /** The first of all lines that says a time decides what is not said. */
  long nanos(double seconds) {
    if (Double.isNaN(start)) {
      start = seconds;
    }
    if (Double.isNaN(base)) {
      base = seconds < start - YEAR ? start : 0;
    }
    double whole = Math.floor(base) + Math.floor(seconds);
    double rest = (base - Math.floor(base)) + (seconds - Math.floor(seconds));
    return Math.clamp((long) whole, -BOUND, BOUND) * (long) NANOS + Math.round(rest * 1e6) * 1_000;
  }

  /** Whether the log says when it was; else its times count from its beginning. */
  boolean isDated(long firstNanos) {
    return firstNanos / NANOS > YEAR;
  }
}
