package dev.plumbline.app;

import dev.plumbline.model.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What runs are called in lists: what a person named them, else their file's name without its
 * endings, "candidate 6" for candidate-6.json.gz; with as many folders before it as tell it from
 * the others, and where even these are the same, with the beginning of its id.
 */
public final class RunNames {
  /** The label that holds the name a person gave. */
  public static final String LABEL = "name";

  private static final int ID_DIGITS = 6;

  private RunNames() {}

  /** By run id; no two alike. */
  public static Map<String, String> of(List<Run> runs) {
    Map<String, String> names = new HashMap<>();
    settle(runs, 1, names);
    return names;
  }

  private static void settle(List<Run> runs, int parts, Map<String, String> names) {
    Map<String, List<Run>> byName = new HashMap<>();
    runs.forEach(run -> byName.computeIfAbsent(name(run, parts), _ -> new ArrayList<>()).add(run));
    byName.forEach(
        (name, alike) -> {
          if (alike.size() == 1) {
            names.put(alike.getFirst().id(), name);
          } else if (alike.stream().anyMatch(run -> path(run).getNameCount() > parts)) {
            settle(alike, parts + 1, names);
          } else {
            alike.forEach(run -> names.put(run.id(), name + " " + beginning(run.id())));
          }
        });
  }

  private static String beginning(String id) {
    return id.substring(0, Math.min(ID_DIGITS, id.length()));
  }

  private static String name(Run run, int parts) {
    String given = run.labels().getOrDefault(LABEL, "");
    if (!given.isBlank()) {
      return given;
    }
    Path path = path(run);
    int all = path.getNameCount();
    List<String> words = new ArrayList<>();
    for (Path part : path.subpath(Math.max(0, all - parts), all)) {
      words.add(part.toString());
    }
    words.set(words.size() - 1, readable(words.getLast()));
    return String.join("/", words);
  }

  private static String readable(String fileName) {
    String name = FoundFile.bareName(fileName).replaceAll("[\\s._-]+", " ").strip();
    return name.isEmpty() ? fileName : name;
  }

  private static Path path(Run run) {
    Path path = Path.of(run.source());
    return path.getNameCount() == 0 ? Path.of(run.id()) : path;
  }
}
