package dev.plumbline.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which side files are on, as the words in their names and folders tell: only where both words of a
 * pair occur, or one that can mean nothing else. What is nearer to the file's end counts. Where one
 * file has a clear word, less clear ones tell nothing: the "a" and "b" of before/run-a and
 * before/run-b are no sides, nor are those of run-a, run-b and run-c.
 */
final class SideWords {
  /** Words of the baseline, and those of the candidate that stand against them. */
  private record Pair(Set<String> baseline, Set<String> candidate) {
    boolean has(String word) {
      return baseline.contains(word) || candidate.contains(word);
    }
  }

  private static final Set<String> CHANGED =
      Set.of(
          "current",
          "new",
          "latest",
          "optimized",
          "optimised",
          "improved",
          "patched",
          "tuned",
          "variant",
          "treatment");

  private static final Set<String> TRUNK = Set.of("base", "main", "master", "trunk", "develop");

  private static final Set<String> BRANCH =
      Set.of("head", "pr", "feature", "feat", "fix", "bugfix", "hotfix", "branch");

  /** The clearest first. */
  private static final List<Pair> PAIRS =
      List.of(
          new Pair(Set.of("baseline"), Set.of("candidate")),
          new Pair(Set.of("before"), Set.of("after")),
          new Pair(Set.of("baseline"), union(CHANGED, BRANCH)),
          new Pair(union(TRUNK, Set.of("control", "old", "previous")), Set.of("candidate")),
          new Pair(Set.of("control"), Set.of("variant", "treatment", "experiment")),
          new Pair(Set.of("old", "previous", "prev"), Set.of("new", "current", "latest")),
          new Pair(TRUNK, BRANCH),
          new Pair(Set.of("stable"), Set.of("canary")));

  private static final Pair LETTERS = new Pair(Set.of("a"), Set.of("b"));

  /** Of runs or sides; a longer number is a date or a name. */
  private static final Pattern COUNT = Pattern.compile("\\d{1,3}");

  /** Those of which a word is clear even without its other half. */
  private static final List<Pair> CLEAR = PAIRS.subList(0, 2);

  /** Those that may still tell a side where a clear word stands alone: they hold one. */
  private static final List<Pair> WITH_CLEAR = PAIRS.subList(0, 4);

  /** Where a letter stands for itself; it may be counted. Not that of "a7f3" or "west-1b". */
  private static final Pattern LETTER =
      Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L})\\d{0,2}(?![\\p{L}\\p{N}])");

  /** What a letter after it counts. */
  private static final Set<String> COUNTED =
      Set.of("run", "part", "node", "host", "try", "attempt", "round", "shard", "worker", "pod");

  private SideWords() {}

  private static Set<String> union(Set<String> some, Set<String> others) {
    return Set.copyOf(Stream.concat(some.stream(), others.stream()).toList());
  }

  /** The side of each file that is on one. */
  static Map<Path, RunSide> of(Collection<Path> files) {
    boolean clear = files.stream().anyMatch(file -> lone(file).isPresent());
    int shared = shared(files);
    for (Pair pair : clear ? WITH_CLEAR : PAIRS) {
      Map<Path, RunSide> sides = of(files, pair, CLEAR.contains(pair) ? 0 : shared);
      if (isBoth(sides)) {
        return sides;
      }
    }
    if (!clear) {
      Map<Path, RunSide> versions = SideVersions.of(files, shared);
      if (!versions.isEmpty()) {
        return versions;
      }
      Map<Path, RunSide> lettered = letters(files, shared);
      if (isBoth(lettered)) {
        return lettered;
      }
    }
    return of(files, PAIRS.getFirst(), 0);
  }

  private static boolean isBoth(Map<Path, RunSide> sides) {
    return sides.containsValue(RunSide.BASELINE) && sides.containsValue(RunSide.CANDIDATE);
  }

  /** How many folders all files have in common; what these are called tells none from another. */
  private static int shared(Collection<Path> files) {
    Path first = files.isEmpty() ? Path.of("") : files.iterator().next();
    int shared = first.getNameCount() - 1;
    for (Path file : files) {
      int same = 0;
      while (same < Math.min(shared, file.getNameCount() - 1)
          && file.getName(same).equals(first.getName(same))) {
        same++;
      }
      shared = same;
    }
    return shared;
  }

  private static Map<Path, RunSide> of(Collection<Path> files, Pair pair, int from) {
    Map<Path, RunSide> sides = new HashMap<>();
    for (Path file : files) {
      side(file, pair, from).ifPresent(side -> sides.put(file, side));
    }
    return sides;
  }

  /** Letters that go on after "a" and "b" count, and so do those after a word that is counted. */
  private static Map<Path, RunSide> letters(Collection<Path> files, int from) {
    boolean counting =
        files.stream()
            .map(file -> FoundFile.bareName(String.valueOf(file.getFileName())))
            .anyMatch(
                name ->
                    words(name).stream().anyMatch(COUNTED::contains)
                        && letters(name).stream().anyMatch(LETTERS::has));
    boolean goOn =
        files.stream()
            .anyMatch(
                file ->
                    letters(FoundFile.bareName(String.valueOf(file.getFileName()))).contains("c"));
    return counting || goOn ? Map.of() : of(files, LETTERS, from);
  }

  /** The side that the nearest name with exactly one clear word tells, without the other word. */
  static Optional<RunSide> lone(Path file) {
    for (int i = file.getNameCount() - 1; i >= 0; i--) {
      Path name = file.getName(i);
      List<RunSide> told =
          CLEAR.stream().flatMap(pair -> side(name, pair, 0).stream()).distinct().toList();
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
      if (words.size() == 1 && CLEAR.stream().anyMatch(pair -> pair.has(words.getFirst()))) {
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
        && (PAIRS.stream().anyMatch(pair -> pair.has(words.getFirst()))
            || (folder.length() == 1 && LETTERS.has(words.getFirst())));
  }

  /** Whether a folder's name has a word that may tell a side, beside others; or is a version. */
  static boolean hasSide(String folder) {
    return isSide(folder)
        || SideVersions.isOne(folder)
        || words(folder).stream().anyMatch(word -> PAIRS.stream().anyMatch(p -> p.has(word)));
  }

  /** What a name says beside words of sides and letters, in lower case. */
  static List<String> others(String name) {
    return words(name).stream()
        .filter(word -> word.length() > 1 && PAIRS.stream().noneMatch(pair -> pair.has(word)))
        .toList();
  }

  private static Optional<RunSide> side(Path file, Pair pair, int from) {
    for (int i = file.getNameCount() - 1; i >= from; i--) {
      String name = FoundFile.bareName(file.getName(i).toString());
      List<String> words = pair.equals(LETTERS) ? letters(name) : words(name);
      boolean baseline = words.stream().anyMatch(pair.baseline()::contains);
      boolean candidate = words.stream().anyMatch(pair.candidate()::contains);
      if (baseline || candidate) {
        return baseline && candidate
            ? Optional.empty()
            : Optional.of(baseline ? RunSide.BASELINE : RunSide.CANDIDATE);
      }
    }
    return Optional.empty();
  }

  private static List<String> letters(String name) {
    return LETTER
        .matcher(name.toLowerCase(Locale.ROOT))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /** Numbers only count runs: "baseline-1", "candidate2". A capital begins a word: "runBefore". */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.split("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})", -1)) {
      if (!word.isEmpty()) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }
}
