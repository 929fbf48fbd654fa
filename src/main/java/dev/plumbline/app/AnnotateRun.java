package dev.plumbline.app;

import dev.plumbline.model.Annotation;
import dev.plumbline.model.Run;
import dev.plumbline.report.Figures;
import dev.plumbline.store.Store;
import java.time.Duration;
import java.util.Optional;

/** Notes what happened at a moment of a run: a deployment, a failover, a cold cache. */
public final class AnnotateRun {
  private static final int LONGEST = 4_000;

  private final Store store;

  public AnnotateRun(Store store) {
    this.store = store;
  }

  /**
   * Notes something.
   *
   * @param at since the run's time zero; empty for the run as a whole
   * @throws Failure when the moment does not lie in the run, or nothing is said
   */
  public Annotation note(Run run, Optional<Duration> at, String text) {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new Failure(
          "PB-USAGE",
          text.isBlank()
              ? "note what? the text is missing"
              : "a note has at most " + LONGEST + " characters; attach a file instead");
    }
    at.ifPresent(moment -> requireInside(run, moment));
    return store.beside().annotations().add(run, at, text.strip());
  }

  private static void requireInside(Run run, Duration moment) {
    Duration length = Duration.ofNanos(run.endNanos());
    if (run.endNanos() == 0) {
      throw new Failure(
          "PB-USAGE",
          "run " + run.id() + " is known by its figures alone, without times; leave out --at");
    }
    if (moment.isNegative() || moment.compareTo(length) > 0) {
      throw new Failure(
          "PB-USAGE",
          "that moment lies "
              + (moment.isNegative() ? "before the start" : "after the end")
              + " of run "
              + run.id()
              + ", which was from "
              + run.started()
              + " to "
              + run.started().plus(length)
              + ", "
              + Figures.duration(length));
    }
  }

  /**
   * Takes one away.
   *
   * @throws Failure when the run has none of that number
   */
  public void remove(Run run, int number) {
    if (!store.beside().annotations().remove(run, number)) {
      throw new Failure("PB-NO-NOTE", "run " + run.id() + " has no note " + number);
    }
  }
}
