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

  /** The runs that a filter lets through, each in one set: its side before a promoted baseline. */
  public List<LibrarySet> sets(LibraryFilter filter) {
    List<LibraryEntry> left = new ArrayList<>(entries.stream().filter(filter::matches).toList());
    boolean interleaved = interleaved();
    List<LibrarySet> sets = new ArrayList<>();
    take(
        left,
        sets,
        LibrarySet.Kind.CANDIDATE,
        RunSide.CANDIDATE.word(),
        interleaved,
        on(RunSide.CANDIDATE));
    take(
        left,
        sets,
        LibrarySet.Kind.BASELINE,
        RunSide.BASELINE.word(),
        interleaved,
        on(RunSide.BASELINE));
    for (Baseline baseline : baselines) {
      Set<String> members = new HashSet<>(baseline.runs());
      take(
          left,
          sets,
          LibrarySet.Kind.PROMOTED,
          baseline.name(),
          false,
          entry -> members.contains(entry.run().id()));
    }
    take(left, sets, LibrarySet.Kind.NONE, "", false, _ -> true);
    return sets;
  }

  private boolean interleaved() {
    List<Run> before = runs(RunSide.BASELINE);
    List<Run> after = runs(RunSide.CANDIDATE);
    return !before.isEmpty()
        && !after.isEmpty()
        && RunOrder.of(before, after) == RunOrder.INTERLEAVED;
  }

  /** Every run on a side, whatever is filtered. */
  public List<Run> runs(RunSide side) {
    return entries.stream().filter(on(side)).map(LibraryEntry::run).toList();
  }

  public Optional<LibraryEntry> entry(String runId) {
    return entries.stream().filter(entry -> entry.run().id().equals(runId)).findFirst();
  }

  private static Predicate<LibraryEntry> on(RunSide side) {
    return entry -> entry.side().filter(side::equals).isPresent();
  }

  private static void take(
      List<LibraryEntry> left,
      List<LibrarySet> sets,
      LibrarySet.Kind kind,
      String name,
      boolean interleaved,
      Predicate<LibraryEntry> belongs) {
    List<LibraryEntry> taken = left.stream().filter(belongs).toList();
    if (!taken.isEmpty()) {
      left.removeIf(belongs);
      sets.add(new LibrarySet(kind, name, taken, interleaved));
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
