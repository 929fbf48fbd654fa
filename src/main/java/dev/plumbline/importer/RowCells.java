package dev.plumbline.importer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Where the cells of a row of delimited text lie, found in one pass over its bytes. A cell that
 * begins with a quote ends with one; quotes within it are doubled. One for each thread.
 */
public final class RowCells {
  private static final int INVALID = -1;

  /** Digits of a number that surely fits a long. */
  private static final int DIGITS = 18;

  /** From this length on it pays to compare a cell with the one above it. */
  private static final int LONG_CELL = 24;

  private final byte delimiter;
  private final boolean[] numeric;
  private final long[] numbers;
  private final int[] starts;
  private final int[] ends;
  private byte[] text = {};
  private int count;
  private boolean closed;
  private boolean plain;

  /**
   * @param numeric which cells of a row are numbers; more cells than these are counted, not kept
   */
  public RowCells(char delimiter, boolean[] numeric) {
    this.delimiter = (byte) delimiter;
    this.numeric = numeric.clone();
    this.numbers = new long[numeric.length];
    this.starts = new int[numeric.length + 1];
    this.ends = new int[numeric.length + 1];
  }

  /**
   * Finds the cells of a row as most are: of one line, the expected number of cells, no quotes but
   * around cells, whole numbers without a sign. Numbers are read in passing.
   *
   * @return where the next row begins, or -1 where this row is not so: it is to be {@link #read}
   */
  public int readPlain(byte[] row, int from, int to) {
    if (to == 0 || row[to - 1] != '\n') {
      return -1;
    }
    boolean above = plain && text == row;
    plain = false;
    boolean[] isNumber = numeric;
    long[] read = numbers;
    int[] begins = starts;
    int[] stops = ends;
    byte between = delimiter;
    int highest = Math.max(between, '\n');
    int last = read.length - 1;
    int at = from;
    for (int cell = 0; cell <= last; cell++) {
      int begin = at;
      byte b = row[at]; // a line end follows, so never too far
      if (isNumber[cell]) {
        long number = 0;
        while (b >= '0' && b <= '9') {
          number = 10 * number + (b - '0');
          b = row[++at];
        }
        if (at - begin > DIGITS) {
          return -1;
        }
        read[cell] = at == begin ? Long.MIN_VALUE : number;
      } else {
        if (b == '"') {
          at = afterQuote(row, at + 1);
          if (at < 0) {
            return -1;
          }
        } else if (above && stops[cell] - begins[cell] >= LONG_CELL) {
          at += sameAsAbove(row, at, to, cell);
        }
        b = row[at];
        while (b > highest || (b != between && b != '\n')) {
          b = row[++at];
        }
        if (b == '\n' && at > begin && row[at - 1] == '\r') {
          return -1;
        }
      }
      if (b != (cell < last ? between : '\n')) {
        return -1;
      }
      begins[cell] = begin;
      stops[cell] = at++;
    }
    text = row;
    count = last + 1;
    closed = true;
    plain = true;
    return at;
  }

  /**
   * Behind the quote that closes a cell; -1 where the line has none, or one that may be doubled.
   */
  private static int afterQuote(byte[] row, int from) {
    int at = from;
    byte b = row[at];
    while (b != '"' && b != '\n') {
      b = row[++at];
    }
    return b == '"' && row[at + 1] != '"' ? at + 1 : -1;
  }

  /** How many bytes, of all but its separator, a cell has in common with the one above it. */
  private int sameAsAbove(byte[] row, int from, int to, int cell) {
    int length = Math.min(ends[cell] - starts[cell], to - 1 - from);
    int same = Arrays.mismatch(row, from, from + length, row, starts[cell], starts[cell] + length);
    return same < 0 ? length : same;
  }

  /**
   * Finds the cells of the row that begins at {@code from}.
   *
   * @param acrossLines whether a quoted cell may hold line ends; if not, the row ends with its line
   * @return where the next row begins
   */
  public int read(byte[] row, int from, int to, boolean acrossLines) {
    text = row;
    plain = false;
    closed = true;
    int cells = 0;
    int last = starts.length - 1;
    int at = from;
    starts[0] = from;
    while (at < to) {
      byte b = row[at];
      if (b == delimiter) {
        ends[cells] = at;
        cells = cells < last ? cells + 1 : last;
        starts[cells] = at + 1;
      } else if (b == '\n') {
        break;
      } else if (b == '"' && at == starts[cells]) {
        at = afterQuoted(row, at + 1, to, acrossLines) - 1;
      }
      at++;
    }
    ends[cells] = at > starts[cells] && row[at - 1] == '\r' ? at - 1 : at;
    count = cells + 1;
    return at < to ? at + 1 : to;
  }

  /** Behind the closing quote, or where the line or text ends without one. */
  private int afterQuoted(byte[] row, int from, int to, boolean acrossLines) {
    int at = from;
    while (at < to && (acrossLines || row[at] != '\n')) {
      if (row[at] == '"') {
        if (at + 1 == to || row[at + 1] != '"') {
          return at + 1;
        }
        at++;
      }
      at++;
    }
    closed = false;
    return at;
  }

  /** How many cells the row has; of more than the most, one more than that. */
  public int count() {
    return count;
  }

  /** Whether every quoted cell ends with its quote. */
  public boolean closed() {
    return closed;
  }

  /** Where a cell's bytes begin, quotes included. */
  public int start(int cell) {
    return starts[cell];
  }

  /** Behind a cell's last byte, quotes included. */
  public int end(int cell) {
    return ends[cell];
  }

  /** A cell as text. */
  public String text(int cell) {
    String raw = new String(text, starts[cell], ends[cell] - starts[cell], StandardCharsets.UTF_8);
    return raw.length() > 1 && raw.startsWith("\"") && raw.endsWith("\"")
        ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"")
        : raw;
  }

  /**
   * A cell as a whole number.
   *
   * @param otherwise what is given where the cell is none, or has more than 18 digits
   */
  public long number(int cell, long otherwise) {
    if (plain && numeric[cell]) {
      return numbers[cell] == Long.MIN_VALUE ? otherwise : numbers[cell];
    }
    int at = starts[cell];
    int end = ends[cell];
    if (at < end && text[at] == '"') {
      at++;
      end--;
    }
    boolean negative = at < end && text[at] == '-';
    if (negative) {
      at++;
    }
    if (end - at > DIGITS || end <= at) {
      return otherwise;
    }
    long number = 0;
    for (; at < end; at++) {
      int digit = digit(text[at]);
      if (digit == INVALID) {
        return otherwise;
      }
      number = 10 * number + digit;
    }
    return negative ? -number : number;
  }

  /**
   * Several cells as whole numbers that are not below zero.
   *
   * @param wanted cells, -1 for one that the rows do not have
   * @param into from {@code at} on; {@code otherwise} where there is no such number
   */
  public void numbers(int[] wanted, long[] into, int at, long otherwise) {
    boolean read = plain;
    long[] known = numbers;
    for (int i = 0; i < wanted.length; i++) {
      int cell = wanted[i];
      long number = otherwise;
      if (cell >= 0) {
        number = read && numeric[cell] ? known[cell] : number(cell, otherwise);
      }
      into[at + i] = number < 0 ? otherwise : number;
    }
  }

  private static int digit(byte b) {
    int digit = b - '0';
    return digit < 0 || digit > 9 ? INVALID : digit;
  }
}
