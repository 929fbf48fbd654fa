package dev.plumbline.ui.importing;

import dev.plumbline.app.RunSide;
import java.util.List;
import java.util.Optional;

/**
 * What an import would open when it is done, as far as can be told.
 *
 * @param runs that it brings, or that are here already
 */
record Opening(int runs, int baseline, int candidate) {
  static Opening of(List<ImportLine> lines) {
    List<ImportLine> runs =
        lines.stream().filter(ImportLine::isRun).filter(Opening::isReadable).toList();
    return new Opening(runs.size(), on(RunSide.BASELINE, runs), on(RunSide.CANDIDATE, runs));
  }

  private static boolean isReadable(ImportLine line) {
    return !(line.state().get() instanceof LineState.Failed);
  }

  private static int on(RunSide side, List<ImportLine> lines) {
    return (int)
        lines.stream().filter(line -> line.choice().get().side().equals(Optional.of(side))).count();
  }

  boolean isComparison() {
    return baseline > 0 && candidate > 0;
  }

  boolean isRun() {
    return !isComparison() && runs == 1;
  }
}
