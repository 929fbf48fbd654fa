package dev.plumbline.ui;

import dev.plumbline.app.RunSide;
import dev.plumbline.model.Run;
import dev.plumbline.ui.common.Navigation;
import java.util.List;
import java.util.function.Consumer;

/** The screens that a cache of classes should know, one after the other. */
final class Rehearsal {
  private Rehearsal() {}

  /**
   * @param runs of a store that has some on both sides; none, and only the first page is shown
   */
  static List<Consumer<Navigation>> of(List<Run> runs) {
    if (runs.isEmpty()) {
      return List.of();
    }
    return List.of(
        navigation -> navigation.run(runs.getFirst().id()),
        navigation ->
            navigation.compare(onSide(runs, RunSide.BASELINE), onSide(runs, RunSide.CANDIDATE)));
  }

  private static List<String> onSide(List<Run> runs, RunSide side) {
    return runs.stream()
        .filter(run -> RunSide.of(run).filter(side::equals).isPresent())
        .map(Run::id)
        .toList();
  }
}
