package dev.plumbline.app;

import dev.plumbline.app.RunView.Row;
import dev.plumbline.model.StatedThreshold;
import java.util.List;
import java.util.Optional;

/**
 * What became of a threshold that the test states: as the file says; where it says nothing, as the
 * run's own values show. A run that is cut proves nothing.
 *
 * @param actual of the whole run, as the tool looks at it, percentiles by nearest rank; empty where
 *     its figure is not among those shown
 */
public record StatedOutcome(Optional<Double> actual, Optional<Boolean> passed, Source source) {
  /** Whose word the outcome is, or why there is none. */
  public enum Source {
    STATED,
    WORKED_OUT,
    /** A run that is cut may still have met it. */
    PARTIAL,
    /** Not an expression that is understood. */
    EXPRESSION,
    /** Of a part of the values, told by tags that are not all kept. */
    PART,
    /** Nothing of the metric is in the file, or it has no such figure. */
    NO_VALUES,
    /** A counter's rate is by the length of the whole test. */
    TEST_LENGTH,
    /** The nearest rank is on one side of the limit, the tool's percentile on the other. */
    CLOSE
  }

  /**
   * @param whole every figure of the whole run
   */
  public static StatedOutcome of(ExploredRun run, RunWindow whole, StatedThreshold stated) {
    Optional<StatedBound> bound = StatedBound.of(stated.expression());
    Optional<StatedFigure> figure =
        bound
            .flatMap(of -> figure(run, whole, stated, of))
            .filter(found -> Double.isFinite(found.ours()));
    Optional<Double> actual =
        figure.map(StatedFigure::ours).or(() -> stated.actual().stream().boxed().findFirst());
    if (stated.passed().isPresent()) {
      return new StatedOutcome(actual, stated.passed(), Source.STATED);
    }
    if (run.run().isPartial()) {
      return new StatedOutcome(actual, Optional.empty(), Source.PARTIAL);
    }
    Optional<Boolean> passed = figure.flatMap(found -> found.meets(bound.orElseThrow()));
    Source source =
        passed.isPresent() ? Source.WORKED_OUT : whyNot(stated, bound.isPresent(), figure);
    return new StatedOutcome(actual, passed, source);
  }

  /** Whether the file says nothing of its outcome, and the values do. */
  public boolean isWorkedOut() {
    return source == Source.WORKED_OUT;
  }

  private static Source whyNot(
      StatedThreshold stated, boolean isUnderstood, Optional<StatedFigure> figure) {
    if (!isUnderstood) {
      return Source.EXPRESSION;
    }
    if (figure.isEmpty()) {
      return stated.metric().contains("{") ? Source.PART : Source.NO_VALUES;
    }
    return Double.isNaN(figure.get().tools()) ? Source.TEST_LENGTH : Source.CLOSE;
  }

  private static Optional<StatedFigure> figure(
      ExploredRun run, RunWindow whole, StatedThreshold stated, StatedBound bound) {
    if (run.figuresOnly()) {
      return ofSummary(run, stated, bound).map(StatedFigure::exactly);
    }
    String metric = stated.metric().strip();
    if (metric.equals("http_req_failed") && bound.statistic().equals("rate")) {
      return Optional.of(StatedFigure.exactly(whole.all().errorShare()));
    }
    if (metric.equals("http_req_duration")) {
      return StatedFigure.of(bound, whole.all().values());
    }
    return RunLimit.of(stated)
        .flatMap(limit -> figures(whole, limit))
        .flatMap(row -> StatedFigure.of(bound, row.values()))
        .or(() -> Optional.ofNullable(run.ownFigures().get(stated)));
  }

  /** The tool's own figure of all requests. */
  private static Optional<Double> ofSummary(
      ExploredRun run, StatedThreshold stated, StatedBound bound) {
    return run.stated().stream()
        .filter(row -> row.metric().name().equals(stated.metric()))
        .filter(row -> row.name().isEmpty() && row.by().isEmpty())
        .map(Row::distribution)
        .findFirst()
        .flatMap(
            of ->
                bound.statistic().equals("rate")
                    ? Optional.of(of.mean())
                    : bound.percentile().stream().mapToObj(of::percentile).findFirst());
  }

  private static Optional<EndpointFigures> figures(RunWindow whole, RunLimit limit) {
    List<EndpointFigures> named =
        whole.rows().stream().filter(row -> row.key().filter(limit::isOf).isPresent()).toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }
}
