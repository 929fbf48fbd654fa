package dev.plumbline.app;

import dev.plumbline.model.Run;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The names of runs' files, with as many of their folders as tell them apart. */
final class FileTails {
  private FileTails() {}

  /** By run id. One path read twice, with other content, stays its file's name. */
  static Map<String, String> of(List<Run> runs) {
    int deepest = runs.stream().mapToInt(run -> path(run).getNameCount()).max().orElse(1);
    for (int parts = 1; parts <= deepest; parts++) {
      Map<String, String> tails = tails(runs, parts);
      if (new HashSet<>(tails.values()).size() == tails.size()) {
        return tails;
      }
    }
    return tails(runs, 1);
  }

  private static Map<String, String> tails(List<Run> runs, int parts) {
    Map<String, String> tails = new HashMap<>();
    for (Run run : runs) {
      Path path = path(run);
      int all = path.getNameCount();
      tails.put(
          run.id(), path.subpath(Math.max(0, all - parts), all).toString().replace('\\', '/'));
    }
    return tails;
  }

  private static Path path(Run run) {
    return Path.of(run.source());
  }
}
