package dev.plumbline.ui.run;

import dev.plumbline.analysis.Interval;
import dev.plumbline.app.EndpointFigures;
import dev.plumbline.app.RunLimit;
import dev.plumbline.budget.Outcome;
import dev.plumbline.chart.LimitStrip;
import dev.plumbline.chart.Plot;
import dev.plumbline.chart.Span;
import dev.plumbline.chart.Tone;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of the table of endpoints: the same line in every window, so that what is selected stays
 * so.
 *
 * @param index 0 of all endpoints
 * @param limit that it is judged by
 * @param common that of all requests, which says nothing of one endpoint
 */
record EndpointRow(
    int index, EndpointFigures figures, Optional<RunLimit> limit, Optional<RunLimit> common) {
  boolean isOfAll() {
    return index == 0;
  }

  /**
   * What the interval of its p95 says of its limit; empty without a limit of its own or requests.
   */
  Optional<Outcome> outcome() {
    if (limit.isEmpty() || figures.requests() == 0) {
      return Optional.empty();
    }
    double most = limit.get().value();
    Optional<Interval> interval = figures.p95Interval();
    if (interval.isEmpty()) {
      return Optional.of(Outcome.INCONCLUSIVE);
    }
    return Optional.of(
        interval.get().high() < most
            ? Outcome.PASS
            : interval.get().low() >= most ? Outcome.FAIL : Outcome.INCONCLUSIVE);
  }

  Optional<Plot> strip(Span span) {
    return figures.requests() == 0
        ? Optional.empty()
        : Optional.of(
            new LimitStrip(
                figures.p95(),
                figures.p95Interval().map(Interval::low).orElse(Double.NaN),
                figures.p95Interval().map(Interval::high).orElse(Double.NaN),
                limit.or(() -> common).map(RunLimit::value).orElse(Double.NaN),
                outcome().map(EndpointRow::tone).orElse(Tone.FAINT),
                span));
  }

  private static Tone tone(Outcome outcome) {
    return switch (outcome) {
      case FAIL -> Tone.WORSE;
      case INCONCLUSIVE -> Tone.INCONCLUSIVE;
      default -> Tone.PLAIN;
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EndpointRow row && row.index == index;
  }

  @Override
  public int hashCode() {
    return Objects.hash(index);
  }
}
