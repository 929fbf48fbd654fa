package dev.plumbline.app;

import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.Replicate;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.budget.Window;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Run;
import dev.plumbline.report.ErrorRates;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two sets of runs, judged.
 *
 * @param table whose rows give each run's own figure, or each fork's: {@code
 *     row.baselineRuns().get(i)} is that of {@code baselineFigures().get(i)}, so every figure can
 *     be traced to its run and file
 * @param baseline oldest first
 * @param candidate oldest first
 * @param baselineFigures whose the figures of a row's baseline are: a run's, or a fork's of it
 * @param candidateFigures likewise
 * @param units of each row's values, such as ms
 * @param converted which units were made alike, in sentences
 * @param pooledBaseline all judged values of each row over the side's runs, as one distribution
 * @param pooledCandidate likewise
 * @param errors how often the rows' requests failed; empty where rows are not of requests
 * @param diagnostics what was noticed when the runs were read, by their ids
 * @param machines what to bear in mind of the machines they were made on
 * @param window which seconds of each run were judged
 */
public record RunsCompared(
    ComparisonTable table,
    List<Run> baseline,
    List<Run> candidate,
    List<Replicates.Named> baselineFigures,
    List<Replicates.Named> candidateFigures,
    Map<RowKey, String> units,
    List<String> converted,
    Map<RowKey, Distribution> pooledBaseline,
    Map<RowKey, Distribution> pooledCandidate,
    ErrorRates errors,
    Map<String, List<Diagnostic>> diagnostics,
    List<String> machines,
    Window window) {

  /** The unit that all rows share; empty where they differ. */
  public String unit() {
    Set<String> all = new TreeSet<>(units.values());
    return all.size() == 1 ? all.iterator().next() : "";
  }

  /** The unit of a row; of all endpoints together the one they share. */
  public String unit(RowKey row) {
    return units.getOrDefault(row, unit());
  }

  /** "whole runs", "each run from 20 s to 40 s". */
  public String windowWords() {
    return window.isWhole() ? "whole runs" : "each run " + window.words();
  }

  /** What to bear in mind with the whole comparison. */
  public List<String> warnings() {
    return Stream.concat(table.warnings().stream(), ofRuns().stream()).toList();
  }

  /** What to bear in mind of its runs, however they were judged. */
  public List<String> ofRuns() {
    return Stream.of(unlike(), machines, partial(), converted, nested())
        .flatMap(List::stream)
        .toList();
  }

  /** What forks cannot tell, where they are what is repeated. */
  private List<String> nested() {
    return table.replicate() == Replicate.FORK && !table.oneRunASide()
        ? List.of(
            "judged by forks, with one run on a side: how much runs differ beyond their forks"
                + " (another hour, another machine) is not known")
        : List.of();
  }

  /**
   * That the sides are of different tests. A test is often called by its folder, and one folder a
   * side is how people keep two versions of one test, so names alone are no sign of it: the sides
   * must also differ in what they called.
   */
  List<String> unlike() {
    Set<String> before = tests(baseline);
    Set<String> after = tests(candidate);
    return Collections.disjoint(before, after)
            && !pooledBaseline.keySet().equals(pooledCandidate.keySet())
        ? List.of(
            "the sides are of different tests: "
                + String.join(", ", before)
                + "; "
                + String.join(", ", after))
        : List.of();
  }

  private static Set<String> tests(List<Run> runs) {
    return runs.stream().map(Run::test).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Which of its runs are partial, in sentences. */
  public List<String> partial() {
    return Stream.concat(baseline.stream(), candidate.stream())
        .filter(Run::isPartial)
        .map(run -> "run " + run.id() + " (" + run.source() + ") is partial: its end is missing")
        .toList();
  }
}
