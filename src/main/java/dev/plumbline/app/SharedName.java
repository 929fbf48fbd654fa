package dev.plumbline.app;

import dev.plumbline.model.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the runs of one side are called together, where that tells them from the other side: "shop
 * before" for "shop before 1" and "shop before 2"; else their folder, else a label.
 */
public final class SharedName {
  private SharedName() {}

  /**
   * @param others those of the other side
   * @param names what each run is called, by its id
   */
  public static Optional<String> of(List<Run> runs, List<Run> others, Map<String, String> names) {
    List<String> own = names(runs, names);
    if (own.size() < 2) {
      return own.stream().findFirst();
    }
    List<String> other = names(others, names);
    return Stream.of(beginning(own))
        .filter(name -> name.codePoints().anyMatch(Character::isLetter))
        .filter(name -> !other.stream().allMatch(one -> one.startsWith(name)))
        .findFirst()
        .or(() -> folder(runs).filter(name -> !folder(others).equals(Optional.of(name))))
        .or(() -> label(runs, others));
  }

  private static List<String> names(List<Run> runs, Map<String, String> names) {
    return runs.stream().map(run -> names.get(run.id())).toList();
  }

  /** Of whole words: numbers that count runs are no part of it, nor half of one. */
  private static String beginning(List<String> names) {
    String first = names.getFirst();
    int end = names.stream().mapToInt(name -> same(first, name)).min().orElse(0);
    while (isWithinWord(names, end)) {
      end--;
    }
    return first.substring(0, end).replaceAll("[\\s/]+$", "");
  }

  private static int same(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }

  private static boolean isWithinWord(List<String> names, int at) {
    return at > 0
        && names.stream()
            .filter(name -> at < name.length())
            .anyMatch(name -> isOneWord(name.charAt(at - 1), name.charAt(at)));
  }

  private static boolean isOneWord(char before, char after) {
    return (Character.isLetter(before) && Character.isLetter(after))
        || (Character.isDigit(before) && Character.isDigit(after));
  }

  private static Optional<String> folder(List<Run> runs) {
    List<String> folders = runs.stream().map(SharedName::folder).distinct().toList();
    return folders.size() == 1 && !folders.getFirst().isEmpty()
        ? Optional.of(folders.getFirst())
        : Optional.empty();
  }

  private static String folder(Run run) {
    Path parent = Path.of(run.source()).getParent();
    return parent == null || parent.getFileName() == null ? "" : parent.getFileName().toString();
  }

  private static Optional<String> label(List<Run> runs, List<Run> others) {
    return runs.getFirst().labels().entrySet().stream()
        .filter(label -> !label.getKey().equals(RunSide.LABEL))
        .filter(label -> runs.stream().allMatch(run -> has(run, label)))
        .filter(label -> others.stream().noneMatch(run -> has(run, label)))
        .map(Map.Entry::getValue)
        .sorted()
        .findFirst();
  }

  private static boolean has(Run run, Map.Entry<String, String> label) {
    return label.getValue().equals(run.labels().get(label.getKey()));
  }
}
