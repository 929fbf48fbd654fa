package dev.plumbline.ui.library;

import dev.plumbline.app.LibraryEntry;
import dev.plumbline.app.LibraryFilter;
import dev.plumbline.app.LibrarySet;
import dev.plumbline.app.LibraryView;
import dev.plumbline.app.MarkedSides;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The lines of the Library: runs under the heads of their sets, as far as these are unfolded. */
final class LibraryList {
  private final Function<MarkedSides, Optional<SidesVerdict>> verdicts;
  private final Set<String> folded = new HashSet<>();
  private final ReadOnlyObjectWrapper<List<LibraryLine>> lines =
      new ReadOnlyObjectWrapper<>(List.of());
  private boolean sorted;
  private boolean still;

  /**
   * @param verdicts what is known of the comparison of two sides
   */
  LibraryList(Function<MarkedSides, Optional<SidesVerdict>> verdicts) {
    this.verdicts = verdicts;
  }

  ReadOnlyObjectProperty<List<LibraryLine>> lines() {
    return lines.getReadOnlyProperty();
  }

  /** The runs that are seen, by their ids. */
  List<String> runs() {
    return runs(lines.get());
  }

  private static List<String> runs(List<LibraryLine> of) {
    return of.stream().flatMap(line -> line.run().stream()).map(one -> one.run().id()).toList();
  }

  void show(Optional<LibraryView> view, LibraryFilter filter) {
    List<LibraryLine> all = new ArrayList<>();
    for (LibrarySet set : view.map(one -> one.sets(filter)).orElse(List.of())) {
      boolean hidden = isFoldable(filter) && folded.contains(key(set));
      all.add(
          new LibraryLine.Head(
              set,
              hidden,
              set.kind() == LibrarySet.Kind.CANDIDATE
                  ? verdicts.apply(set.sides())
                  : Optional.empty()));
      if (!hidden) {
        set.entries().forEach(entry -> all.add(new LibraryLine.Entry(entry)));
      }
    }
    lines.set(still ? inPlace(lines.get(), all) : List.copyOf(all));
  }

  /** Whether no run moves for its mark alone: somebody is about to click on the next. */
  void holdStill(boolean now) {
    still = now;
  }

  /** The same runs as they are now, each where it stood; others where they belong. */
  private static List<LibraryLine> inPlace(List<LibraryLine> before, List<LibraryLine> now) {
    if (!Set.copyOf(runs(before)).equals(Set.copyOf(runs(now)))) {
      return List.copyOf(now);
    }
    Map<String, LibraryLine> byKey = new HashMap<>();
    now.forEach(line -> byKey.put(key(line), line));
    return before.stream().map(line -> byKey.getOrDefault(key(line), line)).toList();
  }

  /** Heads are gone from a sorted list, and what a filter asked for is to be seen. */
  private boolean isFoldable(LibraryFilter filter) {
    return !sorted && filter.equals(LibraryFilter.ALL);
  }

  /**
   * Whether the list is in another order than by sets: then no set hides its runs.
   *
   * @return whether it was not before
   */
  boolean sorted(boolean now) {
    boolean changed = sorted != now;
    sorted = now;
    return changed;
  }

  private static String key(LibraryLine line) {
    return switch (line) {
      case LibraryLine.Head(LibrarySet set, _, _) -> key(set);
      case LibraryLine.Entry(LibraryEntry entry) -> entry.run().id();
    };
  }

  private static String key(LibrarySet set) {
    return set.kind() + " " + set.name() + " " + set.sides().test();
  }

  /** Shows the runs of every set. */
  void unfold() {
    folded.clear();
  }

  /**
   * Hides the runs of a set, or shows them again.
   *
   * @return whether it could
   */
  boolean fold(LibrarySet set, LibraryFilter filter) {
    if (isFoldable(filter) && !folded.remove(key(set))) {
      folded.add(key(set));
    }
    return isFoldable(filter);
  }
}
