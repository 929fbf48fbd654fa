package dev.plumbline.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which side files are on, as the words in their names and folders tell: only where both words of a
 * pair occur, or one that can mean nothing else. What is nearer to the file's end counts. Where one
 * file has a clear word, less clear ones tell nothing: the "a" and "b" of before/run-a and
 * before/run-b are no sides, nor are those of run-a, run-b and run-c.
 */
final class SideWords {
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("baseline", "candidate"),
          List.of("before", "after"),
          List.of("control", "variant"),
          List.of("old", "new"),
          List.of("base", "head"),
          List.of("main", "pr"),
          List.of("a", "b"));

  /** Of runs or sides; a longer number is a date or a name. */
  private static final Pattern COUNT = Pattern.compile("\\d{1,3}");

  /** Those that are clear even without their other half. */
  private static final List<List<String>> CLEAR = PAIRS.subList(0, 2);

  private static final int LETTERS = PAIRS.indexOf(List.of("a", "b"));

  private SideWords() {}

  /** The side of each file that is on one. */
  static Map<Path, RunSide> of(Collection<Path> files) {
    boolean clear = files.stream().anyMatch(file -> lone(file).isPresent());
    boolean lettered = files.stream().anyMatch(SideWords::hasAnotherLetter);
    for (List<String> pair : clear ? CLEAR : lettered ? PAIRS.subList(0, LETTERS) : PAIRS) {
      Map<Path, RunSide> sides = of(files, pair);
      if (sides.containsValue(RunSide.BASELINE) && sides.containsValue(RunSide.CANDIDATE)) {
        return sides;
      }
    }
    return of(files, PAIRS.getFirst());
  }

  /** Whether letters go on after "a" and "b": then they count. */
  private static boolean hasAnotherLetter(Path file) {
    return words(FoundFile.bareName(String.valueOf(file.getFileName()))).stream()
        .anyMatch(word -> word.equals("c"));
  }

  private static Map<Path, RunSide> of(Collection<Path> files, List<String> pair) {
    Map<Path, RunSide> sides = new HashMap<>();
    for (Path file : files) {
      side(file, pair).ifPresent(side -> sides.put(file, side));
    }
    return sides;
  }

  /** The side that the nearest name with exactly one clear word tells, without the other word. */
  static Optional<RunSide> lone(Path file) {
    for (int i = file.getNameCount() - 1; i >= 0; i--) {
      Path name = file.getName(i);
      List<RunSide> told =
          CLEAR.stream().flatMap(pair -> side(name, pair).stream()).distinct().toList();
      if (!told.isEmpty()) {
        return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a folder of a file is named by a clear word alone. */
  static boolean isLoneFolder(Path file) {
    for (int i = file.getNameCount() - 2; i >= 0; i--) {
      List<String> words = words(file.getName(i).toString());
      if (words.size() == 1 && CLEAR.stream().anyMatch(pair -> pair.contains(words.getFirst()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a folder's name says its side or counts, and nothing else: "before", "baseline-2", "b",
   * "3". A letter with a number, "b4", is a name.
   */
  static boolean isSide(String folder) {
    if (COUNT.matcher(folder).matches()) {
      return true;
    }
    List<String> words = words(folder);
    return words.size() == 1
        && (words.getFirst().length() > 1 || folder.length() == 1)
        && PAIRS.stream().anyMatch(pair -> pair.contains(words.getFirst()));
  }

  private static Optional<RunSide> side(Path file, List<String> pair) {
    for (int i = file.getNameCount() - 1; i >= 0; i--) {
      List<String> words = words(FoundFile.bareName(file.getName(i).toString()));
      boolean baseline = words.contains(pair.getFirst());
      boolean candidate = words.contains(pair.getLast());
      if (baseline || candidate) {
        return baseline && candidate
            ? Optional.empty()
            : Optional.of(baseline ? RunSide.BASELINE : RunSide.CANDIDATE);
      }
    }
    return Optional.empty();
  }

  /** Numbers only count runs: "baseline-1", "candidate2". */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
