package dev.plumbline.app;

import dev.plumbline.model.Run;
import dev.plumbline.store.Headline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A run as the Library lists it.
 *
 * @param name unique among all runs of the store
 * @param figuresOnly whether its file states figures alone: there is nothing in it to compare
 * @param headline empty until it was computed, for runs that an older version imported
 * @param benchmarks how many it holds; 0 for a run of requests
 * @param history p95 of the runs of the same test on the same side, in the order they were run
 * @param place of this run in it, -1 where it has no p95
 * @param note empty where there is none
 */
public record LibraryEntry(
    Run run,
    String name,
    boolean figuresOnly,
    Optional<Headline> headline,
    int benchmarks,
    List<Double> history,
    int place,
    ThresholdOutcome thresholds,
    String note,
    Instant imported) {

  /** Where it takes part in a comparison; empty also where it was marked, but cannot. */
  public Optional<RunSide> side() {
    return figuresOnly ? Optional.empty() : RunSide.of(run);
  }

  public LibraryEntry noted(String other) {
    return new LibraryEntry(
        run, name, figuresOnly, headline, benchmarks, history, place, thresholds, other, imported);
  }

  /** p95 of all requests in milliseconds; NaN where there is none, or none yet. */
  public double p95() {
    return headline.map(Headline::p95).orElse(Double.NaN);
  }

  /** The share of failed requests; NaN where the file does not say. */
  public double errorShare() {
    return run.requests() > 0 && run.failed() >= 0
        ? (double) run.failed() / run.requests()
        : Double.NaN;
  }

  public boolean hasNote() {
    return !note.isEmpty();
  }
}
