package dev.plumbline.app;

import dev.plumbline.importer.Importers;
import dev.plumbline.model.Run;
import dev.plumbline.store.Baselines.Baseline;
import dev.plumbline.store.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the runs that arguments mean: an id or an unambiguous beginning of one, a label, {@code
 * latest} or {@code latest~1}, or files, folders and globs, which are imported on the way.
 */
public final class RunSelector {
  private static final Pattern LATEST = Pattern.compile("latest(~[0-9]{1,9})?");

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
    List<Run> known = store.runs();
    Map<String, Run> runs = new HashMap<>();
    List<String> files = new ArrayList<>();
    for (String argument : arguments) {
      if (isFile(argument, known)) {
        files.add(argument);
      } else {
        of(argument, known).forEach(run -> runs.put(run.id(), run));
      }
    }
    if (!files.isEmpty()) {
      // All at once: a shell may have spelled out a pattern, summaries beside their points.
      imported(files).forEach(run -> runs.put(run.id(), run));
    }
    return runs.values().stream()
        .sorted(Comparator.comparing(Run::started).thenComparing(Run::id))
        .toList();
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
    List<Run> runs = all(List.of(argument));
    if (runs.size() != 1) {
      throw new Failure(
          "PB-MANY-RUNS", argument + " means " + runs.size() + " runs where one is asked for");
    }
    return runs.getFirst();
  }

  private static boolean isFile(String argument, List<Run> known) {
    return !LATEST.matcher(argument).matches()
        && named(argument, known).isEmpty()
        && FileSearch.names(argument);
  }

  private static List<Run> of(String argument, List<Run> known) {
    if (LATEST.matcher(argument).matches()) {
      return List.of(latest(argument, known));
    }
    List<Run> named = named(argument, known);
    if (!named.isEmpty()) {
      return named;
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

  /** By id, or by a label that several may carry. */
  private static List<Run> named(String argument, List<Run> known) {
    List<Run> byId = known.stream().filter(run -> run.id().equals(argument)).toList();
    return byId.isEmpty() ? known.stream().filter(run -> hasLabel(run, argument)).toList() : byId;
  }

  private static boolean hasLabel(Run run, String argument) {
    int equals = argument.indexOf('=');
    return equals < 0
        ? run.labels().containsKey(argument) || run.labels().containsValue(argument)
        : argument.substring(equals + 1).equals(run.labels().get(argument.substring(0, equals)));
  }

  private static Run latest(String argument, List<Run> runs) {
    int back = argument.equals("latest") ? 0 : Integer.parseInt(argument.substring(7));
    if (back >= runs.size()) {
      throw new Failure(
          "PB-NO-RUN", argument + " asks for more runs than the " + runs.size() + " there are");
    }
    return runs.get(back);
  }

  private List<Run> imported(List<String> files) {
    List<ImportResult> results = importFiles.run(files, options, listener);
    List<ImportResult> failed =
        results.stream().filter(r -> r.outcome() == ImportResult.Outcome.FAILED).toList();
    if (!failed.isEmpty()) {
      throw new Failure(failed.getFirst().code(), failed.getFirst().sentence());
    }
    return results.stream().flatMap(r -> r.run().stream()).distinct().toList();
  }
}
