package dev.plumbline.ui.compare;

import dev.plumbline.app.RunSide;
import dev.plumbline.budget.Window;
import dev.plumbline.model.Run;
import dev.plumbline.ui.common.Problem;
import dev.plumbline.ui.common.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why sides could not be compared, by the names that the page gives runs, and what to do. */
final class Failures {
  private static final String SAME_RUN = "PB-SAME-RUN";
  private static final String PARTIAL = "PB-PARTIAL";
  private static final String NOTHING = "PB-NOTHING-TO-COMPARE";

  /** What is said where no window is to blame. */
  private static final String ALONE = "a summary alone";

  private final Words words;

  Failures(Words words) {
    this.words = words;
  }

  Problem told(Problem problem, Optional<Sides> sides) {
    return switch (problem.code()) {
      case SAME_RUN -> named(problem, "compare.failed.same", sides.map(Sides::shared), sides);
      case PARTIAL -> named(problem, "compare.failed.partial", sides.map(Sides::partial), sides);
      case NOTHING -> named(problem, nothing(problem), sides.map(of -> told(problem, of)), sides);
      default -> problem;
    };
  }

  private static String nothing(Problem problem) {
    return problem.message().contains(ALONE) ? "compare.failed.nothing" : "compare.failed.window";
  }

  private static List<Run> told(Problem problem, Sides sides) {
    return sides.all().stream().filter(run -> problem.message().contains(run.id())).toList();
  }

  private Problem named(
      Problem problem, String key, Optional<List<Run>> runs, Optional<Sides> sides) {
    Map<String, String> names = sides.map(Sides::names).orElse(Map.of());
    String list =
        runs.orElse(List.of()).stream()
            .map(run -> names.getOrDefault(run.id(), run.source()))
            .collect(Collectors.joining(", "));
    return list.isEmpty()
        ? problem
        : new Problem(problem.code(), words.of(key, runs.map(List::size).orElse(0), list));
  }

  List<Remedy> remedies(Problem problem, CompareViewModel model) {
    return switch (problem.code()) {
      case SAME_RUN -> parting(model);
      case PARTIAL -> List.of(new Remedy("compare.remedy.partial", model::letPartial));
      case NOTHING ->
          model.asked().get().window().isWhole()
              ? List.of()
              : List.of(new Remedy("compare.remedy.whole", () -> model.lookWithin(Window.WHOLE)));
      default -> List.of();
    };
  }

  /** Leaves what both sides hold to the baseline, if that leaves the candidate anything. */
  private static List<Remedy> parting(CompareViewModel model) {
    return model
        .sides()
        .get()
        .filter(sides -> sides.candidate().size() > sides.shared().size())
        .map(sides -> new Remedy("compare.remedy.same", () -> part(model, sides)))
        .stream()
        .toList();
  }

  private static void part(CompareViewModel model, Sides sides) {
    sides.shared().forEach(run -> model.takeOut(RunSide.CANDIDATE, run));
  }
}
