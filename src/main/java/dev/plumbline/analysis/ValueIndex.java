package dev.plumbline.analysis;

import dev.plumbline.model.Decimals;
import dev.plumbline.model.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The values of all rows of a run, each row indexed by itself and all of them as one row more: put
 * together from the rows, a percentile of all would take a walk through every row's index.
 */
public final class ValueIndex {
  /** In place of a row: all of them. */
  static final int ALL = -1;

  private static final int HEAT_ROWS = 56;
  private static final int BINS_A_DECADE = 20;

  private final List<TimedValues> rows;
  private final TimedValues all;
  private final LogBins heatRows;
  private final IntFunction<HeatCells.Source> heat;

  /**
   * @param heat of a row, or of {@link #ALL}
   */
  ValueIndex(
      List<TimedValues> rows,
      TimedValues all,
      LogBins heatRows,
      IntFunction<HeatCells.Source> heat) {
    this.rows = rows;
    this.all = all;
    this.heatRows = heatRows;
    this.heat = heat;
  }

  /** Does tasks side by side, the results in their order. */
  public interface SideBySide {
    <T> List<T> all(List<Callable<T>> tasks);
  }

  /**
   * Indexes rows.
   *
   * @param rows the series of each, of one metric or of several in one unit
   */
  public static ValueIndex of(List<? extends Collection<Series>> rows, SideBySide jobs) {
    int decimals = decimals(rows);
    if (rows.stream()
        .flatMap(Collection::stream)
        .anyMatch(series -> !series.slices().repeats().once())) {
      return TalliedIndex.of(rows, decimals, jobs);
    }
    List<TimedColumn> columns = jobs.all(tasks(rows, row -> TimedColumn.of(row, decimals)));
    ValueScale scale = ValueScale.of(columns, decimals);
    List<int[]> codes = jobs.all(tasks(columns, scale::codes));
    LogBins bins = bins(scale);
    byte[] binOf = binOf(scale, bins);
    List<HeatCounts> heat =
        IntStream.range(0, codes.size())
            .mapToObj(i -> HeatCounts.of(columns.get(i), codes.get(i), binOf))
            .toList();
    List<Callable<TimedValues>> indexing = new ArrayList<>();
    // Gathered before any row's index takes its codes over.
    Together together = Together.of(columns, codes);
    indexing.add(() -> together.indexed(scale, columns));
    for (int i = 0; i < codes.size(); i++) {
      TimedColumn column = columns.get(i);
      int[] own = codes.get(i);
      indexing.add(
          () ->
              new IndexedValues(
                  scale, column.seconds(), column.ends(), own, TimedSums.of(column, decimals)));
    }
    List<TimedValues> indexed = jobs.all(indexing);
    return new ValueIndex(
        List.copyOf(indexed.subList(1, indexed.size())),
        indexed.getFirst(),
        bins,
        row -> new HeatIndex(bins, row == ALL ? heat : List.of(heat.get(row))));
  }

  private static <A, B> List<Callable<B>> tasks(
      List<A> of, java.util.function.Function<? super A, B> work) {
    return of.stream().map(one -> (Callable<B>) () -> work.apply(one)).toList();
  }

  /** Integers of one resolution stay what they are; else all become doubles. */
  private static int decimals(List<? extends Collection<Series>> rows) {
    int[] distinct =
        rows.stream()
            .flatMap(Collection::stream)
            .mapToInt(series -> series.slices().decimals())
            .distinct()
            .toArray();
    return distinct.length == 1 ? distinct[0] : Decimals.RAW;
  }

  /** The rows' codes as one row, second by second. */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  private record Together(int[] seconds, int[] ends, int[] codes) {
    static Together of(List<TimedColumn> columns, List<int[]> codes) {
      int[] seconds =
          columns.stream()
              .flatMapToInt(column -> Arrays.stream(column.seconds()))
              .sorted()
              .distinct()
              .toArray();
      int[] ends = new int[seconds.length];
      forEachSecond(columns, seconds, (_, at, from, to) -> ends[at] += to - from);
      int[] next = TimedColumn.startsOf(ends);
      int[] all = new int[ends.length == 0 ? 0 : ends[ends.length - 1]];
      forEachSecond(
          columns,
          seconds,
          (row, at, from, to) -> {
            System.arraycopy(codes.get(row), from, all, next[at], to - from);
            next[at] += to - from;
          });
      return new Together(seconds, ends, all);
    }

    TimedValues indexed(ValueScale scale, List<TimedColumn> columns) {
      return new IndexedValues(
          scale, seconds, ends, codes, TimedSums.of(columns, seconds, scale.decimals()));
    }
  }

  private interface SecondOfRow {
    void values(int row, int at, int from, int to);
  }

  private static void forEachSecond(List<TimedColumn> columns, int[] seconds, SecondOfRow each) {
    for (int row = 0; row < columns.size(); row++) {
      TimedColumn column = columns.get(row);
      for (int i = 0, at = 0, start = 0; i < column.seconds().length; start = column.ends()[i++]) {
        while (seconds[at] < column.seconds()[i]) {
          at++;
        }
        each.values(row, at, start, column.ends()[i]);
      }
    }
  }

  private static LogBins bins(ValueScale scale) {
    int positive = scale.firstAtLeast(Double.MIN_VALUE);
    return positive == scale.size()
        ? heatRows(1, 10)
        : heatRows(scale.value(positive), scale.value(scale.size() - 1));
  }

  /** The rows of a heatmap of values between these, which are above 0. */
  static LogBins heatRows(double smallest, double largest) {
    return LogBins.around(smallest, largest, HEAT_ROWS);
  }

  private static byte[] binOf(ValueScale scale, LogBins bins) {
    byte[] binOf = new byte[scale.size()];
    for (int bin = 1; bin < bins.count(); bin++) {
      Arrays.fill(binOf, scale.firstAtLeast(bins.edge(bin)), binOf.length, (byte) bin);
    }
    return binOf;
  }

  /** One for each row, in their order. */
  public List<TimedValues> rows() {
    return rows;
  }

  /** The values of all rows. */
  public TimedValues all() {
    return all;
  }

  /** The second after the last value; at least 1. */
  public int seconds() {
    return Math.max(1, all.lastSecond() + 1);
  }

  /** The bins of histograms: the same for every window, so that they can be laid side by side. */
  public LogBins bins() {
    double decades = HEAT_ROWS / heatRows.aDecade();
    return new LogBins(
        heatRows.low(), heatRows.high(), (int) Math.clamp(decades * BINS_A_DECADE, 40, 120));
  }

  /** The heatmap of all rows. */
  public HeatCells.Source heat() {
    return heat.apply(ALL);
  }

  /** The heatmap of one row; made anew at each call. */
  public HeatCells.Source heat(int row) {
    return heat.apply(row);
  }
}
