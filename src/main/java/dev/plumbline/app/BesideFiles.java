package dev.plumbline.app;

import dev.plumbline.importer.EnvironmentFile;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import dev.plumbline.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What lies beside results and belongs to them. An {@code environment.json} belongs to every run of
 * its folder that has no {@code <stem>.environment.json} of its own, a script to the runs of its
 * stem, or, as the only one of its folder, to every run there. What is named after a run is found
 * wherever the run was found, whether its folder was named or the run alone.
 */
final class BesideFiles {
  /** Code of one that belongs to no run. */
  static final String ALONE = "PB-NO-RUN";

  private static final List<String> SCRIPTS = List.of("js", "ts", "mjs", "scala", "java", "kt");

  private final Map<FoundFile, Run> runs;
  private final BesideEnvironment environments;
  private final BesideScript scripts;
  private Map<Path, Path> files = Map.of();

  /**
   * @param runs that files became in this import, known ones among them
   */
  BesideFiles(Store store, Map<FoundFile, Run> runs) {
    this.runs = runs;
    this.environments = new BesideEnvironment(store);
    this.scripts = new BesideScript(store);
  }

  /** Whether a file is told without asking an importer. */
  static boolean isOne(Path file) {
    return isEnvironment(file) || isScript(file);
  }

  private static boolean isEnvironment(Path file) {
    return EnvironmentFile.isNamed(file.getFileName().toString());
  }

  private static boolean isScript(Path file) {
    try {
      if (!GiveScript.isNamed(file.getFileName().toString())) {
        return false;
      }
      GiveScript.read(file);
      return true;
    } catch (ImportFailure | IOException e) {
      return false;
    }
  }

  /**
   * Puts such files beside their runs.
   *
   * @param met those that a search met, with whether a person named them
   * @return one result a file
   */
  List<ImportResult> give(Map<Path, Boolean> met, ImportListener listener) {
    files = new TreeMap<>();
    runs.keySet().forEach(run -> own(run).forEach(file -> files.put(absolute(file), file)));
    Map<Path, Boolean> named = new TreeMap<>();
    met.forEach(
        (file, byPerson) -> {
          files.put(absolute(file), file);
          named.put(absolute(file), byPerson);
        });
    List<ImportResult> results = new ArrayList<>();
    files.forEach(
        (absolute, file) -> {
          ImportResult result = give(file, named.getOrDefault(absolute, false), of(absolute));
          listener.finished(result);
          results.add(result);
        });
    return results;
  }

  /** Gives a script that a person names to runs. */
  static ImportResult giveScript(Store store, Path file, List<Run> runs) {
    return attempt(file, true, runs, new BesideScript(store)::replace);
  }

  private interface Giving {
    ImportResult give(Path file, List<Run> of) throws IOException, ImportFailure;
  }

  private ImportResult give(Path file, boolean named, List<Run> of) {
    return attempt(file, named, of, isEnvironment(file) ? environments::give : scripts::give);
  }

  private static ImportResult attempt(Path file, boolean named, List<Run> of, Giving giving) {
    try {
      return giving.give(file, of);
    } catch (ImportFailure e) {
      boolean loud = named || !List.of(ALONE, EnvironmentFile.NOT_ONE).contains(e.code());
      String format = isEnvironment(file) ? BesideEnvironment.FORMAT : "script";
      return loud
          ? ImportResult.failed(file.toString(), 0, e.code(), e.getMessage())
          : ImportResult.skipped(file.toString(), 0, format, e.getMessage());
    } catch (IOException e) {
      return ImportResult.failed(file.toString(), 0, "PB-READ", Failure.unreadable(file, e));
    } catch (StoreException e) {
      return ImportResult.failed(file.toString(), 0, e.code(), e.getMessage());
    }
  }

  static Path absolute(Path file) {
    return file.toAbsolutePath().normalize();
  }

  private static List<Path> own(FoundFile run) {
    Path file = run.source().path();
    String stem = FoundFile.bareName(run.source().name());
    return Stream.concat(
            Stream.of(EnvironmentFile.NAME, stem + "." + EnvironmentFile.NAME)
                .map(file::resolveSibling)
                .filter(Files::isRegularFile),
            SCRIPTS.stream()
                .map(ending -> file.resolveSibling(stem + "." + ending))
                .filter(BesideFiles::isScript))
        .toList();
  }

  private List<Run> of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    Predicate<FoundFile> belongs;
    if (!isEnvironment(file)) {
      belongs =
          !isNamedAfterRun(file) && others(file.getParent()) == 1
              ? run -> own(run).stream().allMatch(BesideFiles::isEnvironment)
              : run -> isScriptOf(file, run);
    } else if (name.equals(EnvironmentFile.NAME)) {
      belongs = run -> own(run).stream().filter(BesideFiles::isEnvironment).count() == 1;
    } else {
      belongs = run -> name.equals(run.stem() + "." + EnvironmentFile.NAME);
    }
    return runs.entrySet().stream()
        .filter(run -> run.getKey().folder().equals(file.getParent()))
        .filter(run -> belongs.test(run.getKey()))
        .map(Map.Entry::getValue)
        .distinct()
        .toList();
  }

  /** Scripts of a folder that are named after none of its runs. */
  private long others(Path folder) {
    return files.keySet().stream()
        .filter(file -> !isEnvironment(file) && folder.equals(file.getParent()))
        .filter(file -> !isNamedAfterRun(file))
        .count();
  }

  private boolean isNamedAfterRun(Path file) {
    return runs.keySet().stream()
        .anyMatch(run -> run.folder().equals(file.getParent()) && isScriptOf(file, run));
  }

  private static boolean isScriptOf(Path file, FoundFile run) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.substring(0, name.lastIndexOf('.')).equals(run.stem());
  }

  static String whose(List<Run> runs) {
    return runs.size() == 1 ? "run " + runs.getFirst().id() : runs.size() + " runs";
  }

  static ImportResult known(Path file, long bytes, String format, List<Run> of, String as) {
    return new ImportResult(
        file.toString(),
        ImportResult.Outcome.DUPLICATE,
        one(of),
        "",
        format,
        bytes,
        0,
        List.of(),
        "",
        "already known as " + as);
  }

  static ImportResult imported(
      Path file, long bytes, String format, List<Run> of, List<Diagnostic> noticed) {
    return new ImportResult(
        file.toString(),
        ImportResult.Outcome.IMPORTED,
        one(of),
        "",
        format,
        bytes,
        0,
        noticed,
        "",
        "");
  }

  private static Optional<Run> one(List<Run> of) {
    return of.size() == 1 ? Optional.of(of.getFirst()) : Optional.empty();
  }
}
