package dev.plumbline.importer.k6;

import dev.plumbline.importer.LineBatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The points of a piece in columns, with what else its lines held. */
final class PointBatch extends LineBatch {
  LinePattern[] patterns = new LinePattern[256];
  long[] nanos = new long[256];

  /** Millionths; {@link Micros#NONE} where the value is the next of {@link #doubles}. */
  long[] values = new long[256];

  int points;

  /** Lines, ascending, that hold no point. */
  private int[] others = new int[16];

  private int otherCount;
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

  /** The line of that point, from the batch's first. */
  int lineOf(int point) {
    int line = point;
    for (int i = 0; i < otherCount && others[i] <= line; i++) {
      line++;
    }
    return line;
  }

  /** The line at hand holds no point. */
  void blank() {
    if (otherCount == others.length) {
      others = Arrays.copyOf(others, 2 * otherCount);
    }
    others[otherCount++] = lines;
  }

  void declare(K6Metric metric) {
    blank();
    declarations.add(new Declared(points, lines, metric));
  }

  /**
   * @param at index of the line's first byte in the text that was parsed
   */
  void problem(String code, String message, int at) {
    blank();
    problems.add(new Problem(code, message, lines, at));
  }

  @Override
  protected void clear() {
    Arrays.fill(patterns, 0, points, null);
    points = 0;
    otherCount = 0;
    doubles.clear();
    declarations.clear();
    problems.clear();
  }

  /** A metric made known before the batch's point of that number. */
  record Declared(int beforePoint, int line, K6Metric metric) {}

  /** A line that was not understood; line and position count from the batch's first line. */
  record Problem(String code, String message, int line, int at) {}
}
