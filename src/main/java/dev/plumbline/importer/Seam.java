package dev.plumbline.importer;

import java.io.IOException;
import java.util.Arrays;

/** Cuts pieces at their line ends, and puts together the lines that lie in two of them. */
final class Seam<B extends LineBatch> {
  private final LineFormat<B> format;
  private final LineFormat.Parser<B> parser;
  private final B single;
  private final int limit;

  private byte[] carry = new byte[8 << 10];
  private int carried;
  private long dropped;
  private long line = 1;
  private long position;

  Seam(LineFormat<B> format, ImportLimits limits) {
    this.format = format;
    this.parser = format.parser();
    this.single = format.batch();
    this.limit = limits.lineBytes();
  }

  /** Marks the whole lines of a piece; none where it holds no line end. */
  void cut(B batch) {
    int first = batch.piece == 0 ? 0 : indexOfNewline(batch.text, batch.length) + 1;
    int last = batch.length;
    while (last > 0 && batch.text[last - 1] != '\n') {
      last--;
    }
    boolean lineEnds = last > 0;
    batch.from = lineEnds ? first : batch.length;
    batch.to = lineEnds ? Math.max(first, last) : batch.length;
    batch.lineEnds = lineEnds;
  }

  /** Hands on the line that ends in this piece, then the piece's own lines; keeps the rest. */
  void accept(B batch) throws IOException, ImportFailure {
    if (!batch.lineEnds) {
      append(batch.text, 0, batch.length);
      return;
    }
    if (batch.piece > 0) {
      append(batch.text, 0, batch.from);
      acceptCarried();
    }
    format.accept(batch, line, position);
    line += batch.lines;
    position += batch.to - batch.from;
    append(batch.text, batch.to, batch.length);
  }

  /** What is left when the file has ended: a last line without its end. */
  void end() throws IOException, ImportFailure {
    if (dropped == 0 && carried > 0 && !format.endsWhole(carry, carried, line, position)) {
      return;
    }
    if (dropped > 0 || carried > 0) {
      acceptCarried();
    }
  }

  private void acceptCarried() throws IOException, ImportFailure {
    if (dropped > 0) {
      format.skipped(line++, position, dropped + carried);
      position += dropped + carried;
    } else {
      single.lines = 0;
      single.clear();
      parser.parse(carry, 0, carried, single);
      format.accept(single, line, position);
      line += single.lines;
      position += carried;
    }
    carried = 0;
    dropped = 0;
  }

  private void append(byte[] text, int from, int to) {
    int more = to - from;
    if (dropped > 0 || carried + more > limit) {
      dropped += carried + more;
      carried = 0;
      return;
    }
    if (carried + more > carry.length) {
      carry = Arrays.copyOf(carry, Math.max(2 * carry.length, carried + more));
    }
    System.arraycopy(text, from, carry, carried, more);
    carried += more;
  }

  private static int indexOfNewline(byte[] text, int length) {
    for (int i = 0; i < length; i++) {
      if (text[i] == '\n') {
        return i;
      }
    }
    return -1;
  }
}
