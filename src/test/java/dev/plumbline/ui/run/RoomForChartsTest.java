package dev.plumbline.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.chart.Theme;
import dev.plumbline.ui.common.Fx;
import org.junit.jupiter.api.Test;

/** What a tall window has more than the tables need is for the charts. */
class RoomForChartsTest {
  @Test
  void theChartsTakeWhatTheTablesDoNotNeed() {
    try (StudyRuns study = new StudyRuns()) {
      RunPage usual = opened(study, 828);
      RunPage tall = opened(study, 1428);
      double more = charts(tall) - charts(usual);
      double rest = tabs(tall) - tabs(usual);
      assertEquals(600, more + rest, 1);
      assertTrue(more > 500, more + " for the charts, " + rest + " for the tables");
    }
  }

  private static RunPage opened(StudyRuns study, double height) {
    RunPage page = new RunPage(study, Theme.LIGHT, 1272, height);
    page.open(study.run("candidate-1").id());
    return page;
  }

  private static double charts(RunPage page) {
    ChartsPane charts = page.find(ChartsPane.class);
    return Fx.get(charts::getHeight);
  }

  private static double tabs(RunPage page) {
    RunTabs tabs = page.find(RunTabs.class);
    return Fx.get(tabs::getHeight);
  }
}
