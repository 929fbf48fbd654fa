package dev.plumbline.ui.importing;

import dev.plumbline.app.FileChoice;
import dev.plumbline.app.SidesAfter;
import dev.plumbline.model.Run;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an import would open when it is done, as far as can be told.
 *
 * @param runs that it brings, or that are here already
 * @param baseline of the side as it will stand, with the runs of the test that were here before
 */
record Opening(int runs, int baseline, int candidate) {
  /**
   * @param stored whole runs that were here before
   */
  static Opening of(List<ImportLine> lines, List<Run> stored) {
    List<ImportLine> runs =
        lines.stream().filter(ImportLine::isRun).filter(Opening::isReadable).toList();
    Set<String> known =
        runs.stream()
            .flatMap(line -> line.row().known().stream())
            .map(Run::id)
            .collect(Collectors.toSet());
    SidesAfter<FileChoice> sides =
        SidesAfter.of(
            runs.stream().map(line -> line.choice().get()).toList(),
            stored.stream().filter(run -> !known.contains(run.id())).map(FileChoice::of).toList(),
            FileChoice::test,
            FileChoice::side);
    return new Opening(runs.size(), sides.baseline().size(), sides.candidate().size());
  }

  private static boolean isReadable(ImportLine line) {
    return !(line.state().get() instanceof LineState.Failed);
  }

  boolean isComparison() {
    return baseline > 0 && candidate > 0;
  }

  boolean isRun() {
    return !isComparison() && runs == 1;
  }
}
