package dev.plumbline.app;

import dev.plumbline.importer.ColumnMapping;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.Importers;
import dev.plumbline.importer.MappingText;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the files that runs were read from: where they were, or where a person says. */
final class RunFiles {
  private final Store store;
  private final Importers importers;

  RunFiles(Store store, Importers importers) {
    this.store = store;
    this.importers = importers;
  }

  /** What the columns of its table are, of a run that was read by a mapping. */
  static Optional<ColumnMapping> mapping(Run run) {
    String text = run.labels().getOrDefault(ColumnMapping.LABEL, "");
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(MappingText.parse(text));
    } catch (ImportFailure e) {
      return Optional.empty(); // a label of that name that a person gave
    }
  }

  /** What was read, and what confirms it; empty where it is no longer there as it was. */
  Optional<List<Path>> asBefore(Run run) {
    List<Path> sources = store.reader(run).sources().stream().map(Path::of).toList();
    return Files.isRegularFile(sources.getFirst())
        ? of(run, sources.stream().filter(Files::isRegularFile).toList())
        : Optional.empty();
  }

  /**
   * The same among files that a person named, with what lies beside them and belongs to the run.
   *
   * @return empty where no run of them holds what this run was read from
   */
  Optional<List<Path>> of(Run run, List<Path> named) {
    Set<Path> all = new LinkedHashSet<>(named);
    for (String source : store.reader(run).sources()) {
      Path name = Path.of(source).getFileName();
      named.stream()
          .map(file -> file.resolveSibling(name))
          .filter(Files::isRegularFile)
          .forEach(all::add);
    }
    return among(run, all).or(() -> among(run, withSets(run, named)));
  }

  private Optional<List<Path>> among(Run run, Set<Path> files) {
    FileSearch search = search(run);
    files.forEach(file -> search.search(file.toString()));
    ImportPlan plan = new ImportPlan(search.found());
    Stream<List<FoundFile>> merged =
        plan.runs().size() > 1 ? Stream.of(plan.runs(), byName(plan.runs())) : Stream.empty();
    return Stream.concat(plan.runs().stream().map(List::of), merged)
        .filter(one -> isOf(run, new MergedFiles(one).asOne()))
        .findFirst()
        .map(one -> together(one, plan));
  }

  FileSearch search(Run run) {
    Optional<ColumnMapping> mapping = mapping(run);
    return new FileSearch(store, importers, Optional.empty(), false, _ -> mapping);
  }

  /** As they were most likely named, whatever their order is now. */
  private static List<FoundFile> byName(List<FoundFile> runs) {
    return runs.stream().sorted(Comparator.comparing(one -> one.source().path())).toList();
  }

  private boolean isOf(Run run, FoundFile file) {
    try {
      return FileAttempt.known(store, file.source())
          .filter(known -> known.id().equals(run.id()))
          .isPresent();
    } catch (IOException e) {
      return false; // what cannot be read is not what was read
    }
  }

  /** Of several generators all are named; a summary is of the run that it was placed with. */
  private static List<Path> together(List<FoundFile> runs, ImportPlan plan) {
    List<Path> files = new ArrayList<>(runs.stream().map(one -> one.source().path()).toList());
    Stream.of(plan.members(), plan.summaries())
        .flatMap(placed -> placed.entrySet().stream())
        .filter(placed -> runs.contains(placed.getValue()))
        .forEach(placed -> files.add(placed.getKey().source().path()));
    return files;
  }

  /** Files of tools that write several for one run, with the whole folder of each set. */
  private Set<Path> withSets(Run run, List<Path> named) {
    FileSearch search = search(run);
    named.forEach(file -> search.search(file.toString()));
    Set<Path> all = new LinkedHashSet<>();
    for (FoundFile file : search.found()) {
      file.set().map(set -> Files.isDirectory(set) ? set : set.getParent()).ifPresent(all::add);
    }
    return all;
  }
}
