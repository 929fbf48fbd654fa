package dev.plumbline.analysis;

/** The values of a row, of which any window can be asked for its figures at once. */
public sealed interface TimedValues permits IndexedValues, TalliedValues {
  /**
   * The values of a window.
   *
   * @param from first second since time zero
   * @param to second after the last
   */
  WindowValues between(int from, int to);

  /** How many values each second of a run has, from its first on. */
  long[] perSecond(int length);

  /** The second of the last value; -1 of none. */
  int lastSecond();
}
