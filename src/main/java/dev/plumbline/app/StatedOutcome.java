package dev.plumbline.app;

import dev.plumbline.app.RunView.Row;
import dev.plumbline.model.StatedThreshold;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What became of a threshold that the test states: as the file says; where it says nothing, as the
 * run's own requests show, by nearest rank. A run that is cut proves nothing.
 *
 * @param actual of the whole run, as the tool looks at it; empty where its figure is not among
 *     those shown
 * @param isWorkedOut whether the file says nothing of its outcome
 */
public record StatedOutcome(
    Optional<Double> actual, Optional<Boolean> passed, boolean isWorkedOut) {
  private static final Pattern BOUND = Pattern.compile("[^<>=]*(<=?|>=?)\\s*(\\d+(?:\\.\\d+)?)");

  /**
   * @param whole every figure of the whole run
   */
  public static StatedOutcome of(ExploredRun run, RunWindow whole, StatedThreshold stated) {
    Optional<Double> actual = actual(run, whole, stated).filter(Double::isFinite);
    if (stated.passed().isPresent() || run.run().isPartial()) {
      return new StatedOutcome(actual, stated.passed(), false);
    }
    Optional<Boolean> passed = actual.flatMap(figure -> meets(figure, stated.expression().strip()));
    return new StatedOutcome(actual, passed, passed.isPresent());
  }

  private static Optional<Boolean> meets(double actual, String expression) {
    Matcher bound = BOUND.matcher(expression);
    if (!bound.matches()) {
      return Optional.empty();
    }
    double limit = Double.parseDouble(bound.group(2));
    return Optional.of(
        switch (bound.group(1)) {
          case "<" -> actual < limit;
          case "<=" -> actual <= limit;
          case ">" -> actual > limit;
          default -> actual >= limit;
        });
  }

  private static Optional<Double> actual(ExploredRun run, RunWindow whole, StatedThreshold stated) {
    if (run.figuresOnly()) {
      return ofSummary(run, stated);
    }
    if (stated.metric().equals("http_req_failed") && stated.expression().startsWith("rate")) {
      return Optional.of(whole.all().errorShare());
    }
    return RunLimit.of(stated)
        .flatMap(
            limit -> figures(whole, limit).map(row -> row.values().percentile(limit.percent())));
  }

  /** The tool's own figure of all requests. */
  private static Optional<Double> ofSummary(ExploredRun run, StatedThreshold stated) {
    boolean share = stated.expression().startsWith("rate");
    return run.stated().stream()
        .filter(row -> row.metric().name().equals(stated.metric()))
        .filter(row -> row.name().isEmpty() && row.by().isEmpty())
        .map(Row::distribution)
        .findFirst()
        .flatMap(
            of ->
                share
                    ? Optional.of(of.mean())
                    : RunLimit.of(stated).map(limit -> of.percentile(limit.percent())));
  }

  private static Optional<EndpointFigures> figures(RunWindow whole, RunLimit limit) {
    if (limit.isOfAll()) {
      return Optional.of(whole.all());
    }
    List<EndpointFigures> named =
        whole.rows().stream().filter(row -> row.key().filter(limit::isOf).isPresent()).toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }
}
