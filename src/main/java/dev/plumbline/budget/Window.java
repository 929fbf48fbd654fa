package dev.plumbline.budget;

/**
 * Seconds of a run, since its time zero.
 *
 * @param from the first second, at least 0
 * @param to the second after the last; {@link #OPEN} for the end of the run
 */
public record Window(int from, int to) {
  public static final int OPEN = Integer.MAX_VALUE;
  public static final Window WHOLE = new Window(0, OPEN);

  public Window {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("no second lies from " + from + " to " + to);
    }
  }

  public boolean isWhole() {
    return equals(WHOLE);
  }

  /** How many seconds of a run of this length lie in it. */
  public double within(double durationSeconds) {
    return Math.max(0, Math.min(to, durationSeconds) - from);
  }

  /** "from 60 s to 240 s"; "the whole run". */
  public String words() {
    if (isWhole()) {
      return "the whole run";
    }
    return "from " + from + " s" + (to == OPEN ? "" : " to " + to + " s");
  }
}
