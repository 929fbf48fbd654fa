package dev.plumbline.importer.jmeter;

import dev.plumbline.importer.LineBatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of a piece in columns, and the lines that are no row by themselves. */
final class JtlBatch extends LineBatch {
  Sampler[] samplers = new Sampler[256];
  ThreadOf[] threads = new ThreadOf[256];

  /** {@link Figure#COUNT} of each row. */
  long[] figures = new long[256 * Figure.COUNT];

  /** Where each row begins in {@link #read}. */
  int[] starts = new int[256];

  int rows;

  /** What was parsed: not always the batch's own text. */
  byte[] read = {};

  int readFrom;
  int readTo;
  final List<Odd> odd = new ArrayList<>();

  /**
   * Lines, one after the other, that are no row by themselves: parts of a row whose message has
   * several lines, or broken.
   *
   * @param beforeRow the batch's row that follows them
   * @param line their first, from the batch's first
   */
  record Odd(int beforeRow, int line, int lines, int from, int to) {}

  /** Makes room for one more row; gives where its figures begin. */
  int next() {
    if (rows == samplers.length) {
      samplers = Arrays.copyOf(samplers, 2 * rows);
      threads = Arrays.copyOf(threads, 2 * rows);
      starts = Arrays.copyOf(starts, 2 * rows);
      figures = Arrays.copyOf(figures, 2 * figures.length);
    }
    return rows * Figure.COUNT;
  }

  void addOdd(int from, int to) {
    Odd last = odd.isEmpty() ? null : odd.getLast();
    if (last != null && last.beforeRow == rows) {
      odd.set(odd.size() - 1, new Odd(rows, last.line, last.lines + 1, last.from, to));
    } else {
      odd.add(new Odd(rows, lines, 1, from, to));
    }
  }

  /** The line of a row, from the batch's first. */
  int lineOf(int row) {
    int line = row;
    for (Odd lines : odd) {
      line += lines.beforeRow <= row ? lines.lines : 0;
    }
    return line;
  }

  @Override
  protected void clear() {
    Arrays.fill(samplers, 0, rows, null);
    Arrays.fill(threads, 0, rows, null);
    rows = 0;
    odd.clear();
  }
}
