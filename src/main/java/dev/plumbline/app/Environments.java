package dev.plumbline.app;

import dev.plumbline.model.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where runs ran, in words that hide no run of another place, and none that does not say. */
public final class Environments {
  private Environments() {}

  /**
   * "staging" of runs that all say so; else "staging (4 of 10 runs), 6 do not say"; empty where
   * none does.
   */
  public static String of(List<Run> runs) {
    Map<String, Long> counts =
        runs.stream()
            .map(Run::environment)
            .filter(environment -> !environment.isBlank())
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    long stated = counts.values().stream().mapToLong(Long::longValue).sum();
    if (counts.isEmpty() || (counts.size() == 1 && stated == runs.size())) {
      return String.join("", counts.keySet());
    }
    List<String> parts = new ArrayList<>();
    counts.forEach(
        (environment, count) ->
            parts.add(
                environment
                    + " ("
                    + count
                    + (parts.isEmpty() ? " of " + runs.size() + " runs)" : ")")));
    long silent = runs.size() - stated;
    if (silent > 0) {
      parts.add(silent + (silent == 1 ? " does not say" : " do not say"));
    }
    return String.join(", ", parts);
  }
}
