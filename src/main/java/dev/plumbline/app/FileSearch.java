package dev.plumbline.app;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.Importers;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the result files behind file names, folders and globs. */
final class FileSearch {
  private final Importers importers;
  private final Optional<String> format;
  private final List<FoundFile> found = new ArrayList<>();
  private final List<ImportResult> others = new ArrayList<>();

  FileSearch(Importers importers, Optional<String> format) {
    this.importers = importers;
    this.format = format;
  }

  /** Files that were recognised. */
  List<FoundFile> found() {
    return found;
  }

  /** Files that were not, as results of their own. */
  List<ImportResult> others() {
    return others;
  }

  /** Whether such a text names something on disk. */
  static boolean names(String argument) {
    return isGlob(argument) || Files.exists(Path.of(argument));
  }

  void search(String argument) {
    if (isGlob(argument) && !Files.exists(Path.of(argument))) {
      List<Path> matches = glob(argument);
      if (matches.isEmpty()) {
        others.add(
            ImportResult.failed(Path.of(argument), 0, "PB-NO-FILE", "no file matches " + argument));
      }
      matches.forEach(this::path);
    } else {
      path(Path.of(argument));
    }
  }

  private static boolean isGlob(String argument) {
    return argument.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
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
      others.add(
          ImportResult.failed(path, 0, "PB-READ", "cannot read " + path + ": " + e.getMessage()));
      return;
    }
    if (found.size() == before) {
      others.add(
          ImportResult.failed(path, 0, "PB-NO-RESULTS", "no result file was found in " + path));
    }
  }

  private void look(Path file, boolean named) {
    try {
      if (!Files.exists(file)) {
        others.add(ImportResult.failed(file, 0, "PB-NO-FILE", file + " does not exist"));
        return;
      }
      SourceFile source = SourceFile.of(file);
      try {
        found.add(new FoundFile(source, recognise(source), named));
      } catch (ImportFailure e) {
        others.add(
            named
                ? ImportResult.failed(file, source.length(), e.code(), e.getMessage())
                : ImportResult.skipped(file, source.length(), "", "not a result file"));
      }
    } catch (IOException e) {
      others.add(
          ImportResult.failed(file, 0, "PB-READ", "cannot read " + file + ": " + e.getMessage()));
    }
  }

  private Importers.Known recognise(SourceFile source) throws IOException, ImportFailure {
    if (format.isEmpty()) {
      return importers.recognise(source);
    }
    for (ResultImporter importer : importers.all()) {
      if (importer.id().equals(format.get())
          && importer.sniff(source.head(), source.name()) instanceof Sniff.Yes yes) {
        return new Importers.Known(importer, yes);
      }
    }
    throw new ImportFailure(
        "PB-UNKNOWN-FORMAT", source.path() + " is not a file of the format " + format.get());
  }

  private static List<Path> glob(String pattern) {
    int firstSpecial = 0;
    while ("*?[{".indexOf(pattern.charAt(firstSpecial)) < 0) {
      firstSpecial++;
    }
    int slash = pattern.lastIndexOf('/', firstSpecial);
    Path root = Path.of(slash < 0 ? "." : pattern.substring(0, slash + 1));
    PathMatcher matcher =
        FileSystems.getDefault().getPathMatcher("glob:" + pattern.substring(slash + 1));
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(p -> matcher.matches(root.relativize(p))).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
