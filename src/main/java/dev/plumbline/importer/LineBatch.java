package dev.plumbline.importer;

/**
 * A piece of a text file on its way through the reading threads: its bytes, and in a subclass what
 * was understood of the lines that lie wholly in it.
 */
public abstract class LineBatch {
  byte[] text = new byte[0];
  int length;

  /** The whole lines are {@code text[from..to)}; before them ends, after them begins a seam. */
  int from;

  int to;

  /** Whether any line ends in this piece. */
  boolean lineEnds;

  /** Its number in the file, from 0. */
  long piece;

  /** Lines understood or not, counted by the parser. */
  public int lines;

  /** Where a line begins, in bytes from the first: slow, for the few that are told of. */
  public int startOfLine(int line) {
    int at = from;
    for (int newlines = 0; newlines < line && at < to; at++) {
      newlines += text[at] == '\n' ? 1 : 0;
    }
    return at - from;
  }

  void makeRoom(int bytes) {
    if (text.length < bytes) {
      text = new byte[bytes];
    }
  }

  /** Forgets what was understood, before the next piece. */
  protected abstract void clear();
}
