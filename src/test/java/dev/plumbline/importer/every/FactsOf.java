package dev.plumbline.importer.every;

import dev.plumbline.importer.RunFacts;
import dev.plumbline.model.Completeness;
import java.util.List;
import java.util.Optional;

/** Facts of a run that is made up. */
final class FactsOf {
  private FactsOf() {}

  static Optional<RunFacts> whole() {
    return Optional.of(
        new RunFacts(
            "made up", "", "made-up", 0, 1, 1, -1, -1, Completeness.WHOLE, List.of(), List.of()));
  }
}
