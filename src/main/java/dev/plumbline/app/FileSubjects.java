package dev.plumbline.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What files are of, as their own names tell beside their sides: "checkout" of checkout-old.json
 * and checkout-new.json. Only where every name says something and all that is said occurs on both
 * sides, else it is no test but a date, a host or a remark.
 */
final class FileSubjects {
  /** Shorter ones are remarks where all files have the same: "opt", "v". */
  private static final int LETTERS = 4;

  /** Words that say what a file is, not of what. */
  private static final Set<String> GENERAL =
      Set.of(
          "run",
          "runs",
          "test",
          "tests",
          "load",
          "loadtest",
          "perf",
          "result",
          "results",
          "output",
          "out",
          "report",
          "points",
          "metrics",
          "data",
          "raw",
          "export",
          "rc");

  private FileSubjects() {}

  /**
   * @param sides of the files that are on one
   */
  static Map<Path, String> of(Map<Path, RunSide> sides) {
    Map<Path, String> subjects = new HashMap<>();
    Map<String, Set<RunSide>> told = new TreeMap<>();
    sides.forEach(
        (file, side) -> {
          String subject = subject(file);
          subjects.put(file, subject);
          told.computeIfAbsent(subject, _ -> new HashSet<>()).add(side);
        });
    boolean onBoth = told.values().stream().allMatch(on -> on.size() == RunSide.values().length);
    int fewest = told.size() == 1 ? LETTERS : 1;
    boolean said = told.keySet().stream().allMatch(subject -> subject.length() >= fewest);
    return onBoth && said ? subjects : Map.of();
  }

  /** What a file's name says beside its side, what it is and its number; empty for nothing. */
  static String subject(Path file) {
    String name = FoundFile.bareName(String.valueOf(file.getFileName()));
    return String.join(
        "-", SideWords.others(name).stream().filter(word -> !GENERAL.contains(word)).toList());
  }
}
