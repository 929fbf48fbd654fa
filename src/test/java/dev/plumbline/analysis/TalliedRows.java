package dev.plumbline.analysis;

import dev.plumbline.model.Repeats;
import dev.plumbline.model.Resolution;
import dev.plumbline.model.Series;
import dev.plumbline.model.Slices;
import java.util.Arrays;
import java.util.List;

/** The same values again, as distinct ones with counts. */
final class TalliedRows {
  private TalliedRows() {}

  static List<List<Series>> of(List<List<Series>> rows) {
    return rows.stream().map(TalliedRows::tallied).toList();
  }

  static List<Series> tallied(List<Series> series) {
    return series.stream().map(one -> new Series(one.key(), tallied(one.slices()))).toList();
  }

  private static Slices tallied(Slices slices) {
    int[] ends = new int[slices.ends().length];
    long[] values = new long[slices.size()];
    long[] counts = new long[slices.size()];
    int end = 0;
    for (int i = 0, start = 0; i < ends.length; start = slices.ends()[i], i++) {
      int first = end;
      for (int j = start; j < slices.ends()[i]; j++) {
        if (end == first || values[end - 1] != slices.values()[j]) {
          values[end++] = slices.values()[j];
        }
        counts[end - 1]++;
      }
      ends[i] = end;
    }
    return new Slices(
        slices.seconds(),
        ends,
        Arrays.copyOf(values, end),
        slices.decimals(),
        new Repeats(Arrays.copyOf(counts, end), Resolution.EXACT));
  }
}
