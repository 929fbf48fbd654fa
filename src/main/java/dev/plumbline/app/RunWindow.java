package dev.plumbline.app;

import dev.plumbline.analysis.LogBins;
import dev.plumbline.analysis.PercentileBand;
import dev.plumbline.analysis.WindowValues;
import dev.plumbline.model.Track;
import java.util.List;
import java.util.Optional;

/**
 * A window of a run with all figures of it.
 *
 * @param from first second since time zero
 * @param to second after the last
 * @param seconds of the run in it: what rates are of
 * @param rows that of all endpoints first, then one for each endpoint, always all of them
 * @param errors by endpoint and code, the most frequent first
 * @param users empty where the run has no track of them, or none in the window
 */
public record RunWindow(
    int from,
    int to,
    double seconds,
    List<EndpointFigures> rows,
    List<ErrorRow> errors,
    List<CheckRow> checks,
    List<TrackRow> resources,
    Optional<Users> users) {
  public RunWindow {
    rows = List.copyOf(rows);
  }

  /** The figures of all endpoints together. */
  public EndpointFigures all() {
    return rows.getFirst();
  }

  /** The percentile curve of a row with its band; empty of too few values. */
  public Optional<PercentileBand> curve(int row) {
    return values(row).curve();
  }

  /** The histogram of a row: counts of {@link ExploredRun#bins}. */
  public long[] histogram(int row, LogBins bins) {
    return values(row).histogram(bins);
  }

  public WindowValues values(int row) {
    return rows.get(row).values();
  }

  /**
   * How often a row failed with a code.
   *
   * @param status whether the code is the response's; else the tool's own for what went wrong
   * @param code 0 where there was no answer
   */
  public record ErrorRow(String name, String method, boolean status, int code, long count) {}

  /** How often a check passed and failed. */
  public record CheckRow(String name, long passed, long failed) {}

  /** A track's points in the window; figures are NaN where there are none. */
  public record TrackRow(
      Track track, long points, double min, double mean, double max, double last) {}

  /** The fewest and the most users there were. */
  public record Users(double fewest, double most) {}
}
