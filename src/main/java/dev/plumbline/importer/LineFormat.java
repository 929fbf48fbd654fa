package dev.plumbline.importer;

import java.io.IOException;

/**
 * How the lines of a format are read by several threads: parsers understand pieces, each in a
 * thread of its own; what they understood is accepted in the order of the file.
 */
public interface LineFormat<B extends LineBatch> {
  /** A parser for one thread. */
  Parser<B> parser();

  /** An empty batch. */
  B batch();

  /**
   * Takes over what was understood of some whole lines. Calls never overlap and come in file order.
   *
   * @param firstLine one-based number of the batch's first line
   * @param firstByte offset of that line in the unpacked text
   */
  void accept(B batch, long firstLine, long firstByte) throws IOException, ImportFailure;

  /** A line longer than the limit was skipped. */
  void skipped(long line, long firstByte, long length);

  /**
   * The file ended without a line end.
   *
   * @return whether the bytes are whole all the same; they are then parsed as a line
   */
  boolean endsWhole(byte[] text, int length, long line, long firstByte);

  /** Understands whole lines, each ended by a newline but perhaps the last. */
  interface Parser<B> {
    void parse(byte[] text, int from, int to, B batch);
  }
}
