package dev.plumbline.analysis;

import dev.plumbline.model.Decimals;
import dev.plumbline.model.Repeats;
import dev.plumbline.model.Resolution;
import dev.plumbline.model.Series;
import dev.plumbline.model.Slices;
import dev.plumbline.model.Tally;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Gathers series of which some have counts into one, in the order of time, each second once. */
final class TalliedColumn {
  private TalliedColumn() {}

  /**
   * @param decimals of all of them, or {@link Decimals#RAW}: integers then become doubles
   */
  static Slices of(Collection<Series> series, int decimals) {
    Resolution resolution =
        series.stream()
            .map(one -> one.slices().repeats().resolution())
            .reduce(Resolution.EXACT, Resolution::coarser);
    Map<Integer, Tally> bySecond = new TreeMap<>();
    for (Series one : series) {
      Slices slices = one.slices();
      for (int i = 0, start = 0; i < slices.seconds().length; start = slices.ends()[i], i++) {
        Tally tally = bySecond.computeIfAbsent(slices.seconds()[i], _ -> new Tally());
        for (int j = start; j < slices.ends()[i]; j++) {
          long value =
              slices.decimals() == decimals
                  ? slices.values()[j]
                  : Decimals.orderedBits(slices.value(j));
          tally.add(resolution.highest(value, decimals), slices.repeats().at(j));
        }
      }
    }
    return laidOut(bySecond, decimals, resolution);
  }

  private static Slices laidOut(Map<Integer, Tally> bySecond, int decimals, Resolution resolution) {
    int most = bySecond.values().stream().mapToInt(Tally::size).sum();
    int[] seconds = new int[bySecond.size()];
    int[] ends = new int[seconds.length];
    long[] values = new long[most];
    long[] counts = new long[most];
    int slices = 0;
    int end = 0;
    for (Map.Entry<Integer, Tally> entry : bySecond.entrySet()) {
      long[] distinct = entry.getValue().values();
      System.arraycopy(distinct, 0, values, end, distinct.length);
      System.arraycopy(entry.getValue().counts(), 0, counts, end, distinct.length);
      end += distinct.length;
      seconds[slices] = entry.getKey();
      ends[slices++] = end;
    }
    Repeats repeats = new Repeats(Arrays.copyOf(counts, end), resolution);
    return new Slices(seconds, ends, Arrays.copyOf(values, end), decimals, repeats);
  }
}
