package dev.plumbline.importer.k6;

import dev.plumbline.importer.LineBatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The points of a piece in columns, with what else its lines held. */
final class PointBatch extends LineBatch {
  LinePattern[] patterns = new LinePattern[4_096];
  long[] nanos = new long[4_096];

  /** Millionths; {@link Micros#NONE} where the value is the next of {@link #doubles}. */
  long[] values = new long[4_096];

  int points;
  final List<Double> doubles = new ArrayList<>();
  final List<Declared> declarations = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();

  void add(LinePattern pattern, long epochNanos, long millionths) {
    if (points == patterns.length) {
      patterns = Arrays.copyOf(patterns, 2 * points);
      nanos = Arrays.copyOf(nanos, 2 * points);
      values = Arrays.copyOf(values, 2 * points);
    }
    patterns[points] = pattern;
    nanos[points] = epochNanos;
    values[points++] = millionths;
  }

  void declare(K6Metric metric) {
    declarations.add(new Declared(points, lines, metric));
  }

  /**
   * @param at index of the line's first byte in the text that was parsed
   */
  void problem(String code, String message, int at) {
    problems.add(new Problem(code, message, lines, at));
  }

  @Override
  protected void clear() {
    Arrays.fill(patterns, 0, points, null);
    points = 0;
    doubles.clear();
    declarations.clear();
    problems.clear();
  }

  /** A metric made known before the batch's point of that number. */
  record Declared(int beforePoint, int line, K6Metric metric) {}

  /** A line that was not understood; line and position count from the batch's first line. */
  record Problem(String code, String message, int line, int at) {}
}
