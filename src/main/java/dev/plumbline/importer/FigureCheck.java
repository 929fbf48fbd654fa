package dev.plumbline.importer;

import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Series;
import dev.plumbline.model.Severity;
import dev.plumbline.model.Slices;
import dev.plumbline.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Holds figures that a summary states against the values of its run. Percentiles are left out:
 * every tool has its own.
 */
public final class FigureCheck {
  private static final double ROUNDING = 1e-9;
  private static final int SHOWN = 3;

  private final RecordedRun run;
  private final String source;
  private final List<String> contradictions = new ArrayList<>();
  private int agreed;

  /**
   * @param source what the summary is called
   */
  public FigureCheck(RecordedRun run, String source) {
    this.run = run;
    this.source = source;
  }

  /** The values of a part of a metric; empty where the run has none. */
  public Optional<Distribution> values(String metric, Predicate<Endpoint> part) {
    return run.metrics().stream()
        .filter(m -> m.name().equals(metric))
        .flatMap((Metric m) -> run.series(m).stream())
        .filter(series -> part.test(series.key().endpoint()))
        .map(Series::slices)
        .map(Slices::distribution)
        .reduce(Distribution::merge);
  }

  /**
   * Compares one figure; one that is not stated is left out.
   *
   * @param what as a person would name it: {@code mean of sleep 1}
   */
  public void compare(String what, double stated, double found) {
    if (Double.isNaN(stated)) {
      return;
    }
    if (Math.abs(stated - found) <= ROUNDING * Math.max(Math.abs(stated), Math.abs(found))) {
      agreed++;
    } else {
      contradictions.add(what + " is " + stated + " there, " + found + " here");
    }
  }

  public Confirmation confirmation() {
    boolean confirmed = agreed > 0 && contradictions.isEmpty();
    return new Confirmation(confirmed, "", List.of(), List.of(diagnostic(confirmed)));
  }

  private Diagnostic diagnostic(boolean confirmed) {
    if (confirmed) {
      return Diagnostic.of(
          "PB-SUMMARY-CONFIRMS",
          Severity.INFO,
          source + " confirms the run: " + Words.counted(agreed, "figure agrees", "figures agree"));
    }
    if (contradictions.isEmpty()) {
      return Diagnostic.of(
          "PB-SUMMARY-SILENT",
          Severity.INFO,
          source + " states no figures to hold the run against");
    }
    int more = contradictions.size() - SHOWN;
    return Diagnostic.of(
        "PB-SUMMARY-CONTRADICTS",
        Severity.WARNING,
        source
            + " contradicts the run: "
            + String.join("; ", contradictions.subList(0, Math.min(SHOWN, contradictions.size())))
            + (more > 0 ? "; and " + more + " more" : ""));
  }
}
