package dev.plumbline.importer.jmeter;

import dev.plumbline.importer.ByteTable;
import dev.plumbline.importer.RowCells;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the texts of a row stand for, found in tables of those seen before. For one thread. */
final class JtlNames {
  private static final byte[] TRANSACTION = Sampler.TRANSACTION.getBytes(StandardCharsets.US_ASCII);

  private static final int SUCCEEDED = 1;
  private static final int IS_TRANSACTION = 2;
  private static final int SEVERAL = 4;

  private final RowCells cells;
  private final int label;
  private final int code;
  private final int message;
  private final int name;
  private final int samples;

  /** By the flags of their outcome. */
  private final List<ByteTable<Sampler>> samplers =
      Stream.generate(ByteTable<Sampler>::new).limit(8).toList();

  private final ByteTable<ThreadOf> threads = new ByteTable<>();
  private final ThreadOf nobody = new ThreadOf("");
  private byte[] key = new byte[256];

  JtlNames(JtlColumns columns, RowCells cells) {
    this.cells = cells;
    label = columns.at(Column.LABEL);
    code = columns.at(Column.CODE);
    message = columns.at(Column.MESSAGE);
    name = columns.at(Column.THREAD);
    samples = columns.at(Column.SAMPLES);
  }

  /**
   * The sampler of the row at hand.
   *
   * @param succeeded 1 or 0
   */
  Sampler sampler(byte[] text, int succeeded) {
    int flags =
        succeeded
            | (isTransaction(text) ? IS_TRANSACTION : 0)
            | (samples >= 0 && cells.number(samples, 1) > 1 ? SEVERAL : 0);
    ByteTable<Sampler> table = samplers.get(flags);
    byte[] in = text;
    int from = 0;
    int to;
    if (label >= 0 && code == label + 1) {
      from = cells.start(label);
      to = cells.end(code);
    } else {
      to = append(text, code, append(text, label, 0));
      in = key;
    }
    Sampler known = table.find(in, from, to);
    if (known == null) {
      known =
          new Sampler(
              cell(label),
              cell(code),
              (flags & SUCCEEDED) != 0,
              (flags & IS_TRANSACTION) != 0,
              (flags & SEVERAL) != 0,
              "");
      table.add(in, from, to, known);
    }
    return known;
  }

  /** Puts a cell behind others, and a byte that ends it; gives where that ends. */
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
    if (message < 0 || cells.end(message) - cells.start(message) < TRANSACTION.length) {
      return false;
    }
    int at = cells.start(message) + (text[cells.start(message)] == '"' ? 1 : 0);
    int end = Math.min(at + TRANSACTION.length, cells.end(message));
    return Arrays.equals(text, at, end, TRANSACTION, 0, TRANSACTION.length);
  }

  /** The thread of the row at hand. */
  ThreadOf thread(byte[] text) {
    if (name < 0) {
      return nobody;
    }
    int from = cells.start(name);
    int to = cells.end(name);
    ThreadOf known = threads.find(text, from, to);
    if (known == null) {
      known = new ThreadOf(cells.text(name));
      threads.add(text, from, to, known);
    }
    return known;
  }
}
