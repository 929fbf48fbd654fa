package dev.plumbline.app;

import dev.plumbline.model.Run;
import dev.plumbline.store.Baselines.Baseline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All runs of the store at one moment.
 *
 * @param entries the newest first
 * @param baselines the newest version of each name
 */
public record LibraryView(List<LibraryEntry> entries, List<Baseline> baselines) {
  public LibraryView {
    entries = List.copyOf(entries);
    baselines = List.copyOf(baselines);
  }

  /**
   * The runs that a filter lets through, each in one set: its side before a promoted baseline. The
   * sides of a test stand together.
   */
  public List<LibrarySet> sets(LibraryFilter filter) {
    List<LibraryEntry> left = new ArrayList<>(entries.stream().filter(filter::matches).toList());
    List<LibrarySet> sets = new ArrayList<>();
    for (MarkedSides sides : sides()) {
      takeSide(left, sets, LibrarySet.Kind.CANDIDATE, RunSide.CANDIDATE, sides);
      takeSide(left, sets, LibrarySet.Kind.BASELINE, RunSide.BASELINE, sides);
    }
    for (Baseline baseline : baselines) {
      Set<String> members = new HashSet<>(baseline.runs());
      take(
          left,
          sets,
          LibrarySet.Kind.PROMOTED,
          baseline.name(),
          MarkedSides.NONE,
          entry -> members.contains(entry.run().id()));
    }
    take(left, sets, LibrarySet.Kind.NONE, "", MarkedSides.NONE, _ -> true);
    return sets;
  }

  /** Every run that takes a side, whatever is filtered, with those it is compared with. */
  public List<MarkedSides> sides() {
    return MarkedSides.of(
        entries.stream().filter(entry -> !entry.figuresOnly()).map(LibraryEntry::run).toList());
  }

  /**
   * What would be compared while these runs are selected: the sides of their test; where it has
   * none, the newest that can be compared.
   */
  public MarkedSides sidesAt(List<LibraryEntry> selected) {
    List<MarkedSides> all = sides();
    return all.stream()
        .filter(sides -> selected.stream().map(LibraryEntry::run).anyMatch(sides::concerns))
        .findFirst()
        .or(() -> all.stream().filter(MarkedSides::isBoth).findFirst())
        .or(() -> all.stream().findFirst())
        .orElse(MarkedSides.NONE);
  }

  public Optional<LibraryEntry> entry(String runId) {
    return entries.stream().filter(entry -> entry.run().id().equals(runId)).findFirst();
  }

  private static void takeSide(
      List<LibraryEntry> left,
      List<LibrarySet> sets,
      LibrarySet.Kind kind,
      RunSide side,
      MarkedSides of) {
    Set<String> runs = new HashSet<>(of.ids(side));
    take(left, sets, kind, side.word(), of, entry -> runs.contains(entry.run().id()));
  }

  private static void take(
      List<LibraryEntry> left,
      List<LibrarySet> sets,
      LibrarySet.Kind kind,
      String name,
      MarkedSides sides,
      Predicate<LibraryEntry> belongs) {
    List<LibraryEntry> taken = left.stream().filter(belongs).toList();
    if (!taken.isEmpty()) {
      left.removeIf(belongs);
      sets.add(new LibrarySet(kind, name, taken, sides));
    }
  }

  /** What there is to filter by, each value once, in alphabetical order. */
  public Map<Facet, List<String>> choices() {
    Map<Facet, List<String>> choices = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      choices.put(
          facet,
          entries.stream().flatMap(entry -> facet.of(entry.run())).distinct().sorted().toList());
    }
    return choices;
  }

  /** A property that runs share. */
  public enum Facet {
    TEST,
    TOOL,
    /** As {@code key=value}. */
    LABEL,
    /** The empty one is "not stated". */
    ENVIRONMENT;

    Stream<String> of(Run run) {
      return switch (this) {
        case TEST -> Stream.of(run.test());
        case TOOL -> Stream.of(run.tool());
        case LABEL ->
            run.labels().entrySet().stream()
                .filter(label -> !label.getKey().equals(RunNames.LABEL))
                .map(label -> label.getKey() + "=" + label.getValue());
        case ENVIRONMENT -> Stream.of(run.environment());
      };
    }
  }
}
