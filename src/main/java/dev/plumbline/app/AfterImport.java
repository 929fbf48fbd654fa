package dev.plumbline.app;

import dev.plumbline.model.Run;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an import leads to: what a person would open next. */
public sealed interface AfterImport {
  /** Both sides have a run that can be judged. */
  record OpenComparison(List<Run> baseline, List<Run> candidate) implements AfterImport {}

  /** The one run that there is. */
  record OpenRun(Run run) implements AfterImport {}

  /** Several runs and no two sides, or none. */
  record OpenLibrary() implements AfterImport {}

  /** Of runs that were imported or known; partial ones make no side. */
  static AfterImport of(List<ImportResult> results) {
    Map<String, Run> runs = new LinkedHashMap<>();
    results.forEach(result -> result.run().ifPresent(run -> runs.put(run.id(), run)));
    List<Run> baseline = whole(runs, RunSide.BASELINE);
    List<Run> candidate = whole(runs, RunSide.CANDIDATE);
    if (!baseline.isEmpty() && !candidate.isEmpty()) {
      return new OpenComparison(baseline, candidate);
    }
    return runs.size() == 1 ? new OpenRun(runs.values().iterator().next()) : new OpenLibrary();
  }

  private static List<Run> whole(Map<String, Run> runs, RunSide side) {
    return runs.values().stream()
        .filter(run -> !run.isPartial() && RunSide.of(run).filter(side::equals).isPresent())
        .toList();
  }
}
