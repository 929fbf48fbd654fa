package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.app.AfterImport.OpenComparison;
import dev.plumbline.app.AfterImport.OpenLibrary;
import dev.plumbline.app.AfterImport.OpenRun;
import dev.plumbline.model.Run;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AfterImportTest {
  private final Run baseline = ListedRuns.on(RunSide.BASELINE, "/b.json", 1);
  private final Run candidate = ListedRuns.on(RunSide.CANDIDATE, "/c.json", 2);
  private final Run neither = ListedRuns.run("/n.json", 3, Map.of());

  @Test
  void bothSidesOpenTheirComparison() {
    assertEquals(
        new OpenComparison(List.of(baseline), List.of(candidate)),
        after(neither, candidate, baseline));
  }

  @Test
  void aSummaryOfARunDoesNotMakeItTwo() {
    assertEquals(new OpenRun(baseline), after(baseline, baseline));
    assertEquals(
        new OpenComparison(List.of(baseline), List.of(candidate)),
        after(baseline, candidate, baseline));
  }

  @Test
  void aPartialRunMakesNoSide() {
    Run cut = ListedRuns.partial(candidate);
    assertEquals(new OpenLibrary(List.of(baseline, cut)), after(baseline, cut));
  }

  @Test
  void oneRunIsOpenedWhateverItsSide() {
    assertEquals(new OpenRun(neither), after(neither));
    assertEquals(new OpenRun(candidate), after(candidate));
  }

  @Test
  void severalRunsOfNoTwoSidesOpenTheLibraryAndNoneAsWell() {
    assertEquals(new OpenLibrary(List.of(neither, baseline)), after(neither, baseline));
    assertEquals(new OpenLibrary(List.of()), after());
    assertEquals(
        new OpenLibrary(List.of()),
        AfterImport.of(List.of(ImportResult.failed("/x", 1, "PB-READ", "not read")), List.of()));
  }

  @Test
  void bothSidesAreComparedAsTheyStandInTheStore() {
    Run before = ListedRuns.on(RunSide.BASELINE, "/b0.json", 4);
    Run cut = ListedRuns.partial(ListedRuns.on(RunSide.CANDIDATE, "/c0.json", 5));
    List<Run> stored = List.of(before, baseline, cut, neither);
    assertEquals(
        new OpenComparison(List.of(before, baseline), List.of(candidate)),
        after(stored, candidate));
    assertEquals(
        new OpenComparison(List.of(baseline, before), List.of(candidate)),
        after(stored, baseline, candidate));
    assertEquals(new OpenRun(neither), after(List.of(before, candidate), neither));
  }

  private static AfterImport after(Run... runs) {
    return after(List.of(), runs);
  }

  private static AfterImport after(List<Run> stored, Run... runs) {
    return AfterImport.of(
        Arrays.stream(runs)
            .map(
                run ->
                    new ImportResult(
                        run.source(),
                        ImportResult.Outcome.IMPORTED,
                        Optional.of(run),
                        "k6",
                        "k6-ndjson",
                        1,
                        1,
                        List.of(),
                        "",
                        ""))
            .toList(),
        stored);
  }
}
