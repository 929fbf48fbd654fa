package dev.plumbline.importer.jmh;

import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Holds the scores and errors that a file states against its own iterations. */
final class ScoreCheck {
  private static final int SHOWN = 3;
  private static final double ERROR_SAME = 5e-3;

  private final List<String> contradictions = new ArrayList<>();
  private int agreed;

  void check(Result result) {
    check(result.benchmark(), "", result.primary());
    for (Map.Entry<String, Score> secondary : result.secondary().entrySet()) {
      check(result.benchmark(), ":" + Benchmark.plain(secondary.getKey()), secondary.getValue());
    }
  }

  private void check(Benchmark of, String metric, Score stated) {
    if (!stated.hasValues() || !Double.isFinite(stated.score())) {
      return;
    }
    ScoreFigures found = ScoreFigures.of(stated);
    boolean sameScore = Profilers.near(stated.score(), found.mean());
    // A profiler may sum its iterations up or take the largest instead of their mean.
    boolean otherwise =
        !metric.isEmpty()
            && (Profilers.near(stated.score(), found.sum())
                || stated.score() == found.max()
                || stated.score() == found.min());
    if (!sameScore && !otherwise) {
      contradicts(of, metric, "score", stated.score(), found.mean());
    } else if (sameScore
        && metric.isEmpty()
        && Double.isFinite(stated.error())
        && Math.abs(stated.error() - found.error()) > ERROR_SAME * found.error()) {
      contradicts(of, metric, "error", stated.error(), found.error());
    } else {
      agreed++;
    }
  }

  private void contradicts(Benchmark of, String metric, String what, double stated, double found) {
    contradictions.add(
        String.format(
            Locale.ROOT,
            "%s%s [%s]: %s stated %.6g, by its iterations %.6g",
            of.label(),
            metric,
            of.mode(),
            what,
            stated,
            found));
  }

  List<Diagnostic> diagnostics() {
    if (contradictions.isEmpty()) {
      return agreed == 0
          ? List.of()
          : List.of(
              Diagnostic.of(
                  "JMH-SCORES-AGREE",
                  Severity.INFO,
                  agreed
                      + (agreed == 1 ? " score" : " scores")
                      + " stated with what the iterations make of them: all agree"));
    }
    int more = contradictions.size() - SHOWN;
    return List.of(
        new Diagnostic(
            "JMH-SCORE-CONTRADICTS",
            Severity.WARNING,
            "scores are not what their iterations make; the iterations are believed: "
                + String.join(
                    "; ", contradictions.subList(0, Math.min(SHOWN, contradictions.size())))
                + (more > 0 ? "; and " + more + " more" : ""),
            0,
            -1,
            contradictions.size()));
  }
}
