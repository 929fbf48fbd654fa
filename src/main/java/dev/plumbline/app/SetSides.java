package dev.plumbline.app;

import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts runs on a side, or takes them from theirs. */
public final class SetSides {
  private final Store store;

  public SetSides(Store store) {
    this.store = store;
  }

  /**
   * The runs as they are then.
   *
   * @param side empty for neither
   */
  public List<Run> set(List<Run> runs, Optional<RunSide> side) {
    return runs.stream()
        .map(
            run ->
                side.isPresent()
                    ? store.edits().label(run, Map.of(RunSide.LABEL, side.get().word()))
                    : store.edits().unlabel(run, RunSide.LABEL))
        .toList();
  }

  /** Baseline becomes candidate and the reverse. */
  public List<Run> swap(List<Run> runs) {
    return runs.stream()
        .flatMap(
            run ->
                set(
                    List.of(run),
                    RunSide.of(run)
                        .map(
                            side ->
                                side == RunSide.BASELINE ? RunSide.CANDIDATE : RunSide.BASELINE))
                    .stream())
        .toList();
  }
}
