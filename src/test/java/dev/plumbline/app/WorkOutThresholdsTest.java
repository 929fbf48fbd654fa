package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.importer.Importers;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkOutThresholdsTest {
  @TempDir Path folder;
  @AutoClose private Store store;
  @AutoClose private Jobs jobs = Jobs.onThreads(2);

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("store.plumb"));
  }

  @Test
  void theLibrarySaysOfPointsWithoutASummaryWhatTheRunsOwnPageSays() {
    Run run = imported("baseline-1.json.gz");
    assertEquals(ThresholdOutcome.Verdict.UNTOLD, outcome().verdict());
    assertEquals(1, fill());
    ExploredRun explored = new ExploreRun(store, jobs).open(run);
    long met =
        explored.thresholds().stream()
            .map(one -> StatedOutcome.of(explored, explored.window(), one).passed())
            .filter(Optional.of(true)::equals)
            .count();
    assertEquals(5, met, "those of the script's own metrics too");
    assertEquals(new ThresholdOutcome(5, 0, 0, 5), outcome());
    assertEquals("meets 5 of 5", outcome().words());
    assertEquals(0, fill(), "once");
  }

  @Test
  void whatAFileStatesLaterStandsBeforeIt() {
    imported("baseline-1.json.gz");
    fill();
    imported("baseline-1.json.gz", "baseline-1.summary.json");
    assertEquals(new ThresholdOutcome(5, 0, 0, 0), outcome());
  }

  @Test
  void whatValuesCannotTellIsNotTriedForEver() {
    Run run = imported("baseline-1.json.gz");
    store.workedOutcomes().keep(run, Map.of(store.thresholds(run).getFirst(), Optional.empty()));
    assertEquals(1, fill(), "there are others");
    assertEquals(0, fill());
  }

  private int fill() {
    return new WorkOutThresholds(store, jobs).fill(() -> false, () -> {});
  }

  private ThresholdOutcome outcome() {
    return new Library(store).read().entries().getFirst().thresholds();
  }

  private Run imported(String... names) {
    List<String> files =
        List.of(names).stream().map(name -> SampleStudy.RUNS.resolve(name).toString()).toList();
    return new ImportFiles(store, Importers.registered(), jobs)
        .run(files, ImportOptions.DEFAULT, ImportListener.NONE)
        .getFirst()
        .run()
        .orElseThrow();
  }
}
