package dev.plumbline.importer.k6;

/** How a format writes a point on a line, and how one is parsed that matches no pattern yet. */
interface PointLine {
  /** What stands between the time and the value: its first byte ends the time. */
  byte[] toValue();

  /** Epoch nanoseconds of {@code text[from..to)}, or {@link Rfc3339#INVALID}. */
  long time(byte[] text, int from, int to);

  /**
   * Adds what the line holds to the batch.
   *
   * @param origin where the batch's text begins, for the places of problems
   * @return the line's pattern where it is a point of a usual shape, else null
   */
  LinePattern parse(byte[] text, int at, int end, int origin, PointBatch batch);
}
