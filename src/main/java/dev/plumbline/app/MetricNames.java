package dev.plumbline.app;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The metrics that a run has values of, by name. */
final class MetricNames {
  private MetricNames() {}

  /**
   * @throws Failure when the run has no such metric: an empty answer would hide a slip of the pen
   */
  static void require(String name, Collection<String> known) {
    if (known.contains(name)) {
      return;
    }
    List<String> near =
        new TreeSet<>(known).stream().filter(other -> steps(name, other) <= slips(name)).toList();
    throw new Failure(
        "PB-USAGE",
        "the run has no metric "
            + name
            + (near.isEmpty()
                ? "; it has " + String.join(", ", new TreeSet<>(known))
                : " (did you mean " + String.join(" or ", near) + "?)"));
  }

  private static int slips(String name) {
    return Math.max(1, name.length() / 5);
  }

  /** How many letters have to be put in, taken out or exchanged (Levenshtein's distance). */
  private static int steps(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int exchanged = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
