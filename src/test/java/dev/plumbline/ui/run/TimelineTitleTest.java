package dev.plumbline.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.analysis.SlidingPercentiles;
import dev.plumbline.chart.LatencyHeatmap;
import dev.plumbline.chart.RunTimeline;
import dev.plumbline.chart.Theme;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.Look;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whose timeline it is. */
class TimelineTitleTest {
  @Test
  void theChosenEndpointIsNamed() {
    try (StudyRuns study = new StudyRuns()) {
      RunViewModel model = study.model(new CurrentThreadTasks());
      model.open(study.run("candidate-1").id());
      OpenRun run = StudyRuns.opened(model);
      String endpoint = run.explored().endpoints().get(1).label();
      assertEquals("a run over time", title(run, 0));
      assertEquals("a run, " + endpoint + " over time", title(run, 2));
      assertEquals("all endpoints", heat(run, 0).subject());
      assertEquals(endpoint, heat(run, 2).subject());
    }
  }

  @Test
  void theLinesSayOverHowLongTheirPercentilesAre() {
    try (StudyRuns study = new StudyRuns()) {
      RunViewModel model = study.model(new CurrentThreadTasks());
      model.open(study.run("candidate-1").id());
      OpenRun run = StudyRuns.opened(model);
      int seconds = SlidingPercentiles.windowSeconds(run.explored().seconds());
      assertEquals("percentiles over " + seconds + " s", heat(run, 0).smoothing());
    }
  }

  private static String title(OpenRun run, int row) {
    return plot(run, row).title();
  }

  private static LatencyHeatmap heat(OpenRun run, int row) {
    return plot(run, row).heat().orElseThrow();
  }

  private static RunTimeline plot(OpenRun run, int row) {
    Look look = new Look(Theme.LIGHT, Locale.ENGLISH);
    return TimelinePlot.of(run.explored(), row, "a run", List.of(), look.words());
  }
}
