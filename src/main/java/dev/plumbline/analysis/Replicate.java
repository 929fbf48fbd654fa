package dev.plumbline.analysis;

import dev.plumbline.model.Words;
import java.util.Locale;

/** What is repeated within a side, so that its scatter tells a change from chance. */
public enum Replicate {
  /** Requests of one run share its luck. */
  RUN,
  /** Of a benchmark with one run on a side: its iterations share the luck of their process. */
  FORK;

  /** run, fork. */
  public String word() {
    return Words.of(this);
  }

  /** "1 run", "3 forks". */
  public String counted(int count) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? word() : words());
  }

  /** runs, forks. */
  public String words() {
    return word().concat("s");
  }

  /** What one of them is a sample of. */
  public String sample() {
    return switch (this) {
      case RUN -> "request";
      case FORK -> "iteration";
    };
  }
}
