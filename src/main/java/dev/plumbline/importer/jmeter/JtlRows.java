package dev.plumbline.importer.jmeter;

import dev.plumbline.importer.LineFormat;
import dev.plumbline.importer.RowCells;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Understands rows by their bytes: numbers are read in place, labels and threads are known by their
 * bytes. Only rows of one line are; the others are left to {@link JtlFile}.
 */
final class JtlRows implements LineFormat.Parser<JtlBatch> {
  /** Longer times would overflow when added to others. */
  private static final long LONGEST = 1_000_000_000_000L;

  private static final Column[] MEASURED = {
    Column.LATENCY,
    Column.CONNECT,
    Column.BYTES,
    Column.SENT_BYTES,
    Column.GROUP_THREADS,
    Column.ALL_THREADS
  };

  private final List<String> titles;
  private final RowCells cells;
  private final JtlTimes times;
  private final JtlNames names;
  private final int time;
  private final int elapsed;
  private final int idle;
  private final int success;
  private final int code;

  /** The cells of {@link #MEASURED}, -1 where there is none. */
  private final int[] measured = new int[MEASURED.length];

  JtlRows(JtlColumns columns, JtlTimes times) {
    this.titles = columns.titles();
    this.cells = new RowCells(columns.delimiter(), columns.numeric());
    this.times = times;
    this.names = new JtlNames(columns, cells);
    time = columns.at(Column.TIME);
    elapsed = columns.at(Column.ELAPSED);
    idle = columns.at(Column.IDLE);
    success = columns.at(Column.SUCCESS);
    code = columns.at(Column.CODE);
    for (int i = 0; i < measured.length; i++) {
      measured[i] = columns.at(MEASURED[i]);
    }
  }

  @Override
  public void parse(byte[] text, int from, int to, JtlBatch batch) {
    batch.read = text;
    batch.readFrom = from;
    batch.readTo = to;
    for (int at = from; at < to; ) {
      int next = cells.readPlain(text, at, to);
      if (next < 0) {
        next = cells.read(text, at, to, false);
      }
      if (!row(text, at, batch, text[next - 1] == '\n')) {
        batch.addOdd(at, next);
      }
      batch.lines++;
      at = next;
    }
  }

  /**
   * Adds the first record of a text, of one line or several, to the batch.
   *
   * @return where the next record begins, negative where the first could not be understood
   */
  int record(byte[] text, int from, int to, JtlBatch batch) {
    batch.read = text;
    int next = cells.read(text, from, to, true);
    return row(text, from, batch, text[next - 1] == '\n') ? next : -next;
  }

  /** Why the record last read is none. */
  String complaint() {
    if (!cells.closed()) {
      return "a cell whose quote does not end";
    }
    return cells.count() == titles.size()
        ? "a row without a readable time, elapsed or success"
        : "a row of another number of columns than the " + titles.size() + " that there should be";
  }

  /** Whether the quotes of the record last read were in order. */
  boolean closed() {
    return cells.closed();
  }

  /** The cells of a row that was understood, by their titles. */
  Map<String, String> cellsOf(byte[] text, int from, int to) {
    cells.read(text, from, to, true);
    Map<String, String> all = new HashMap<>();
    for (int i = 0; i < Math.min(cells.count(), titles.size()); i++) {
      String cell = cells.text(i);
      if (!cell.isEmpty()) {
        all.put(titles.get(i), cell);
      }
    }
    return all;
  }

  private boolean row(byte[] text, int at, JtlBatch batch, boolean ended) {
    int last = titles.size() - 1;
    if (!cells.closed() || cells.count() != last + 1) {
      return false;
    }
    if (!ended && last == elapsed) {
      return false; // it may be cut
    }
    long start = times.read(cells, time);
    long duration = cells.number(elapsed, Long.MIN_VALUE);
    int succeeded = success(text);
    if (start == JtlTimes.INVALID || duration > LONGEST || duration < -LONGEST || succeeded < 0) {
      return false;
    }
    int o = batch.next();
    long[] figures = batch.figures;
    figures[o + Figure.START] = start;
    figures[o + Figure.ELAPSED] = duration;
    figures[o + Figure.END] = start + duration + pause();
    cells.numbers(measured, figures, o + Figure.LATENCY, Figure.NONE);
    if (!ended) {
      forgetLast(figures, o); // it may be cut
    }
    batch.samplers[batch.rows] = names.sampler(text, succeeded);
    batch.threads[batch.rows] = names.thread(text);
    batch.starts[batch.rows++] = at;
    return true;
  }

  private void forgetLast(long[] figures, int o) {
    for (int i = 0; i < measured.length; i++) {
      if (measured[i] == titles.size() - 1) {
        figures[o + Figure.LATENCY + i] = Figure.NONE;
      }
    }
  }

  /** What the sample waited in between: elapsed does not count it. */
  private long pause() {
    return idle < 0 ? 0 : Math.clamp(cells.number(idle, 0), 0, LONGEST);
  }

  /** 1 or 0; by the code where there is no such column; -1 where the cell says neither. */
  private int success(byte[] text) {
    if (success < 0) {
      long status = code < 0 ? 200 : cells.number(code, 0);
      return status >= 100 && status < 400 ? 1 : 0;
    }
    int at = cells.start(success);
    int length = cells.end(success) - at;
    if (length == 4 && (text[at] | 0x20) == 't' && (text[at + 3] | 0x20) == 'e') {
      return 1;
    }
    return length == 5 && (text[at] | 0x20) == 'f' && (text[at + 4] | 0x20) == 'e' ? 0 : -1;
  }
}
