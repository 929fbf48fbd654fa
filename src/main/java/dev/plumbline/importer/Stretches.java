package dev.plumbline.importer;

import dev.plumbline.model.KeptSample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Keeps a few samples of every stretch of a run, those of the highest rank. How long the run will
 * be is not known: where there are too many stretches, neighbours become one, and the best of two
 * are among the best of each.
 */
final class Stretches {
  private static final int MOST = 32;
  private static final long SHORTEST = 16_000_000_000L;

  private final int each;
  private final List<PriorityQueue<Ranked>> stretches = new ArrayList<>();
  private long zero;
  private long length = SHORTEST;

  // The stretch last offered to, where it is full: when it begins and what rank it takes.
  private long begin = Long.MAX_VALUE;
  private double floor;

  private record Ranked(double rank, KeptSample sample) {}

  Stretches(int each) {
    this.each = each;
  }

  /** Whether a sample of that rank may be kept: without a doubt not, or perhaps. */
  boolean wants(long nanos, double rank) {
    return nanos < begin || nanos - begin >= length || rank > floor;
  }

  /** When the stretch last offered to begins, where it is full. */
  long begin() {
    return begin;
  }

  long end() {
    return begin + length;
  }

  /** Most samples are let go at once: the sample itself is made only when wanted. */
  void offer(long nanos, double rank, Supplier<KeptSample> sample) {
    if (stretches.isEmpty()) {
      zero = nanos;
    }
    while (at(nanos) >= MOST) {
      joinNeighbours();
    }
    int at = at(nanos);
    while (stretches.size() <= at) {
      stretches.add(new PriorityQueue<>(each + 1, Comparator.comparingDouble(Ranked::rank)));
    }
    PriorityQueue<Ranked> stretch = stretches.get(at);
    if (stretch.size() < each || rank > stretch.peek().rank) {
      stretch.add(new Ranked(rank, sample.get()));
      shorten(stretch);
    }
    begin = stretch.size() < each ? Long.MAX_VALUE : zero + at * length;
    floor = stretch.peek().rank;
  }

  Stream<KeptSample> kept() {
    return stretches.stream().flatMap(PriorityQueue::stream).map(Ranked::sample);
  }

  /** What a clock that went back puts before the first belongs to the first stretch. */
  private int at(long nanos) {
    return Math.clamp((nanos - zero) / length, 0, MOST);
  }

  private void joinNeighbours() {
    length *= 2;
    for (int i = 0; i < stretches.size(); i++) {
      PriorityQueue<Ranked> stretch = stretches.get(i);
      if (i + 1 < stretches.size()) {
        stretch.addAll(stretches.remove(i + 1));
        shorten(stretch);
      }
    }
  }

  private void shorten(PriorityQueue<Ranked> stretch) {
    while (stretch.size() > each) {
      stretch.poll();
    }
  }
}
