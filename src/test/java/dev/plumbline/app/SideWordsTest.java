package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideWordsTest {
  @ParameterizedTest
  @CsvSource({
    "before/run-1.json.gz, after/run-1.json.gz",
    "baseline-1.json, candidate-2.json",
    "d/old.csv, d/new.csv",
    "base/x.json, head/x.json",
    "k6_main_3.json, k6_pr_3.json",
    "control1.json, variant1.json",
    "pair-a1.json, pair-b.json",
    "A/1.json, B/1.json",
    "after/before-1.json, after/after-1.json"
  })
  void bothWordsOfAPairTellTheSides(String baseline, String candidate) {
    assertEquals(
        Map.of(Path.of(baseline), RunSide.BASELINE, Path.of(candidate), RunSide.CANDIDATE),
        sides(baseline, candidate, "elsewhere/other.json"));
  }

  @ParameterizedTest
  @CsvSource({
    "new.json, run.json", "main/1.json, main/2.json", "a/1.json, c/1.json",
    "newest.json, older.json", "before-after.json, run.json", "abc.json, bcd.json"
  })
  void oneWordOfAPairOrAPartOfAWordTellsNothing(String one, String other) {
    assertEquals(Map.of(), sides(one, other));
  }

  @Test
  void bothWordsOfAPairOutweighOneThatNeedsNoOther() {
    assertEquals(
        Map.of(
            Path.of("before/1.json"), RunSide.BASELINE, Path.of("after/1.json"), RunSide.CANDIDATE),
        sides("before/1.json", "after/1.json", "elsewhere/candidate-1.json"));
  }

  @Test
  void lettersThatCountAreNoSides() {
    assertEquals(Map.of(), sides("v41-a.json.gz", "v41-b.json.gz", "v41-c.json.gz"));
  }

  /** Only of the folder's own; what follows from it alone is for who knows the other files. */
  @Test
  void whereAFolderIsClearNamesTellNothingElse() {
    assertEquals(Map.of(), sides("before/v41-a.json", "before/v41-b.json"));
    assertEquals(
        Map.of(
            Path.of("before/v41-a.json"),
            RunSide.BASELINE,
            Path.of("before/v41-b.json"),
            RunSide.BASELINE,
            Path.of("after/v42-a.json"),
            RunSide.CANDIDATE),
        sides("before/v41-a.json", "before/v41-b.json", "after/v42-a.json"));
  }

  @Test
  void whatCanMeanNothingElseNeedsNoOther() {
    assertEquals(
        Map.of(Path.of("candidate-7.json"), RunSide.CANDIDATE),
        sides("candidate-7.json", "run.json"));
  }

  @Test
  void aClearWordTellsAloneWhatItsPairWould() {
    assertEquals(Optional.of(RunSide.CANDIDATE), SideWords.lone(Path.of("x/after-fix.json")));
    assertEquals(Optional.of(RunSide.BASELINE), SideWords.lone(Path.of("baseline-1.json")));
    assertEquals(Optional.empty(), SideWords.lone(Path.of("before-candidate.json")));
    assertEquals(Optional.empty(), SideWords.lone(Path.of("new/main.json")));
    assertTrue(SideWords.isLoneFolder(Path.of("before/run.json")));
    assertFalse(SideWords.isLoneFolder(Path.of("x/before.json")));
    assertFalse(SideWords.isLoneFolder(Path.of("before the fix/run.json")));
  }

  @Test
  void aFolderThatSaysMoreThanASideIsATest() {
    assertTrue(SideWords.isSide("before"));
    assertTrue(SideWords.isSide("Candidate-2"));
    assertFalse(SideWords.isSide("new checkout"));
    assertFalse(SideWords.isSide("2026-11-21"));
  }

  private static Map<Path, RunSide> sides(String... files) {
    return SideWords.of(Arrays.stream(files).map(Path::of).toList());
  }
}
