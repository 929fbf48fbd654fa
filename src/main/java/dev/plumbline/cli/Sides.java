package dev.plumbline.cli;

import dev.plumbline.app.Failure;
import dev.plumbline.app.RunSelector;
import dev.plumbline.model.Run;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The two sides of a comparison: as options, or as two arguments. */
final class Sides {
  @Parameters(
      arity = "0..2",
      paramLabel = "BEFORE AFTER",
      description = "Short for --baseline BEFORE --candidate AFTER.")
  List<String> both = List.of();

  @Option(
      names = "--baseline",
      arity = "1..*",
      paramLabel = "RUN",
      description = "Runs, files, folders, globs, or the name of a promoted baseline.")
  List<String> baseline = List.of();

  @Option(
      names = "--candidate",
      arity = "1..*",
      paramLabel = "RUN",
      description = "Runs, files, folders or globs.")
  List<String> candidate = List.of();

  List<Run> baseline(RunSelector selector) {
    return selector.baseline(arguments(baseline, 0));
  }

  List<Run> candidate(RunSelector selector) {
    return selector.all(arguments(candidate, 1));
  }

  /** Whether nobody said anything about sides. */
  boolean isEmpty() {
    return both.isEmpty() && baseline.isEmpty() && candidate.isEmpty();
  }

  private List<String> arguments(List<String> option, int place) {
    if (!option.isEmpty() && both.isEmpty()) {
      return option;
    }
    if (both.size() == 2 && baseline.isEmpty() && candidate.isEmpty()) {
      return List.of(both.get(place));
    }
    throw new Failure(
        "PB-USAGE",
        "say both sides: plumbline compare before/ after/, or --baseline RUN... --candidate"
            + " RUN...");
  }
}
