package dev.plumbline.importer.jmeter;

import dev.plumbline.importer.ByteTable;
import dev.plumbline.importer.LineFormat;
import dev.plumbline.importer.RowCells;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Understands rows by their bytes: numbers are read in place, labels and threads found in tables of
 * those seen before. Only rows of one line are; the others are left to {@link JtlFile}.
 */
final class JtlRows implements LineFormat.Parser<JtlBatch> {
  private static final byte[] TRANSACTION =
      Sampler.TRANSACTION.getBytes(StandardCharsets.US_ASCII);

  /** Longer times would overflow when added to others. */
  private static final long LONGEST = 1_000_000_000_000L;

  private final List<String> titles;
  private final int[] place;
  private final RowCells cells;
  private final JtlTimes times;

  // By outcome, as flags.
  private final List<ByteTable<Sampler>> samplers =
      Stream.generate(ByteTable<Sampler>::new).limit(8).toList();
  private final ByteTable<ThreadOf> threads = new ByteTable<>();
  private final ThreadOf nobody = new ThreadOf("");
  private byte[] key = new byte[256];

  JtlRows(JtlColumns columns, JtlTimes times) {
    this.titles = columns.titles();
    this.place = columns.places();
    this.cells = new RowCells(columns.delimiter(), titles.size());
    this.times = times;
  }

  @Override
  public void parse(byte[] text, int from, int to, JtlBatch batch) {
    batch.read = text;
    batch.readFrom = from;
    batch.readTo = to;
    for (int at = from; at < to; ) {
      int next = cells.read(text, at, to, false);
      if (!row(text, at, batch, text[next - 1] == '\n')) {
        batch.addOdd(at, next);
      }
      batch.lines++;
      at = next;
    }
  }

  /**
   * Adds the first record of a text, of one line or several, to the batch; or says what is wrong.
   *
   * @return where the next record begins
   */
  int record(byte[] text, int from, int to, JtlBatch batch) {
    batch.read = text;
    int next = cells.read(text, from, to, true);
    return cells.closed() && row(text, from, batch, text[next - 1] == '\n') ? next : -next;
  }

  /** Why the record last read is none. */
  String complaint() {
    if (!cells.closed()) {
      return "a cell whose quote does not end";
    }
    return cells.count() == titles.size()
        ? "a row without a readable time, elapsed or success"
        : "a row of " + cells.count() + " columns where there should be " + titles.size();
  }

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
    if (!cells.closed() || cells.count() != titles.size()) {
      return false;
    }
    long start = times.read(cells, place[Column.TIME.ordinal()]);
    long elapsed = cells.number(place[Column.ELAPSED.ordinal()], Long.MIN_VALUE);
    int success = success(text);
    if (start == JtlTimes.INVALID || Math.abs(elapsed) > LONGEST || success < 0) {
      return false;
    }
    int last = titles.size() - 1;
    if (!ended && (last == place[Column.ELAPSED.ordinal()] || last < 2)) {
      return false; // the last number may be cut
    }
    int o = batch.next();
    long[] figures = batch.figures;
    long idle = Math.clamp(number(Column.IDLE, ended), 0, LONGEST);
    figures[o + Figure.START] = start;
    figures[o + Figure.END] = start + elapsed + idle;
    figures[o + Figure.ELAPSED] = elapsed;
    figures[o + Figure.LATENCY] = number(Column.LATENCY, ended);
    figures[o + Figure.CONNECT] = number(Column.CONNECT, ended);
    figures[o + Figure.BYTES] = number(Column.BYTES, ended);
    figures[o + Figure.SENT_BYTES] = number(Column.SENT_BYTES, ended);
    figures[o + Figure.GROUP_THREADS] = number(Column.GROUP_THREADS, ended);
    figures[o + Figure.ALL_THREADS] = number(Column.ALL_THREADS, ended);
    batch.samplers[batch.rows] = sampler(text, success);
    batch.threads[batch.rows] = thread(text);
    batch.starts[batch.rows++] = at;
    return true;
  }

  /** A number that may be missing; so may the last of a row that is cut. */
  private long number(Column column, boolean ended) {
    int cell = place[column.ordinal()];
    return cell < 0 || (!ended && cell == titles.size() - 1)
        ? Figure.NONE
        : Math.max(cells.number(cell, Figure.NONE), Figure.NONE);
  }

  /** 1 or 0; by the code where there is no such column; -1 where the cell says neither. */
  private int success(byte[] text) {
    int cell = place[Column.SUCCESS.ordinal()];
    if (cell < 0) {
      int code = place[Column.CODE.ordinal()];
      long status = code < 0 ? 200 : cells.number(code, 0);
      return status >= 100 && status < 400 ? 1 : 0;
    }
    int at = cells.start(cell);
    int length = cells.end(cell) - at;
    if (length == 4 && (text[at] | 0x20) == 't' && (text[at + 3] | 0x20) == 'e') {
      return 1;
    }
    return length == 5 && (text[at] | 0x20) == 'f' && (text[at + 4] | 0x20) == 'e' ? 0 : -1;
  }

  private Sampler sampler(byte[] text, int success) {
    boolean transaction = isTransaction(text);
    boolean several = number(Column.SAMPLES, true) > 1;
    ByteTable<Sampler> table =
        samplers.get(success | (transaction ? 2 : 0) | (several ? 4 : 0));
    int label = place[Column.LABEL.ordinal()];
    int code = place[Column.CODE.ordinal()];
    byte[] of = text;
    int from = 0;
    int to = 0;
    if (label >= 0 && code == label + 1) {
      from = cells.start(label);
      to = cells.end(code);
    } else {
      to = append(text, code, append(text, label, 0));
      of = key;
    }
    Sampler known = table.get(of, from, to);
    if (known == null) {
      known = new Sampler(cell(label), cell(code), success == 1, transaction, several, "");
      table.put(of, from, to, known);
    }
    return known;
  }

  /** Puts a cell and a byte that ends it behind others. */
  private int append(byte[] text, int cell, int at) {
    int length = cell < 0 ? 0 : cells.end(cell) - cells.start(cell);
    if (at + length >= key.length) {
      key = Arrays.copyOf(key, 2 * (at + length));
    }
    if (length > 0) {
      System.arraycopy(text, cells.start(cell), key, at, length);
    }
    key[at + length] = '\n';
    return at + length + 1;
  }

  private String cell(int cell) {
    return cell < 0 ? "" : cells.text(cell);
  }

  private boolean isTransaction(byte[] text) {
    int cell = place[Column.MESSAGE.ordinal()];
    if (cell < 0 || cells.end(cell) - cells.start(cell) < TRANSACTION.length) {
      return false;
    }
    int at = cells.start(cell) + (text[cells.start(cell)] == '"' ? 1 : 0);
    int end = Math.min(at + TRANSACTION.length, cells.end(cell));
    return Arrays.equals(text, at, end, TRANSACTION, 0, TRANSACTION.length);
  }

  private ThreadOf thread(byte[] text) {
    int cell = place[Column.THREAD.ordinal()];
    if (cell < 0) {
      return nobody;
    }
    int from = cells.start(cell);
    int to = cells.end(cell);
    ThreadOf known = threads.get(text, from, to);
    if (known == null) {
      known = new ThreadOf(cells.text(cell));
      threads.put(text, from, to, known);
    }
    return known;
  }
}
