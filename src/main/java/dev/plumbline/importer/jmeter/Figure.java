package dev.plumbline.importer.jmeter;

/**
 * Where the figures of a row stand among those of its batch; milliseconds and bytes. A figure that
 * the row does not hold is {@link #NONE}.
 */
final class Figure {
  static final int START = 0;
  static final int END = 1;
  static final int ELAPSED = 2;
  static final int LATENCY = 3;
  static final int CONNECT = 4;
  static final int BYTES = 5;
  static final int SENT_BYTES = 6;
  static final int GROUP_THREADS = 7;
  static final int ALL_THREADS = 8;

  /** How many there are of a row. */
  static final int COUNT = 9;

  static final long NONE = -1;

  private Figure() {}
}
