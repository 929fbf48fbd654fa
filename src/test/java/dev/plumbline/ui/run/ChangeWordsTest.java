package dev.plumbline.ui.run;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.chart.Theme;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.run.ChangeWords.Told;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A run's change from its baseline claims no more than a comparison of the same runs would. */
class ChangeWordsTest {
  private static StudyRuns study;

  @BeforeAll
  static void begin() {
    study = new StudyRuns();
  }

  @AfterAll
  static void end() {
    study.close();
  }

  @Test
  void oneBaselineRunGivesAChangeWithoutAnIntervalAndSaysWhy() {
    ChangeWords words = against("baseline-1");
    for (Told told : all(words)) {
      assertTrue(told.line().endsWith("to the one baseline run"), told.line());
      assertFalse(told.line().contains("["), told.line());
      assertTrue(told.more().startsWith("One run a side: no interval"), told.more());
    }
  }

  @Test
  void ofTwoWhatIsInconclusiveSaysSoAndKeepsItsIntervalForWhoAsks() {
    ChangeWords words = against("baseline-1", "baseline-2");
    Told errors = words.errors();
    assertTrue(errors.line().endsWith(" pts to baseline, inconclusive"), errors.line());
    assertTrue(errors.more().contains("95 % interval ["), errors.more());
    assertTrue(errors.more().contains("can't tell"), errors.more());
  }

  @Test
  void threeBaselineRunsGiveIntervals() {
    for (Told told : all(against("baseline-1", "baseline-2", "baseline-3"))) {
      assertTrue(told.line().matches(".* \\[.*] to baseline"), told.line());
    }
  }

  private static List<Told> all(ChangeWords words) {
    return List.of(words.p95(), words.errors(), words.throughput());
  }

  private static ChangeWords against(String... baseline) {
    return new ChangeWords(open(baseline), look());
  }

  private static Look look() {
    return new Look(Theme.LIGHT, Locale.ENGLISH);
  }

  private static OpenRun open(String... baseline) {
    RunSource source = new RunSource(study.store, study.jobs, List::of);
    RunSource.Read read = source.read(study.run("candidate-1").id());
    return new OpenRun(
        new RunSource.Read(
            read.name(),
            read.explored(),
            read.whole(),
            new BaselineRuns(Stream.of(baseline).map(study::run).toList(), false),
            read.sets(),
            read.beside(),
            read.names()),
        source,
        new CurrentThreadTasks(),
        Optional.empty());
  }
}
