package dev.plumbline.analysis;

/**
 * A part of a run in which its users did one thing.
 *
 * @param from seconds since the run's time zero
 * @param to where the next begins
 * @param usersFrom users at its beginning
 * @param usersTo users at its end
 * @param flickers whether its users go up and down about that, as those of an arrival rate do
 */
public record Stage(
    double from, double to, Kind kind, double usersFrom, double usersTo, boolean flickers) {
  /** What the users did. */
  public enum Kind {
    RAMP,
    SUSTAIN,
    SPIKE,
    DOWN
  }

  /**
   * "ramp 10", "sustain 20", "sustain about 17", "spike", "down"; the number is that of the users
   * at its end.
   */
  public String label() {
    long users = Math.round(usersTo);
    return switch (kind) {
      case RAMP -> "ramp " + users;
      case SUSTAIN -> (flickers ? "sustain about " : "sustain ") + users;
      case SPIKE -> "spike";
      case DOWN -> "down";
    };
  }

  /** The first whole second of it. */
  public int firstSecond() {
    return (int) Math.round(from);
  }

  /** The second after its last. */
  public int endSecond() {
    return (int) Math.round(to);
  }
}
