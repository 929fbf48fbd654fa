package dev.plumbline.app;

import dev.plumbline.importer.Importers;
import dev.plumbline.model.Run;
import dev.plumbline.store.Baselines.Baseline;
import dev.plumbline.store.Store;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the runs that arguments mean: an id or an unambiguous beginning of one, a label, {@code
 * latest} or {@code latest~1}, or files, folders and globs, which are imported on the way.
 */
public final class RunSelector {
  private final Store store;
  private final ImportFiles importFiles;
  private final ImportOptions options;
  private final ImportListener listener;

  public RunSelector(
      Store store, Importers importers, Jobs jobs, ImportOptions options, ImportListener listener) {
    this.store = store;
    this.importFiles = new ImportFiles(store, importers, jobs);
    this.options = options;
    this.listener = listener;
  }

  /**
   * All runs that the arguments mean, each once, oldest first.
   *
   * @throws Failure when one of them means none, or could mean several
   */
  public List<Run> all(List<String> arguments) {
    Set<Run> runs = new LinkedHashSet<>();
    arguments.forEach(argument -> runs.addAll(of(argument)));
    return runs.stream().sorted(Comparator.comparing(Run::started).thenComparing(Run::id)).toList();
  }

  /**
   * The runs of a baseline side: of a promoted baseline where one name alone is given that is
   * one's, otherwise as any others.
   */
  public List<Run> baseline(List<String> arguments) {
    Optional<Baseline> promoted =
        arguments.size() == 1 ? store.baselines().latest(arguments.getFirst()) : Optional.empty();
    return all(promoted.map(Baseline::runs).orElse(arguments));
  }

  /** The one run that an argument means. */
  public Run one(String argument) {
    List<Run> runs = of(argument);
    if (runs.size() != 1) {
      throw new Failure(
          "PB-MANY-RUNS", argument + " means " + runs.size() + " runs where one is asked for");
    }
    return runs.getFirst();
  }

  private List<Run> of(String argument) {
    if (argument.matches("latest(~[0-9]+)?")) {
      return List.of(latest(argument));
    }
    List<Run> known = store.runs();
    List<Run> byId = known.stream().filter(run -> run.id().equals(argument)).toList();
    if (!byId.isEmpty()) {
      return byId;
    }
    List<Run> byLabel = known.stream().filter(run -> hasLabel(run, argument)).toList();
    if (!byLabel.isEmpty()) {
      return byLabel;
    }
    if (FileSearch.names(argument)) {
      return imported(argument);
    }
    List<Run> byPrefix =
        known.stream()
            .filter(run -> argument.length() >= 3 && run.id().startsWith(argument))
            .toList();
    if (byPrefix.size() == 1) {
      return byPrefix;
    }
    throw new Failure(
        byPrefix.isEmpty() ? "PB-NO-RUN" : "PB-AMBIGUOUS-RUN",
        byPrefix.isEmpty()
            ? argument + " is no run, label, file or folder; 'plumbline runs' lists the runs"
            : argument
                + " begins the ids of "
                + byPrefix.size()
                + " runs: "
                + String.join(", ", byPrefix.stream().map(Run::id).toList()));
  }

  private static boolean hasLabel(Run run, String argument) {
    int equals = argument.indexOf('=');
    return equals < 0
        ? run.labels().containsKey(argument) || run.labels().containsValue(argument)
        : argument.substring(equals + 1).equals(run.labels().get(argument.substring(0, equals)));
  }

  private Run latest(String argument) {
    int back = argument.equals("latest") ? 0 : Integer.parseInt(argument.substring(7));
    List<Run> runs = store.runs();
    if (back >= runs.size()) {
      throw new Failure(
          "PB-NO-RUN", argument + " asks for more runs than the " + runs.size() + " there are");
    }
    return runs.get(back);
  }

  private List<Run> imported(String argument) {
    List<ImportResult> results = importFiles.run(List.of(argument), options, listener);
    List<ImportResult> failed =
        results.stream().filter(r -> r.outcome() == ImportResult.Outcome.FAILED).toList();
    if (!failed.isEmpty()) {
      throw new Failure(failed.getFirst().code(), failed.getFirst().sentence());
    }
    return results.stream().flatMap(r -> r.run().stream()).distinct().toList();
  }
}
