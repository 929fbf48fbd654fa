package dev.plumbline.app;

import dev.plumbline.model.Run;
import dev.plumbline.store.FolderChoice;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Guesses what files are of: from what was chosen for their folder before, else from names. */
final class ImportGuess {
  private final Path folder;
  private final Map<String, FolderChoice> remembered = new HashMap<>();
  private final Map<String, String> testsByLetters = new HashMap<>();
  private final Map<Path, RunSide> sides;
  private final Map<Path, String> subjects;

  /**
   * @param folder that all files have in common
   * @param files absolute
   * @param remembered of this folder
   * @param stored every run of the store
   */
  ImportGuess(Path folder, List<Path> files, List<FolderChoice> remembered, List<Run> stored) {
    this.folder = folder;
    remembered.forEach(choice -> this.remembered.put(choice.part(), choice));
    stored.forEach(run -> testsByLetters.put(letters(run.test()), run.test()));
    // The folder's own name tells what its files cannot: only "candidate" was dropped.
    Path from = folder.getParent() == null ? folder : folder.getParent();
    Map<Path, Path> names = new HashMap<>();
    files.forEach(file -> names.put(from.relativize(file), file));
    this.sides = new HashMap<>();
    SideWords.of(names.keySet()).forEach((name, side) -> sides.put(names.get(name), side));
    if (new HashSet<>(sides.values()).size() < RunSide.values().length) {
      addLone(names, stored);
    }
    this.subjects = FileSubjects.of(sides);
  }

  /** A word without its pair: as a whole folder's name, or where the other side is there. */
  private void addLone(Map<Path, Path> names, List<Run> stored) {
    Map<String, Set<RunSide>> there = new HashMap<>();
    stored.forEach(run -> RunSide.of(run).ifPresent(side -> add(there, run.test(), side)));
    sides.forEach((file, side) -> add(there, guessedTest(file), side));
    names.forEach(
        (name, file) ->
            SideWords.lone(name)
                .filter(_ -> !sides.containsKey(file))
                .filter(
                    side ->
                        SideWords.isLoneFolder(name)
                            || there.getOrDefault(guessedTest(file), Set.of()).stream()
                                .anyMatch(other -> other != side))
                .ifPresent(side -> sides.put(file, side)));
  }

  private static void add(Map<String, Set<RunSide>> there, String test, RunSide side) {
    there.computeIfAbsent(test, _ -> EnumSet.noneOf(RunSide.class)).add(side);
  }

  private String guessedTest(Path file) {
    FolderChoice chosen = remembered.get(part(folder, file));
    return chosen == null ? folderTest(file) : chosen.test();
  }

  FileChoice of(Path file) {
    FolderChoice chosen = remembered.get(part(folder, file));
    if (chosen == null) {
      return new FileChoice(test(file), "", side(file), false);
    }
    Optional<RunSide> side = chosen.side().isEmpty() ? side(file) : RunSide.named(chosen.side());
    return new FileChoice(chosen.test(), chosen.environment(), side, false);
  }

  /** Where a file lies below a folder, with slashes; empty for the folder itself. */
  static String part(Path folder, Path file) {
    return folder.relativize(file.getParent()).toString().replace('\\', '/');
  }

  private Optional<RunSide> side(Path file) {
    return Optional.ofNullable(sides.get(file));
  }

  private String test(Path file) {
    return subjects.containsKey(file) ? known(subjects.get(file)) : folderTest(file);
  }

  private String folderTest(Path file) {
    return known(folder(file));
  }

  /** A test that the store has is spelled as there. */
  private String known(String test) {
    return testsByLetters.getOrDefault(letters(test), test);
  }

  /**
   * The nearest folder that does not merely name a side. Of a file whose side is told, no folder
   * that may have told it: both sides are of one test.
   */
  private String folder(Path file) {
    Path of = file.getParent();
    while (of.getParent() != null && (SideWords.isSide(name(of)) || isOfASide(file, of))) {
      of = of.getParent();
    }
    return name(of);
  }

  private boolean isOfASide(Path file, Path of) {
    return sides.containsKey(file)
        && !of.equals(folder)
        && of.startsWith(folder)
        && SideWords.hasSide(name(of))
        && sides.entrySet().stream()
            .filter(other -> other.getKey().startsWith(of))
            .allMatch(other -> other.getValue() == sides.get(file));
  }

  private static String name(Path folder) {
    return folder.getFileName() == null ? "" : folder.getFileName().toString();
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
