package dev.plumbline.app;

import dev.plumbline.importer.EnvironmentFile;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Environment;
import dev.plumbline.model.Run;
import dev.plumbline.model.Severity;
import dev.plumbline.store.KeptEnvironments;
import dev.plumbline.store.Store;
import dev.plumbline.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What lies beside results and belongs to them: an {@code environment.json} to every run of its
 * folder that has no {@code <stem>.environment.json} of its own. It is found wherever the run was
 * found, whether its folder was named or the run alone.
 */
final class BesideFiles {
  static final String ALONE = "no run lies beside it";

  private static final String FORMAT = "environment";

  private final Store store;
  private final Map<FoundFile, Run> runs;

  /**
   * @param runs that files became in this import, known ones among them
   */
  BesideFiles(Store store, Map<FoundFile, Run> runs) {
    this.store = store;
    this.runs = runs;
  }

  /** Whether a file is told by its name, so that no importer is asked about it. */
  static boolean isOne(Path file) {
    return EnvironmentFile.isNamed(file.getFileName().toString());
  }

  /**
   * Puts such files beside their runs.
   *
   * @param met those that a search met, with whether a person named them
   * @return one result a file
   */
  List<ImportResult> give(Map<Path, Boolean> met, ImportListener listener) {
    Map<Path, Path> files = new TreeMap<>();
    runs.keySet().forEach(run -> own(run).forEach(file -> files.put(absolute(file), file)));
    met.keySet().forEach(file -> files.put(absolute(file), file));
    Map<Path, Boolean> named = new TreeMap<>();
    met.forEach((file, byPerson) -> named.put(absolute(file), byPerson));
    List<ImportResult> results = new ArrayList<>();
    files.forEach(
        (absolute, file) -> {
          ImportResult result = give(file, absolute, named.getOrDefault(absolute, false));
          listener.finished(result);
          results.add(result);
        });
    return results;
  }

  private static Path absolute(Path file) {
    return file.toAbsolutePath().normalize();
  }

  private static List<Path> own(FoundFile run) {
    Path file = run.source().path();
    String stem = FoundFile.bareName(run.source().name());
    return List.of(
            file.resolveSibling(EnvironmentFile.NAME),
            file.resolveSibling(stem + "." + EnvironmentFile.NAME))
        .stream()
        .filter(Files::isRegularFile)
        .toList();
  }

  private ImportResult give(Path file, Path absolute, boolean named) {
    List<Run> of =
        runs.entrySet().stream()
            .filter(run -> belongs(absolute, run.getKey()))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    long bytes = 0;
    try {
      SourceFile source = SourceFile.of(file);
      bytes = source.length();
      Environment environment = EnvironmentFile.read(source);
      return of.isEmpty() ? alone(file, bytes, named) : given(file, bytes, of, environment);
    } catch (ImportFailure e) {
      return e.code().equals(EnvironmentFile.NOT_ONE) && !named
          ? ImportResult.skipped(file.toString(), bytes, FORMAT, e.getMessage())
          : ImportResult.failed(file.toString(), bytes, e.code(), e.getMessage());
    } catch (IOException e) {
      return ImportResult.failed(file.toString(), 0, "PB-READ", Failure.unreadable(file, e));
    } catch (StoreException e) {
      return ImportResult.failed(file.toString(), bytes, e.code(), e.getMessage());
    }
  }

  private static boolean belongs(Path file, FoundFile run) {
    String name = file.getFileName().toString();
    if (!run.folder().equals(file.getParent())) {
      return false;
    }
    return name.equalsIgnoreCase(EnvironmentFile.NAME)
        ? own(run).stream().allMatch(own -> absolute(own).equals(file))
        : FoundFile.stem(name).equals(run.stem() + "." + FORMAT);
  }

  /** Of no run beside it: named by a person that is a mistake, with a way out. */
  private static ImportResult alone(Path file, long bytes, boolean named) {
    String why =
        file
            + ": "
            + ALONE
            + "; plumbline environment RUN... --from "
            + file.getFileName()
            + " gives it to runs";
    return named
        ? ImportResult.failed(file.toString(), bytes, "PB-NO-RUN", why)
        : ImportResult.skipped(file.toString(), bytes, FORMAT, ALONE);
  }

  /**
   * What a person gave to a run from another file stays: a folder is also imported on the way to a
   * comparison.
   */
  private ImportResult given(Path file, long bytes, List<Run> of, Environment environment) {
    List<Run> fresh = new ArrayList<>();
    List<Run> other = new ArrayList<>();
    for (Run run : of) {
      Optional<KeptEnvironments.Kept> kept = store.beside().environments().of(run);
      if (kept.isEmpty() || isSame(kept.get().source(), file)) {
        if (kept.isEmpty() || !kept.get().environment().equals(environment)) {
          fresh.add(run);
        }
      } else if (!kept.get().environment().equals(environment)) {
        other.add(run);
      }
    }
    if (!other.isEmpty() && fresh.isEmpty()) {
      return ImportResult.skipped(
          file.toString(),
          bytes,
          FORMAT,
          "facts of another file were given to "
              + whose(other)
              + "; plumbline environment RUN... --from FILE replaces them");
    }
    if (!fresh.isEmpty()) {
      store.beside().environments().give(fresh, environment, file.toString());
    }
    String words = MachineWords.of(environment);
    return new ImportResult(
        file.toString(),
        fresh.isEmpty() ? ImportResult.Outcome.DUPLICATE : ImportResult.Outcome.IMPORTED,
        of.size() == 1 ? Optional.of(of.getFirst()) : Optional.empty(),
        "",
        FORMAT,
        bytes,
        0,
        fresh.isEmpty()
            ? List.of()
            : List.of(
                Diagnostic.of(
                    "PB-ENVIRONMENT",
                    Severity.INFO,
                    "the machine of " + whose(fresh) + (words.isEmpty() ? "" : ": " + words))),
        "",
        fresh.isEmpty() ? "already known as the machine of " + whose(of) : "");
  }

  private static boolean isSame(String source, Path file) {
    return absolute(Path.of(source)).equals(absolute(file));
  }

  private static String whose(List<Run> runs) {
    return runs.size() == 1 ? "run " + runs.getFirst().id() : runs.size() + " runs";
  }
}
