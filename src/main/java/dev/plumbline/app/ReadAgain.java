package dev.plumbline.app;

import dev.plumbline.importer.ImportLimits;
import dev.plumbline.importer.Importers;
import dev.plumbline.importer.ReadRules;
import dev.plumbline.importer.SaidRules;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what a run was read from once more, by other rules and in its place. Labels, notes,
 * attachments and baselines stay.
 */
public final class ReadAgain {
  private final Store store;
  private final Importers importers;
  private final Jobs jobs;

  public ReadAgain(Store store, Importers importers, Jobs jobs) {
    this.store = store;
    this.importers = importers;
    this.jobs = jobs;
  }

  /**
   * What came of it.
   *
   * @param unused what was said and did not count: {@code start} and {@code zone} where the file
   *     says them itself, {@code tags} and {@code operation} where it has none of them
   */
  public record Read(Run run, List<String> unused) {
    public Read {
      unused = List.copyOf(unused);
    }
  }

  /** The rules that counted when it was read. */
  public ReadRules rules(Run run) {
    return SaidRules.of(store.diagnostics(run)).mappedBy(RunFiles.mapping(run));
  }

  /** The files that a run was read from; empty where they are no longer there as they were. */
  public Optional<List<Path>> files(Run run) {
    return new RunFiles(store, importers).asBefore(run);
  }

  /**
   * The same where a person says that they lie.
   *
   * @throws Failure when they are others: a run keeps what it was read from
   */
  public List<Path> files(Run run, List<Path> named) {
    return new RunFiles(store, importers)
        .of(run, named)
        .orElseThrow(
            () ->
                new Failure(
                    "PB-OTHER-FILE",
                    (named.size() == 1
                            ? named.getFirst() + " does not hold"
                            : "these " + named.size() + " files do not hold")
                        + " what this run was read from ("
                        + run.source()
                        + "); import it as a run of its own"));
  }

  /**
   * Reads them.
   *
   * @param files of the run, as {@link #files} gives them
   * @throws Failure when they cannot be read, or the listener cancelled: nothing was changed then
   */
  public Read read(Run run, List<Path> files, ReadRules rules, ImportListener listener) {
    // It was taken as it is when it was imported.
    ImportLimits damageKnown = ImportLimits.DEFAULT.acceptingDamage(true);
    ImportOptions said =
        new ImportOptions(Optional.empty(), Optional.empty(), "", Map.of(), damageKnown, rules)
            .replacing(Replacing.of(run));
    List<String> named = files.stream().map(Path::toString).toList();
    boolean several = generators(run, files) > 1;
    List<ImportResult> results =
        new ImportFiles(store, importers, jobs)
            .run(named, several ? said.merged() : said, listener);
    ImportResult first =
        results.stream()
            .filter(result -> result.file().equals(named.getFirst()))
            .findFirst()
            .orElseThrow(() -> new Failure("PB-READ", "nothing was read of " + files.getFirst()));
    Run read = first.run().orElseThrow(() -> new Failure(first.code(), first.sentence()));
    return new Read(read, unused(rules, first.diagnostics()));
  }

  private int generators(Run run, List<Path> files) {
    FileSearch search = new RunFiles(store, importers).search(run);
    files.forEach(file -> search.search(file.toString()));
    return new ImportPlan(search.found()).runs().size();
  }

  /** A zone may have been said for the start alone. */
  private static List<String> unused(ReadRules rules, List<Diagnostic> told) {
    ReadRules counted = SaidRules.of(told);
    List<String> unused = new ArrayList<>();
    if (rules.start().isPresent() && counted.start().isEmpty()) {
      unused.add("start");
    }
    if (rules.zone().isPresent() && rules.start().isEmpty() && counted.zone().isEmpty()) {
      unused.add("zone");
    }
    if (!counted.tags().containsAll(rules.tags())) {
      unused.add("tags");
    }
    if (rules.operationTag().isPresent() && counted.operationTag().isEmpty()) {
      unused.add("operation");
    }
    return unused;
  }
}
