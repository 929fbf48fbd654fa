package dev.plumbline.ui.library;

import dev.plumbline.app.GatherRuns;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.Latest;
import dev.plumbline.ui.common.Notice;
import dev.plumbline.ui.common.Tasks;
import dev.plumbline.ui.common.Words;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Moves the selected runs to tests, and says which tests they might be of. */
final class TestMoves {
  private static final int NAMED = 3;

  private final GatherRuns gathering;
  private final LibraryEdits edits;
  private final Words words;
  private final Consumer<Notice> tell;
  private final Latest looking;
  private final ReadOnlyObjectWrapper<Offer> offered = new ReadOnlyObjectWrapper<>(Offer.NONE);

  /**
   * What may be done with the selected runs.
   *
   * @param told the tests that they tell themselves, by what tells them; only where that is another
   *     than they are of
   */
  record Offer(List<Run> runs, Map<GatherRuns.By, Map<Run, String>> told) {
    static final Offer NONE = new Offer(List.of(), Map.of());

    /** Tests of other runs, each once. */
    List<String> others(List<Run> all) {
      return all.stream()
          .map(Run::test)
          .distinct()
          .filter(test -> !isOfAll(test))
          .sorted()
          .toList();
    }

    private boolean isOfAll(String test) {
      return runs.stream().allMatch(run -> run.test().equals(test));
    }
  }

  TestMoves(Store store, Tasks tasks, LibraryEdits edits, Words words, Consumer<Notice> tell) {
    this.gathering = new GatherRuns(store);
    this.edits = edits;
    this.words = words;
    this.tell = tell;
    this.looking = tasks.latest();
  }

  /** Looks at what these runs tell of their tests. */
  void look(List<Run> runs) {
    offered.set(new Offer(runs, Map.of()));
    looking.start(() -> told(runs), told -> offered.set(new Offer(runs, told)), _ -> {});
  }

  private Map<GatherRuns.By, Map<Run, String>> told(List<Run> runs) {
    Map<GatherRuns.By, Map<Run, String>> told = new EnumMap<>(GatherRuns.By.class);
    for (GatherRuns.By by : GatherRuns.By.values()) {
      Map<Run, String> tests = gathering.told(runs, by);
      if (tests.entrySet().stream().anyMatch(one -> !one.getValue().equals(one.getKey().test()))) {
        told.put(by, tests);
      }
    }
    return told;
  }

  ReadOnlyObjectProperty<Offer> offered() {
    return offered.getReadOnlyProperty();
  }

  /** "checkout (4 runs), search (2 runs)": the largest first. */
  String counted(Map<Run, String> tests) {
    Map<String, Long> counts =
        tests.values().stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    Stream<String> said =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(NAMED)
            .map(one -> words.of("library.move.counted", one.getKey(), one.getValue()));
    Optional<String> more =
        counts.size() > NAMED
            ? Optional.of(words.of("library.more", counts.size() - NAMED))
            : Optional.empty();
    return Stream.concat(said, more.stream()).collect(Collectors.joining(", "));
  }

  void move(List<Run> runs, String test) {
    Map<Run, String> tests = new LinkedHashMap<>();
    runs.forEach(run -> tests.put(run, test.strip()));
    move(tests);
  }

  /** Each to its own; undone with one press. */
  void move(Map<Run, String> tests) {
    edits.gather(
        () -> gathering.move(tests),
        before -> {
          if (!before.isEmpty()) {
            Map<Run, String> moved = new LinkedHashMap<>(tests);
            moved.keySet().retainAll(before.keySet());
            tell.accept(
                Notice.of(words.of("library.moved", before.size(), counted(moved)))
                    .offering(words.of("library.undo"), () -> takeBack(before)));
          }
        });
  }

  private void takeBack(Map<Run, String> before) {
    edits.gather(
        () -> {
          gathering.takeBack(before);
          return before;
        },
        _ -> {});
  }
}
