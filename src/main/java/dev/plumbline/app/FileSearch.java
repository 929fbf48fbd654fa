package dev.plumbline.app;

import dev.plumbline.importer.ColumnMapping;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.Importers;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.store.Store;
import dev.plumbline.store.StoreFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the result files behind file names, folders and globs. */
final class FileSearch {
  private final Store store;
  private final Importers importers;
  private final Optional<String> format;
  private final boolean growing;
  private final Function<Path, Optional<ColumnMapping>> mappings;
  private final List<FoundFile> found = new ArrayList<>();
  private final List<FoundFile> evidence = new ArrayList<>();
  private final List<ImportResult> others = new ArrayList<>();
  private final Map<Path, Boolean> beside = new LinkedHashMap<>();

  /**
   * @param store whose own files are never opened here
   * @param growing whether the files are still being written
   * @param mappings what the columns of a file are, where that was said
   */
  FileSearch(
      Store store,
      Importers importers,
      Optional<String> format,
      boolean growing,
      Function<Path, Optional<ColumnMapping>> mappings) {
    this.store = store;
    this.importers = importers;
    this.format = format;
    this.growing = growing;
    this.mappings = mappings;
  }

  /** Files that were recognised, and what lies beside those that were named alone. */
  List<FoundFile> found() {
    Set<Path> known = new HashSet<>();
    found.forEach(file -> known.add(BesideFiles.absolute(file.source().path())));
    List<FoundFile> all = new ArrayList<>(found);
    evidence.stream()
        .filter(file -> known.add(BesideFiles.absolute(file.source().path())))
        .forEach(all::add);
    return all;
  }

  /** Files that were not, as results of their own. */
  List<ImportResult> others() {
    return others;
  }

  /** Files that may stand beside a run, each with whether the person named it. */
  Map<Path, Boolean> beside() {
    return beside;
  }

  /** Whether such a text names something on disk. */
  static boolean names(String argument) {
    return Globs.isGlob(argument) || exists(argument);
  }

  private static boolean exists(String argument) {
    try {
      return !argument.isEmpty() && Files.exists(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  void search(String argument) {
    if (exists(argument)) {
      path(Path.of(argument));
      return;
    }
    List<Path> matches = Globs.isGlob(argument) ? Globs.matches(argument) : List.of();
    if (matches.isEmpty()) {
      String said =
          Globs.isGlob(argument) ? "no file matches it" : "there is no such file or folder";
      others.add(ImportResult.failed(argument, 0, "PB-NO-FILE", said));
    }
    matches.forEach(this::path);
  }

  private void path(Path path) {
    if (!Files.isDirectory(path)) {
      look(path, true);
      return;
    }
    int before = found.size();
    try (Stream<Path> files = Files.walk(path)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .forEach(file -> look(file, false));
    } catch (IOException e) {
      others.add(unreadable(path, e));
      return;
    } catch (UncheckedIOException e) {
      others.add(unreadable(path, e.getCause()));
      return;
    }
    if (found.size() == before) {
      others.add(
          ImportResult.failed(path.toString(), 0, "PB-NO-RESULTS", "no result file is in it"));
    }
  }

  private void look(Path file, boolean named) {
    if (StoreFile.isOf(store, file)) {
      if (named) {
        others.add(
            ImportResult.failed(
                file.toString(),
                0,
                "PB-OWN-STORE",
                "this is the store itself, its runs are in it"));
      }
      return;
    }
    if (BesideFiles.isOne(file)) {
      beside.merge(file, named, Boolean::logicalOr);
      return;
    }
    try {
      SourceFile source = growing ? SourceFile.growing(file) : SourceFile.of(file);
      try {
        FoundFile one = new FoundFile(source, recognise(source), named);
        found.add(one);
        if (named && !growing) {
          lookBeside(one);
        }
      } catch (ImportFailure e) {
        others.add(
            named || e.code().equals(SourceFile.DAMAGED)
                ? ImportResult.failed(file.toString(), source.length(), e.code(), e.getMessage())
                : ImportResult.skipped(file.toString(), source.length(), "", whySkipped(e)));
      }
    } catch (IOException e) {
      others.add(unreadable(file, e));
    }
  }

  /** What was named alone is read with what its folder would have brought. */
  private void lookBeside(FoundFile named) throws IOException {
    Path path = named.source().path();
    for (Path said :
        named.known().importer().beside(path.toAbsolutePath(), named.known().sniff())) {
      Path file = path.resolveSibling(path.toAbsolutePath().getParent().relativize(said));
      SourceFile source = SourceFile.of(file);
      try {
        evidence.add(new FoundFile(source, importers.recognise(source), false));
      } catch (ImportFailure e) {
        // evidence that cannot be told is none
      }
    }
  }

  private static String whySkipped(ImportFailure e) {
    return e.code().equals("PB-EMPTY") ? "empty" : "not a result file";
  }

  private static ImportResult unreadable(Path path, IOException e) {
    return ImportResult.failed(path.toString(), 0, "PB-READ", Failure.unreadable(path, e));
  }

  private Importers.Known recognise(SourceFile source) throws IOException, ImportFailure {
    byte[] head = source.head();
    if (head.length == 0) {
      source.requireReadable();
      throw new ImportFailure(
          "PB-EMPTY", source.path() + " is empty, as a tool leaves its file that is stopped early");
    }
    if (StoreFile.isOurs(head)) {
      throw new ImportFailure(
          "PB-OTHER-STORE",
          "this is another store; see its runs with plumbline open --store " + source.path());
    }
    Optional<ColumnMapping> mapping = mappings.apply(source.path());
    if (mapping.isPresent()) {
      return importers.mapped(source, mapping.get());
    }
    return format.isEmpty() ? importers.recognise(source) : importers.of(format.get(), source);
  }
}
