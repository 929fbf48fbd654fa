package dev.plumbline.app;

import dev.plumbline.model.Environment;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whether runs were made on unlike machines: what differs between them may then be the machines'
 * doing. Only what is known of both is compared; what is known of none differs in nothing.
 */
final class UnlikeMachines {
  /** The same size of memory is a little more or less from one start of a system to the next. */
  private static final double ALIKE = 0.02;

  /** What matters to a duration, by the word for it. */
  private static final Map<String, Function<Environment, Optional<String>>> MATTERS =
      new LinkedHashMap<>();

  static {
    MATTERS.put("CPU", of -> of.fact(Environment.CPU_MODEL));
    MATTERS.put("cores", of -> of.fact(Environment.CPU_CORES));
    MATTERS.put("CPU limit", of -> of.fact(Environment.CONTAINER_CPUS));
    MATTERS.put("memory", of -> MachineWords.bytes(of, Environment.MEMORY));
    MATTERS.put("memory limit", of -> MachineWords.bytes(of, Environment.CONTAINER_MEMORY));
    MATTERS.put("governor", of -> of.fact(Environment.CPU_GOVERNOR));
    MATTERS.put("JDK", of -> MachineWords.jdk(of).map(UnlikeMachines::major));
  }

  private static final Map<String, String> SIZES =
      Map.of(
          "memory", Environment.MEMORY,
          "memory limit", Environment.CONTAINER_MEMORY);

  private final List<Environment> baseline;
  private final List<Environment> candidate;

  private UnlikeMachines(List<Environment> baseline, List<Environment> candidate) {
    this.baseline = baseline;
    this.candidate = candidate;
  }

  /** A sentence, or none. */
  static List<String> warnings(Store store, List<Run> baseline, List<Run> candidate) {
    UnlikeMachines machines = new UnlikeMachines(known(store, baseline), known(store, candidate));
    int silent =
        baseline.size() + candidate.size() - machines.baseline.size() - machines.candidate.size();
    return machines.differences().stream().map(said -> said + silence(silent)).toList();
  }

  private static String silence(int runs) {
    return runs == 0
        ? ""
        : "; of " + (runs == 1 ? "1 run" : runs + " runs") + " the machine is not known";
  }

  private static List<Environment> known(Store store, List<Run> runs) {
    return runs.stream()
        .flatMap(run -> store.beside().environments().of(run).stream())
        .map(kept -> kept.environment())
        .toList();
  }

  static List<String> warnings(List<Environment> baseline, List<Environment> candidate) {
    return new UnlikeMachines(baseline, candidate).differences();
  }

  private List<String> differences() {
    List<String> differences = new ArrayList<>();
    MATTERS.forEach(
        (word, fact) -> {
          Set<String> before = values(baseline, fact);
          Set<String> after = values(candidate, fact);
          Set<String> all = new TreeSet<>(before);
          all.addAll(after);
          if (all.size() > 1 && !isAlike(word)) {
            differences.add(word + " " + said(before, after));
          }
        });
    return differences.isEmpty()
        ? List.of()
        : List.of("the runs were made on unlike machines: " + String.join("; ", differences));
  }

  private static String said(Set<String> before, Set<String> after) {
    return before.isEmpty() || after.isEmpty() || before.equals(after)
        ? String.join(" and ", before.isEmpty() ? after : before)
        : String.join(" and ", before) + " against " + String.join(" and ", after);
  }

  private boolean isAlike(String word) {
    if (!SIZES.containsKey(word)) {
      return false;
    }
    List<String> sizes =
        Stream.of(baseline, candidate)
            .flatMap(Collection::stream)
            .flatMap(of -> of.fact(SIZES.get(word)).stream())
            .toList();
    if (!sizes.stream().allMatch(size -> size.matches("\\d{1,18}"))) {
      return false;
    }
    long least = sizes.stream().mapToLong(Long::parseLong).min().orElse(0);
    long most = sizes.stream().mapToLong(Long::parseLong).max().orElse(0);
    return most - least <= ALIKE * most;
  }

  private static Set<String> values(
      List<Environment> of, Function<Environment, Optional<String>> fact) {
    Set<String> values = new TreeSet<>();
    of.forEach(environment -> fact.apply(environment).ifPresent(values::add));
    return values;
  }

  /** 25 of 25.0.1, 8 of 1.8.0_392. */
  static String major(String version) {
    return version.replaceFirst("^1\\.(?=\\d)", "").replaceFirst("[^\\d].*$", "");
  }
}
