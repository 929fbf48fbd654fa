package dev.plumbline.analysis;

import dev.plumbline.analysis.RunEvidence.Stated;
import dev.plumbline.budget.Unit;
import dev.plumbline.model.Endpoint;
import java.util.Optional;

/** The rate that a summary states of the requests it states. */
final class StatedRate {
  /** Beyond this share the tool counts otherwise, mostly answered requests alone. */
  private static final double ROUNDING = 0.01;

  private StatedRate() {}

  /** Empty where several runs, or kept values, are selected as well. */
  static Optional<Double> of(Selected selected, RunEvidence evidence) {
    if (selected.stated().size() != 1 || !selected.series().isEmpty()) {
      return Optional.empty();
    }
    Endpoint endpoint = selected.stated().getFirst().key().endpoint();
    return evidence.stated().stream()
        .filter(row -> row.key().endpoint().equals(endpoint))
        .filter(row -> row.key().metric().unit().equals(Unit.PER_SECOND.symbol()))
        .map((Stated row) -> row.figures().mean())
        .filter(rate -> !Double.isNaN(rate))
        .findFirst();
  }

  /** Whether it is what its count and length come to, but for their last digits. */
  static boolean isRounding(double stated, double counted) {
    return Math.abs(stated - counted) <= ROUNDING * counted;
  }
}
