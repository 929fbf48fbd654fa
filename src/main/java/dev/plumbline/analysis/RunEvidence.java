package dev.plumbline.analysis;

import dev.plumbline.budget.Window;
import dev.plumbline.model.Series;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.SummaryOnly;
import dev.plumbline.model.Track;
import java.util.List;
import java.util.Optional;

/**
 * What a run, or the union of several, offers to be judged by. Endpoint names are as the caller
 * wants them matched, usually templated; several series of one key are one.
 *
 * @param stated figures of files that keep no values
 * @param tracks those of each run that are no part of another, see {@link WholeTracks}
 * @param runSeconds how long each run took, in the order of the union
 * @param clockSeconds how coarse the times of the values are; 0 where that does not matter
 */
public record RunEvidence(
    List<Series> series,
    List<Stated> stated,
    List<Track> tracks,
    List<Double> runSeconds,
    double clockSeconds) {
  /** A length that is known to less than this share makes no rate. */
  private static final double COARSE = 0.1;

  public RunEvidence {
    series = List.copyOf(series);
    stated = List.copyOf(stated);
    tracks = List.copyOf(tracks);
    runSeconds = List.copyOf(runSeconds);
  }

  /** One run that keeps its values. */
  public RunEvidence(List<Series> series, List<Track> tracks, double durationSeconds) {
    this(series, List.of(), tracks, List.of(durationSeconds), 0);
  }

  /**
   * The figures that a file states of one series, or of a part of a run.
   *
   * @param succeeded those of successful responses alone; empty where the file does not state them
   * @param sum total of a counter, number of ones of a rate; NaN where there is none
   * @param failed how many of them were failed requests, -1 where the file does not say
   */
  public record Stated(
      SeriesKey key,
      SummaryOnly figures,
      Optional<SummaryOnly> succeeded,
      double sum,
      long failed) {
    Stated ofSuccessful() {
      return new Stated(key, succeeded.orElseThrow(), succeeded, sum, 0);
    }
  }

  /**
   * The runs as one: their values together, their durations added. So a rate is that of the typical
   * run, not of runs at the same time.
   */
  public static RunEvidence union(List<RunEvidence> runs) {
    return new RunEvidence(
        runs.stream().flatMap(run -> run.series.stream()).toList(),
        runs.stream().flatMap(run -> run.stated.stream()).toList(),
        runs.stream().flatMap(run -> run.tracks.stream()).toList(),
        runs.stream().flatMap(run -> run.runSeconds.stream()).toList(),
        runs.stream().mapToDouble(RunEvidence::clockSeconds).max().orElse(0));
  }

  public double durationSeconds() {
    return secondsIn(Window.WHOLE);
  }

  /** Whether it is known of each run how long it took. */
  boolean durationsKnown() {
    return runSeconds.stream().allMatch(seconds -> seconds > 0);
  }

  /** Whether the times are too coarse to tell how long a window of each run took. */
  boolean isCoarse(Window window) {
    return runSeconds.stream().anyMatch(seconds -> clockSeconds > COARSE * window.within(seconds));
  }

  /** How many seconds of the runs lie in a window of each. */
  double secondsIn(Window window) {
    return runSeconds.stream().mapToDouble(window::within).sum();
  }
}
