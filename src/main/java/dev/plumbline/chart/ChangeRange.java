package dev.plumbline.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The changes that a chart's axis shows, as fractions. One row that changed tenfold would flatten
 * all others, so an axis ends where nearly all rows end; what lies beyond is drawn as an arrow.
 */
record ChangeRange(double low, double high) {
  private static final double LEAST = 0.1;
  private static final double MOST_TIMES_TYPICAL = 4;

  /**
   * @param reaches the farthest points of each row, as fractions
   */
  static ChangeRange of(Stream<Double> reaches, double margin) {
    List<Double> all = reaches.filter(Double::isFinite).sorted().toList();
    List<Double> below = all.stream().filter(v -> v < 0).map(v -> -v).sorted().toList();
    List<Double> above = all.stream().filter(v -> v > 0).toList();
    double low = -end(below, 2 * margin);
    double high = end(above, 2 * margin);
    // Neither side may be so short that a label of its own has no room.
    double least = (high - low) / 8;
    return new ChangeRange(Math.max(Math.min(low, -least), -1), Math.max(high, least));
  }

  private static double end(List<Double> reaches, double least) {
    double floor = Math.max(least, LEAST);
    if (reaches.isEmpty()) {
      return floor;
    }
    double typical = Math.max(reaches.get((int) ((reaches.size() - 1) * 0.7)), floor);
    double farthest = reaches.getLast();
    double end = farthest <= typical * MOST_TIMES_TYPICAL ? farthest : typical * 1.25;
    return Math.max(end * 1.04, floor);
  }

  Axis axis(double left, double right) {
    Scale scale = new Scale(Scale.Kind.LINEAR, low * 100, high * 100, left, right);
    int most = (int) Math.clamp((right - left) / 60, 3, 12);
    return new Axis(scale, Ticks.linear(scale.low(), scale.high(), most), Ticks::signed, "%");
  }

  static <T> Stream<Double> reaches(List<T> items, ToDoubleFunction<T> a, ToDoubleFunction<T> b) {
    return items.stream().flatMap(item -> Stream.of(a.applyAsDouble(item), b.applyAsDouble(item)));
  }
}
