package dev.plumbline.app;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How fast an import goes and how long it will take: by the bytes of its files, at the pace of the
 * last seconds, and without an answer before there is a pace. Safe for use by several threads.
 */
public final class ImportPace {
  /** What is older than this does not count: how a program warms up says nothing of its end. */
  private static final double MEMORY_SECONDS = 5;

  /** More often, one slow piece would make the figures jump. */
  private static final double SAMPLE_SECONDS = 0.25;

  /** Before this long an answer would be a guess. */
  private static final double FIRST_SECONDS = 2;

  private final LongSupplier nanos;
  private final Map<Path, Long> lengths;
  private final Map<Path, Long> done = new HashMap<>();
  private final long start;
  private int files;
  private long read;
  private final Deque<Seen> seen = new ArrayDeque<>();

  private record Seen(double at, long read) {}

  /**
   * @param lengths bytes of every file that is to be read
   * @param nanos a clock such as {@link System#nanoTime}
   */
  public ImportPace(Map<Path, Long> lengths, LongSupplier nanos) {
    this.lengths = Map.copyOf(lengths);
    this.nanos = nanos;
    this.start = nanos.getAsLong();
    seen.add(new Seen(0, 0));
  }

  /**
   * How far something is.
   *
   * @param bytesPerSecond NaN while there is no telling
   * @param secondsLeft likewise, and while nothing comes; never negative
   */
  public record Pace(long done, long of, double bytesPerSecond, double secondsLeft) {
    /** From 0 to 1. */
    public double share() {
      return of == 0 ? 1 : (double) done / of;
    }
  }

  /** So much of a file was read so far; one that only had to be looked at does not count. */
  public synchronized void read(Path file, long bytes) {
    if (!lengths.containsKey(file)) {
      return;
    }
    long before = done.getOrDefault(file, 0L);
    if (bytes > before) {
      done.put(file, bytes);
      read += bytes - before;
    }
    sample();
  }

  /** A file is done with; what was not read of it is not counted as read. */
  public synchronized void finished(Path file) {
    if (lengths.containsKey(file)) {
      done.put(file, lengths.get(file));
      files++;
    }
    sample();
  }

  private void sample() {
    double now = seconds();
    if (now - seen.getLast().at() < SAMPLE_SECONDS) {
      return;
    }
    Seen oldest = seen.removeFirst();
    while (!seen.isEmpty() && seen.getFirst().at() <= now - MEMORY_SECONDS) {
      oldest = seen.removeFirst();
    }
    seen.addFirst(oldest);
    seen.addLast(new Seen(now, read));
  }

  private double seconds() {
    return (nanos.getAsLong() - start) / 1e9;
  }

  /** Of the last seconds; 0 where nothing came. */
  private double rate() {
    Seen first = seen.getFirst();
    Seen last = seen.getLast();
    return (last.read() - first.read()) / (last.at() - first.at());
  }

  public synchronized Pace of(Path file) {
    return pace(done.getOrDefault(file, 0L), lengths.getOrDefault(file, 0L));
  }

  /** Of all files together. */
  public synchronized Pace whole() {
    long all = lengths.values().stream().mapToLong(Long::longValue).sum();
    long ended = 0;
    for (Map.Entry<Path, Long> one : lengths.entrySet()) {
      ended += Math.min(done.getOrDefault(one.getKey(), 0L), one.getValue());
    }
    return pace(ended, all);
  }

  public synchronized int filesDone() {
    return files;
  }

  private Pace pace(long bytes, long of) {
    sample(); // a reader that hangs slows down on screen as well
    double rate = seconds() >= FIRST_SECONDS ? rate() : Double.NaN;
    long left = Math.max(0, of - bytes); // a file may have grown
    return new Pace(Math.min(bytes, of), of, rate, rate > 0 ? left / rate : Double.NaN);
  }
}
