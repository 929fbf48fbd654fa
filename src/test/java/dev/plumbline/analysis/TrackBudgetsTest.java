package dev.plumbline.analysis;

import static dev.plumbline.analysis.BudgetRuns.check;
import static dev.plumbline.analysis.BudgetRuns.track;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.budget.Outcome;
import dev.plumbline.model.Track;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tracks that differ by their labels alone. */
class TrackBudgetsTest {
  private static final Track ALL = track("users", "", 4, 6);
  private static final Track BROWSE = track("users", Map.of("scenario", "browse"), "", 3, 5);
  private static final Track BUY = track("users", Map.of("scenario", "buy"), "", 1, 1);

  @Test
  void theTrackOfAllScenariosAloneCounts() {
    RunEvidence run = run(ALL, BROWSE, BUY);
    assertEquals(5, check("track: users\nstatistic: average\nlimit: < 9", run).actual());
    assertEquals(6, check("track: users\nstatistic: peak\nlimit: < 9", run).actual());
    assertEquals(
        "2 points, judged as it is",
        check("track: users\nstatistic: average\nlimit: < 9", run).evidence());
  }

  @Test
  void labelledTracksHaveAPeakButNoAverageTogether() {
    RunEvidence run = run(BROWSE, BUY);
    assertEquals(5, check("track: users\nstatistic: peak\nlimit: < 9", run).actual());
    BudgetOutcome average = check("track: users\nstatistic: average\nlimit: < 9", run);
    assertEquals(Outcome.NOT_EVALUATED, average.outcome());
    assertEquals(
        "2 tracks have no average together, only a peak: users of scenario browse; users of"
            + " scenario buy",
        average.reason());
  }

  @Test
  void oneLabelledTrackIsATrack() {
    assertEquals(4, check("track: users\nstatistic: average\nlimit: < 9", run(BROWSE)).actual());
  }

  @Test
  void ofEachLoadGeneratorThePartsAreLeftOut() {
    Track generator = track("users", Map.of("generator", "a"), "", 8);
    Track part = track("users", Map.of("generator", "a", "scenario", "buy"), "", 9);
    Track other = track("users", Map.of("generator", "b"), "", 2);
    assertEquals(List.of(generator, other), WholeTracks.of(List.of(part, generator, other)));
  }

  @Test
  void theSameTrackOfTwoRunsIsOne() {
    RunEvidence union = RunEvidence.union(List.of(run(ALL, BROWSE), run(ALL)));
    assertEquals(5, check("track: users\nstatistic: average\nlimit: < 9", union).actual());
    RunEvidence unlike = RunEvidence.union(List.of(run(ALL), run(BROWSE)));
    assertEquals(
        Outcome.NOT_EVALUATED,
        check("track: users\nstatistic: average\nlimit: < 9", unlike).outcome());
  }

  private static RunEvidence run(Track... tracks) {
    return new RunEvidence(List.of(), WholeTracks.of(List.of(tracks)), 2);
  }
}
