package dev.plumbline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The quantile shift curves of all rows of a family. At each quantile the noise is learned from all
 * rows together, as for any statistic, so one row's curve takes the values of all: they are made at
 * once. The band is of single quantiles, not of the curve as a whole.
 */
public final class ShiftCurves {
  private static final List<Double> QUANTILES =
      DoubleStream.concat(
              DoubleStream.of(1, 2),
              DoubleStream.concat(
                  IntStream.rangeClosed(1, 19).mapToDouble(step -> 5.0 * step),
                  DoubleStream.of(98, 99)))
          .mapToObj(percent -> percent / 100)
          .toList();

  private ShiftCurves() {}

  /**
   * A curve for each row that any of the runs holds.
   *
   * @param baseline runs, at least one
   * @param candidate runs, at least one
   * @param options only its assumed noise matters: a curve has no verdict
   */
  public static SortedMap<RowKey, ShiftCurve> of(
      List<RunValues> baseline, List<RunValues> candidate, ComparisonOptions options) {
    List<Measured> rows =
        MeasuredRows.keys(baseline, candidate).stream()
            .map(key -> Measured.of(key, baseline, candidate))
            .toList();
    Map<RowKey, List<ShiftCurve.Point>> points = new TreeMap<>();
    boolean grounded = true;
    for (double quantile : QUANTILES) {
      List<Measured> family =
          rows.stream().filter(row -> row.contrasts.containsKey(quantile)).toList();
      List<Judgement> judged =
          NoiseModel.judge(
              family.stream().map(row -> row.contrasts.get(quantile)).toList(),
              options.assumedRunNoise());
      for (int i = 0; i < judged.size(); i++) {
        grounded &= judged.get(i).grounded();
        points
            .computeIfAbsent(family.get(i).key, _ -> new ArrayList<>())
            .add(point(quantile, family.get(i).contrasts.get(quantile), judged.get(i)));
      }
    }
    SortedMap<RowKey, ShiftCurve> curves = new TreeMap<>();
    for (Measured row : rows) {
      curves.put(
          row.key,
          new ShiftCurve(row.key, points.getOrDefault(row.key, List.of()), row.smallest, grounded));
    }
    return curves;
  }

  private static ShiftCurve.Point point(double quantile, Contrast contrast, Judgement judged) {
    return new ShiftCurve.Point(
        quantile,
        Math.exp(contrast.baseline().meanY()),
        Math.exp(contrast.candidate().meanY()),
        Math.expm1(judged.estimate()),
        Math.expm1(judged.low()),
        Math.expm1(judged.high()));
  }

  private record Measured(RowKey key, long smallest, Map<Double, Contrast> contrasts) {
    static Measured of(RowKey key, List<RunValues> baseline, List<RunValues> candidate) {
      if (RowSamples.missing(key, baseline) + RowSamples.missing(key, candidate) > 0) {
        return new Measured(key, 0, Map.of());
      }
      RowSamples samples = RowSamples.of(key, baseline, candidate, Replicate.RUN);
      long smallest = samples.smallest();
      Map<Double, Contrast> contrasts = new TreeMap<>();
      for (double quantile : QUANTILES) {
        if (smallest >= Enough.values(quantile) && samples.fewestBlocks() >= Enough.BLOCKS) {
          contrasts.put(
              quantile, samples.contrast(sample -> LogFigure.of(sample, quantile, smallest)));
        }
      }
      return new Measured(key, smallest, contrasts);
    }
  }
}
