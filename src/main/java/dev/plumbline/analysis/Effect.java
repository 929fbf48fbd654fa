package dev.plumbline.analysis;

import dev.plumbline.model.Words;
import java.util.List;

/**
 * How far apart the runs of two sides lie, by Cliff's delta with the limits of Romano and others
 * (2006). Shown beside a verdict, never as one: it says nothing of chance.
 */
public enum Effect {
  NEGLIGIBLE(0.147),
  SMALL(0.33),
  MEDIUM(0.474),
  LARGE(1.01);

  private final double limit;

  Effect(double limit) {
    this.limit = limit;
  }

  /** The word for a delta. */
  static Effect of(double delta) {
    for (Effect effect : values()) {
      if (Math.abs(delta) < effect.limit) {
        return effect;
      }
    }
    return LARGE;
  }

  /**
   * How much more often a candidate run is above a baseline run than below it, of all pairs.
   *
   * @return -1 to 1; NaN where a side has no run
   */
  static double delta(List<Double> baseline, List<Double> candidate) {
    double sum = 0;
    for (double before : baseline) {
      for (double after : candidate) {
        sum += Math.signum(after - before);
      }
    }
    return sum / ((double) baseline.size() * candidate.size());
  }

  public String word() {
    return Words.of(this);
  }
}
