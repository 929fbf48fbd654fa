package dev.plumbline.app;

import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Run;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Two sets of runs, judged.
 *
 * @param baseline oldest first
 * @param candidate oldest first
 * @param unit of the values, such as ms
 * @param pooledBaseline all judged values of each row over the side's runs, as one distribution
 * @param pooledCandidate likewise
 * @param diagnostics what was noticed when the runs were read, by their ids
 */
public record RunsCompared(
    ComparisonTable table,
    List<Run> baseline,
    List<Run> candidate,
    String unit,
    Map<RowKey, Distribution> pooledBaseline,
    Map<RowKey, Distribution> pooledCandidate,
    Map<String, List<Diagnostic>> diagnostics) {

  /** What to bear in mind with the whole comparison. */
  public List<String> warnings() {
    return Stream.concat(table.warnings().stream(), partial().stream()).toList();
  }

  /** Which of its runs are partial, in sentences. */
  public List<String> partial() {
    return Stream.concat(baseline.stream(), candidate.stream())
        .filter(Run::isPartial)
        .map(run -> "run " + run.id() + " (" + run.source() + ") is partial: its end is missing")
        .toList();
  }
}
