package dev.plumbline.app;

import dev.plumbline.model.Run;
import dev.plumbline.model.Words;
import dev.plumbline.store.Scripts;
import dev.plumbline.store.Store;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gathers runs into tests: by hand, by the name in their files, or by their script. */
public final class GatherRuns {
  /** The label in which a file says what its test is called. */
  private static final String SIMULATION = "simulation";

  private final Store store;

  public GatherRuns(Store store) {
    this.store = store;
  }

  /** What tells a run's test. */
  public enum By {
    /** The simulation that its file names, else the file's name without what counts runs. */
    NAME,
    /** The script that it was made with. */
    SCRIPT;

    public String word() {
      return Words.of(this);
    }
  }

  /** The tests that runs are of as they tell themselves; those that do not are left out. */
  public Map<Run, String> told(List<Run> runs, By by) {
    Map<String, String> scripts = by == By.SCRIPT ? store.beside().scripts().sources() : Map.of();
    Map<Run, String> tests = new LinkedHashMap<>();
    for (Run run : runs) {
      String test =
          by == By.NAME
              ? name(run)
              : Optional.ofNullable(scripts.get(run.id())).map(GatherRuns::script).orElse("");
      if (!test.isEmpty()) {
        tests.put(run, test);
      }
    }
    return tests;
  }

  private static String name(Run run) {
    String simulation = run.labels().getOrDefault(SIMULATION, "");
    return simulation.isBlank()
        ? Arrays.stream(FileSubjects.subject(Path.of(run.source())).split("-"))
            .filter(word -> word.codePoints().anyMatch(Character::isLetter))
            .collect(Collectors.joining("-"))
        : simulation.substring(simulation.lastIndexOf('.') + 1);
  }

  private static String script(String source) {
    String name = Scripts.fileName(source);
    return name.substring(0, Math.max(name.lastIndexOf('.'), 0));
  }

  /**
   * Moves runs to tests, all or none.
   *
   * @return the runs that were of another test, with that one
   * @throws Failure when a test has no name
   */
  public Map<Run, String> move(Map<Run, String> tests) {
    if (tests.values().stream().anyMatch(String::isBlank)) {
      throw new Failure("PB-USAGE", "a test needs a name");
    }
    Map<Run, String> others = new LinkedHashMap<>();
    tests.forEach(
        (run, test) -> {
          if (!run.test().equals(test.strip())) {
            others.put(run, test.strip());
          }
        });
    store.edits().tests(others);
    Map<Run, String> before = new LinkedHashMap<>();
    others.keySet().forEach(run -> before.put(run, run.test()));
    return before;
  }

  /** All of them to one. */
  public Map<Run, String> move(List<Run> runs, String test) {
    Map<Run, String> tests = new LinkedHashMap<>();
    runs.forEach(run -> tests.put(run, test));
    return move(tests);
  }

  /** Takes a move back. */
  public void takeBack(Map<Run, String> before) {
    store.edits().tests(before);
  }
}
