package dev.plumbline.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What an import leaves to compare: of one test, both sides as they then stand in the store.
 *
 * @param <T> a run, or what will be one
 */
public record SidesAfter<T>(List<T> baseline, List<T> candidate) {
  /**
   * The first imported test that has both sides; where none has, what was imported alone.
   *
   * @param imported whole runs
   * @param stored other whole runs of the store
   */
  public static <T> SidesAfter<T> of(
      List<T> imported,
      List<T> stored,
      Function<T, String> test,
      Function<T, Optional<RunSide>> side) {
    List<T> all = Stream.concat(imported.stream(), stored.stream()).toList();
    return imported.stream()
        .filter(one -> side.apply(one).isPresent())
        .map(test)
        .distinct()
        .map(
            asked ->
                split(all.stream().filter(one -> asked.equals(test.apply(one))).toList(), side))
        .filter(SidesAfter::isBoth)
        .findFirst()
        .orElseGet(() -> split(imported, side));
  }

  private static <T> SidesAfter<T> split(List<T> all, Function<T, Optional<RunSide>> side) {
    return new SidesAfter<>(on(RunSide.BASELINE, all, side), on(RunSide.CANDIDATE, all, side));
  }

  private static <T> List<T> on(RunSide wanted, List<T> all, Function<T, Optional<RunSide>> side) {
    return all.stream().filter(one -> side.apply(one).equals(Optional.of(wanted))).toList();
  }

  public boolean isBoth() {
    return !baseline.isEmpty() && !candidate.isEmpty();
  }
}
