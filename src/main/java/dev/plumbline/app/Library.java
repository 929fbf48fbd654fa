package dev.plumbline.app;

import dev.plumbline.model.Run;
import dev.plumbline.store.Baselines.Baseline;
import dev.plumbline.store.Headline;
import dev.plumbline.store.Store;
import dev.plumbline.store.StoredRuns;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/** All runs of the store as a person looks for one: a few queries, however many runs there are. */
public final class Library {
  private final Store store;
  private final Map<String, Integer> benchmarks = new ConcurrentHashMap<>();

  public Library(Store store) {
    this.store = store;
  }

  public LibraryView read() {
    StoredRuns stored = store.storedRuns();
    Map<String, String> names = RunNames.of(stored.runs());
    Map<String, Integer> places = new HashMap<>();
    Map<List<String>, List<Double>> histories = histories(stored, places);
    List<LibraryEntry> entries = new ArrayList<>(stored.runs().size());
    for (Run run : stored.runs()) {
      entries.add(
          new LibraryEntry(
              run,
              names.get(run.id()),
              stored.figuresOnly().contains(run.id()),
              Optional.ofNullable(stored.headlines().get(run.id())),
              benchmarks(run, stored.imported().get(run.id())),
              histories.getOrDefault(line(run), List.of()),
              places.getOrDefault(run.id(), -1),
              Optional.ofNullable(stored.thresholds().get(run.id()))
                  .map(ThresholdOutcome::of)
                  .orElse(ThresholdOutcome.NONE),
              stored.notes().getOrDefault(run.id(), ""),
              stored.imported().get(run.id())));
    }
    return new LibraryView(entries, newest(stored.baselines()));
  }

  /** Counted once: a run has no others until it is read again. */
  private int benchmarks(Run run, Instant imported) {
    return run.requests() > 0
        ? 0
        : benchmarks.computeIfAbsent(run.id() + imported, _ -> Benchmarks.count(store, run));
  }

  /** Runs that one line of history may join: two sides would make a step that is no trend. */
  private static List<String> line(Run run) {
    return List.of(run.test(), RunSide.of(run).map(RunSide::word).orElse(""));
  }

  private static Map<List<String>, List<Double>> histories(
      StoredRuns stored, Map<String, Integer> places) {
    Map<List<String>, List<Double>> histories = new HashMap<>();
    for (Run run : stored.runs().reversed()) {
      double p95 = stored.headlines().getOrDefault(run.id(), Headline.NONE).p95();
      if (!Double.isNaN(p95)) {
        List<Double> history = histories.computeIfAbsent(line(run), _ -> new ArrayList<>());
        places.put(run.id(), history.size());
        history.add(p95);
      }
    }
    histories.replaceAll((_, history) -> List.copyOf(history));
    return histories;
  }

  private static List<Baseline> newest(List<Baseline> all) {
    Map<String, Baseline> newest = new HashMap<>();
    all.forEach(one -> newest.merge(one.name(), one, (a, b) -> a.version() >= b.version() ? a : b));
    return newest.values().stream().sorted(Comparator.comparing(Baseline::name)).toList();
  }

  /** What is shown of a selected run. */
  public RunCard card(LibraryEntry entry) {
    Run run = entry.run();
    Path file = Path.of(run.source()).getFileName();
    String name = file == null ? run.source() : file.toString();
    return new RunCard(
        entry,
        name,
        FormatNames.of(run.tool(), run.format(), name),
        RunBeside.read(store, run)
            .machine()
            .map(kept -> MachineWords.of(kept.environment()))
            .orElse(""),
        newest(store.baselines().all()).stream()
            .filter(baseline -> baseline.runs().contains(run.id()))
            .map(Baseline::name)
            .toList(),
        ShowRun.once(store.thresholds(run)),
        store.diagnostics(run));
  }

  /**
   * Computes the figures that an older version did not keep, a run at a time.
   *
   * @param stop asked before each run
   * @param filled told after each run
   * @return how many were computed
   */
  public int fill(BooleanSupplier stop, Runnable filled) {
    int done = 0;
    for (String id : store.headlines().missing()) {
      if (stop.getAsBoolean()) {
        break;
      }
      Optional<Run> run = store.run(id);
      if (run.isPresent()) {
        store.headlines().fill(run.get());
        done++;
        filled.run();
      }
    }
    return done;
  }
}
