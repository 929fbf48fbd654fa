package dev.plumbline.analysis;

import dev.plumbline.model.Series;
import dev.plumbline.model.Slices;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;

/** Rows of which some came with counts: their few distinct values are added up when asked for. */
final class TalliedIndex {
  private TalliedIndex() {}

  static ValueIndex of(
      List<? extends Collection<Series>> rows, int decimals, ValueIndex.SideBySide jobs) {
    List<Callable<Slices>> gathering = new ArrayList<>();
    rows.forEach(row -> gathering.add(() -> TalliedColumn.of(row, decimals)));
    gathering.add(
        () -> TalliedColumn.of(rows.stream().flatMap(Collection::stream).toList(), decimals));
    List<Slices> gathered = jobs.all(gathering);
    Slices all = gathered.getLast();
    LogBins bins = bins(all);
    return new ValueIndex(
        gathered.subList(0, rows.size()).stream()
            .map(slices -> (TimedValues) new TalliedValues(slices))
            .toList(),
        new TalliedValues(all),
        bins,
        row -> new TalliedHeat(bins, row == ValueIndex.ALL ? all : gathered.get(row)));
  }

  private static LogBins bins(Slices all) {
    double smallest = Double.POSITIVE_INFINITY;
    double largest = 0;
    for (int i = 0; i < all.size(); i++) {
      double value = all.value(i);
      if (value > 0) {
        smallest = Math.min(smallest, value);
        largest = Math.max(largest, value);
      }
    }
    return largest > 0 ? ValueIndex.heatRows(smallest, largest) : ValueIndex.heatRows(1, 10);
  }
}
