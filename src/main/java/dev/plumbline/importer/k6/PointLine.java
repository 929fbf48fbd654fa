package dev.plumbline.importer.k6;

/** How a line of a format is understood where no pattern covers it. */
interface PointLine {
  /** What stands between a point's time and its value; its first byte occurs in no time. */
  byte[] beforeValue();

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
