package dev.plumbline.analysis;

import dev.plumbline.model.Repeats;
import dev.plumbline.model.Slices;
import dev.plumbline.model.Tallied;
import java.util.Arrays;
import java.util.List;

/**
 * The values with counts of a row. A window's are added up when it is asked for: there are few
 * distinct ones, however many requests they stand for.
 */
final class TalliedValues implements TimedValues {
  private final Slices slices;

  /**
   * @param slices of ascending seconds, each once
   */
  TalliedValues(Slices slices) {
    this.slices = slices;
  }

  @Override
  public WindowValues between(int from, int to) {
    int first = firstAt(from);
    int last = Math.max(first, firstAt(to));
    Tallied values = Tallied.of(List.of(part(first, last)));
    return new WindowValues(new Ranks(values), values.sum());
  }

  private Slices part(int first, int last) {
    int start = first == 0 ? 0 : slices.ends()[first - 1];
    int end = last == 0 ? 0 : slices.ends()[last - 1];
    return new Slices(
        new int[] {0},
        new int[] {end - start},
        Arrays.copyOfRange(slices.values(), start, end),
        slices.decimals(),
        new Repeats(
            Arrays.copyOfRange(slices.repeats().counts(), start, end),
            slices.repeats().resolution()));
  }

  private int firstAt(int second) {
    int at = Arrays.binarySearch(slices.seconds(), second);
    return at < 0 ? -at - 1 : at;
  }

  @Override
  public long[] perSecond(int length) {
    long[] counts = new long[length];
    for (int i = 0; i < slices.seconds().length && slices.seconds()[i] < length; i++) {
      counts[slices.seconds()[i]] = slices.count(i);
    }
    return counts;
  }

  @Override
  public int lastSecond() {
    int[] seconds = slices.seconds();
    return seconds.length == 0 ? -1 : seconds[seconds.length - 1];
  }

  private record Ranks(Tallied values) implements WindowValues.Ranked {
    @Override
    public long count() {
      return values.count();
    }

    @Override
    public double min() {
      return values.min();
    }

    @Override
    public double atRank(long rank) {
      return values.atRank(rank);
    }

    @Override
    public long below(double bound) {
      return values.below(bound);
    }
  }
}
