package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.model.Run;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunNamesTest {
  @ParameterizedTest
  @CsvSource({
    "/r/candidate-6.json.gz, candidate 6",
    "/r/Run_A1.CSV, Run A1",
    "/r/load.handleSummary.json, load",
    "/r/run-3.summary.json, run 3",
    "/r/.json, .json",
    "plain.ndjson.zst, plain"
  })
  void aFileIsCalledByItsNameWithoutItsEndings(String source, String name) {
    assertEquals(List.of(name), names(source));
  }

  @Test
  void runsOfOneNameAreToldApartByTheirFolders() {
    assertEquals(
        List.of("before/run 1", "after/run 1", "run 2"),
        names("/d/before/run-1.json.gz", "/d/after/run-1.json.gz", "/d/after/run-2.json.gz"));
    assertEquals(
        List.of("x/r/run 1", "y/r/run 1", "z/run 1"),
        names("/x/r/run-1.json", "/y/r/run-1.json", "/z/run-1.json"));
  }

  @Test
  void oneFileReadTwiceIsToldApartByItsIds() {
    List<String> names = names("/d/run-1.json", "/d/run-1.json", "/d/run-1.json");
    assertEquals(3, new HashSet<>(names).size(), names::toString);
  }

  @Test
  void aNameThatAPersonGaveStandsBeforeTheFilesAndIsToldApartAsWell() {
    List<Run> runs =
        List.of(
            ListedRuns.named(
                ListedRuns.run("/d/run-1.json", 1, Map.of(RunNames.LABEL, "no cache")), "aaaaaa1"),
            ListedRuns.named(
                ListedRuns.run("/d/run-2.json", 2, Map.of(RunNames.LABEL, "no cache")), "bbbbbb2"),
            ListedRuns.named(
                ListedRuns.run("/d/run-3.json", 3, Map.of(RunNames.LABEL, " ")), "cccccc3"));
    assertEquals(
        Map.of("aaaaaa1", "no cache aaaaaa", "bbbbbb2", "no cache bbbbbb", "cccccc3", "run 3"),
        RunNames.of(runs));
    assertEquals(Map.of("aaaaaa1", "no cache"), RunNames.of(runs.subList(0, 1)));
  }

  private static List<String> names(String... sources) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < sources.length; i++) {
      // Ids are of content, so that every run has another one.
      Run run = ListedRuns.run(sources[i], i, Map.of());
      runs.add(ListedRuns.named(run, String.format(java.util.Locale.ROOT, "%06x-rest", i)));
    }
    Map<String, String> names = RunNames.of(runs);
    return runs.stream().map(run -> names.get(run.id())).toList();
  }
}
