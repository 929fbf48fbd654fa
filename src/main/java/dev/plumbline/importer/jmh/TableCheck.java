package dev.plumbline.importer.jmh;

import dev.plumbline.importer.Confirmation;
import dev.plumbline.importer.RecordedRun;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Role;
import dev.plumbline.model.Series;
import dev.plumbline.model.Severity;
import dev.plumbline.model.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Holds the scores of a table against the iterations of the run it lies beside. */
final class TableCheck {
  /** The text table has three decimals, CSV has six. */
  private static final double ROUNDING = 0.0006;

  private final Table table;
  private final String source;
  private int agreed;
  private int differing;
  private String first = "";

  TableCheck(Table table, String source) {
    this.table = table;
    this.source = source;
  }

  Confirmation confirm(RecordedRun run) {
    Map<Endpoint, Distribution> recorded = new HashMap<>();
    for (Metric metric : run.metrics()) {
      if (metric.role() == Role.SCORE) {
        for (Series series : run.series(metric)) {
          recorded.merge(
              ofAllForks(series.key().endpoint()),
              series.slices().distribution(),
              Distribution::merge);
        }
      }
    }
    table.scores().stream()
        .filter(score -> score.secondary().isEmpty() && !score.rough())
        .forEach(score -> compare(score, recorded));
    boolean confirmed = agreed > 0 && differing == 0;
    return new Confirmation(confirmed, table.version(), List.of(), List.of(diagnostic(confirmed)));
  }

  private static Endpoint ofAllForks(Endpoint e) {
    return new Endpoint(e.name(), e.method(), true, false, "", "", "");
  }

  private void compare(StatedScore stated, Map<Endpoint, Distribution> recorded) {
    String label = stated.benchmark().label();
    List<Double> found =
        recorded.entrySet().stream()
            .filter(one -> one.getKey().method().equals(stated.benchmark().mode()))
            .filter(one -> isSame(one.getKey().name(), label))
            .map(one -> one.getValue().mean())
            .toList();
    if (found.stream().anyMatch(mean -> Math.abs(mean - stated.score()) <= ROUNDING)) {
      agreed++;
    } else {
      String here = found.isEmpty() ? "not" : String.format(Locale.ROOT, "%.3f", found.getFirst());
      first =
          differing++ == 0
              ? String.format(Locale.ROOT, "%s is %.3f there, %s here", label, stated.score(), here)
              : first;
    }
  }

  /** Text tables leave out the package and the number of threads. */
  private static boolean isSame(String recorded, String label) {
    String bare = recorded.replaceFirst(" t=[0-9]+$", "");
    return recorded.equals(label) || bare.equals(label) || bare.endsWith("." + label);
  }

  private Diagnostic diagnostic(boolean confirmed) {
    return confirmed
        ? Diagnostic.of(
            "JMH-TABLE-CONFIRMS",
            Severity.INFO,
            source
                + " confirms the iterations: "
                + Words.counted(agreed, "score agrees", "scores agree"))
        : Diagnostic.of(
            "JMH-TABLE-CONTRADICTS",
            Severity.WARNING,
            source
                + " contradicts the iterations: "
                + (first.isEmpty() ? "it states no score of them" : first)
                + (differing > 1 ? "; and " + (differing - 1) + " more" : ""));
  }
}
