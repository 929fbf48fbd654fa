package dev.plumbline.app;

import dev.plumbline.model.Run;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an import leads to: what a person would open next. */
public sealed interface AfterImport {
  /** Both sides of a test, as the store has them now. */
  record OpenComparison(List<Run> baseline, List<Run> candidate) implements AfterImport {}

  /** The one run that there is. */
  record OpenRun(Run run) implements AfterImport {}

  /** Several runs and no two sides, or none. */
  record OpenLibrary(List<Run> runs) implements AfterImport {
    public OpenLibrary {
      runs = List.copyOf(runs);
    }
  }

  /**
   * Of runs that were imported or known; partial ones make no side.
   *
   * @param stored what the store holds after it
   */
  static AfterImport of(List<ImportResult> results, List<Run> stored) {
    Map<String, Run> runs = new LinkedHashMap<>();
    results.forEach(result -> result.run().ifPresent(run -> runs.put(run.id(), run)));
    SidesAfter<Run> sides =
        SidesAfter.of(
            runs.values().stream().filter(run -> !run.isPartial()).toList(),
            stored.stream().filter(run -> !run.isPartial() && !runs.containsKey(run.id())).toList(),
            Run::test,
            RunSide::of);
    if (sides.isBoth()) {
      return new OpenComparison(sides.baseline(), sides.candidate());
    }
    return runs.size() == 1
        ? new OpenRun(runs.values().iterator().next())
        : new OpenLibrary(List.copyOf(runs.values()));
  }
}
