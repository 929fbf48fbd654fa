package dev.plumbline.app;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.Importers;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Brings result files into the store: each file once, whatever it is called. */
public final class ImportFiles {
  private final Store store;
  private final Importers importers;
  private final Jobs jobs;

  public ImportFiles(Store store, Importers importers, Jobs jobs) {
    this.store = store;
    this.importers = importers;
    this.jobs = jobs;
  }

  /**
   * Imports files, folders and globs.
   *
   * @return one result a file, failures among them
   * @throws Failure when the listener cancelled; what was imported before stays
   */
  public List<ImportResult> run(
      List<String> arguments, ImportOptions options, ImportListener listener) {
    return run(arguments, options, _ -> Optional.empty(), listener);
  }

  /**
   * Imports files with what is said of each.
   *
   * @param chosen asked when a file's turn comes, by its path as it was named or found; until then
   *     it may change. Empty: as the options say
   * @return one result a file, failures among them
   * @throws Failure when the listener cancelled; what was imported before stays
   */
  public List<ImportResult> run(
      List<String> arguments,
      ImportOptions options,
      Function<Path, Optional<FileChoice>> chosen,
      ImportListener listener) {
    FileSearch search =
        new FileSearch(
            store,
            importers,
            options.format(),
            options.replacing().growing(),
            file -> chosen.apply(file).flatMap(FileChoice::mapping).or(options.rules()::mapping));
    arguments.forEach(search::search);
    ImportPlan plan = new ImportPlan(search.found());
    requireOne(plan, options);
    List<ImportResult> results = new ArrayList<>();
    try {
      Map<FoundFile, Run> imported = attempt(plan, options, chosen, listener, results);
      results.addAll(new BesideFiles(store, imported).give(search.beside(), listener));
    } catch (Failure e) {
      throw e.code().equals("PB-CANCELLED") ? cancelled(e, results) : e;
    }
    for (List<ImportResult> rest : List.of(plan.skipped(), search.others())) {
      rest.forEach(listener::finished);
      results.addAll(rest);
    }
    return refreshed(results);
  }

  /** Whether a file, as far as it is written, holds the samples of a run. */
  boolean holdsSamples(Path file) {
    FileSearch search =
        new FileSearch(store, importers, Optional.empty(), true, _ -> Optional.empty());
    search.search(file.toString());
    return search.found().stream().anyMatch(one -> one.content() == Sniff.Content.SAMPLES);
  }

  /** The runs that files became, or are already. */
  private Map<FoundFile, Run> attempt(
      ImportPlan plan,
      ImportOptions options,
      Function<Path, Optional<FileChoice>> chosen,
      ImportListener listener,
      List<ImportResult> results) {
    Map<FoundFile, Run> imported = new HashMap<>();
    List<List<FoundFile>> runs =
        options.merge() && !plan.runs().isEmpty()
            ? List.of(plan.runs())
            : plan.runs().stream().map(List::of).toList();
    for (List<FoundFile> files : runs) {
      attempt(new MergedFiles(files), options, chosen, listener, results, imported);
      List<FoundFile> others = files.subList(1, files.size());
      for (FoundFile other : others) {
        finished(
            withFirst(other, files.getFirst(), imported.get(files.getFirst())), listener, results);
      }
    }
    plan.members()
        .forEach(
            (member, of) -> finished(withFirst(member, of, imported.get(of)), listener, results));
    plan.summaries()
        .forEach(
            (summary, of) -> {
              ImportResult result =
                  new ConfirmRun(store, of, Optional.ofNullable(imported.get(of)))
                      .by(
                          summary,
                          new ImportRun(store, jobs, ImportOptions.DEFAULT, listener)
                              .context(summary.source()),
                          listener);
              result.run().ifPresent(run -> imported.put(of, run));
              finished(result, listener, results);
            });
    plan.figures()
        .forEach(
            (figures, of) -> {
              Optional<ImportResult> theirs = of(imported.get(of), of, figures, options, listener);
              if (theirs.isPresent()) {
                finished(theirs.get(), listener, results);
              } else {
                MergedFiles alone = new MergedFiles(List.of(figures));
                attempt(alone, options, chosen, listener, results, imported);
              }
            });
    return imported;
  }

  /**
   * Why figures are no run of their own; empty where they are one.
   *
   * @param run null where the requests beside them were not imported
   */
  private Optional<ImportResult> of(
      Run run,
      FoundFile requests,
      FoundFile figures,
      ImportOptions options,
      ImportListener listener) {
    String name = requests.source().name();
    try {
      ReadContext context = new ImportRun(store, jobs, options, listener).context(figures.source());
      if (run != null && new SameFigures(store.reader(run)).as(figures, context)) {
        return Optional.of(
            ImportPlan.left(figures, "the figures of " + name + ", which was taken"));
      }
    } catch (IOException | ImportFailure e) {
      return Optional.empty(); // its import says what is wrong with it
    }
    return options.merge() || options.replacing().run().isPresent()
        ? Optional.of(
            ImportPlan.left(figures, "its figures are not those of " + name + ": import it alone"))
        : Optional.empty();
  }

  private void attempt(
      MergedFiles files,
      ImportOptions options,
      Function<Path, Optional<FileChoice>> chosen,
      ImportListener listener,
      List<ImportResult> results,
      Map<FoundFile, Run> imported) {
    FoundFile file = files.asOne();
    Optional<FileChoice> said = chosen.apply(file.source().path());
    ImportOptions of = said.map(options::with).orElse(options);
    ImportResult result =
        new FileAttempt(store, listener, of.replacing())
            .make(file, () -> new ImportRun(store, jobs, of, listener).read(files, file));
    if (result.outcome() == ImportResult.Outcome.DUPLICATE) {
      result = marked(file, result, of, said);
    }
    result.run().ifPresent(run -> imported.put(files.first(), run));
    finished(result, listener, results);
  }

  private static void finished(
      ImportResult result, ImportListener listener, List<ImportResult> results) {
    results.add(result);
    listener.finished(result);
  }

  /** One run can give way to one only. */
  private static void requireOne(ImportPlan plan, ImportOptions options) {
    int runs = options.merge() ? Math.min(1, plan.runs().size()) : plan.runs().size();
    if (options.replacing().run().isPresent() && runs > 1) {
      throw new Failure(
          "PB-USAGE", runs + " files cannot take the place of one run; name one, or add --merge");
    }
  }

  /** A file that was read together with the first of its run. */
  private static ImportResult withFirst(FoundFile member, FoundFile first, Run run) {
    SourceFile source = member.source();
    String format = member.known().sniff().format();
    if (run == null) {
      return ImportResult.skipped(
          source.path().toString(),
          source.length(),
          format,
          "belongs to " + first.source().name() + ", which was not imported");
    }
    return new ImportResult(
        source.path().toString(),
        ImportResult.Outcome.IMPORTED,
        Optional.of(run),
        member.known().importer().id(),
        format,
        source.length(),
        0,
        List.of(),
        "",
        "read with " + first.source().name());
  }

  private static Failure cancelled(Failure e, List<ImportResult> before) {
    long stored = before.stream().filter(result -> result.run().isPresent()).count();
    return stored == 0
        ? e
        : new Failure(
            e.code(),
            e.getMessage()
                + "; "
                + (stored == 1 ? "1 file before it is" : stored + " files before it are")
                + " in the store",
            e);
  }

  /** A summary may have changed what is known of a run that was imported before it. */
  private List<ImportResult> refreshed(List<ImportResult> results) {
    return results.stream().map(r -> r.of(r.run().flatMap(run -> store.run(run.id())))).toList();
  }

  /** A run that is known is not read again, but what it is to be called now counts. */
  private ImportResult marked(
      FoundFile file, ImportResult result, ImportOptions of, Optional<FileChoice> said) {
    Run known = result.run().orElseThrow();
    String became = new KnownRun(store, known).take(of, of.labelsOf(file, known.completeness()));
    if (said.filter(choice -> choice.sideByHand() && choice.side().isEmpty()).isPresent()) {
      store.edits().unlabel(known, RunSide.LABEL);
    }
    return result.further(became);
  }
}
