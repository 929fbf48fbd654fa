package dev.plumbline.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.plumbline.app.Imports;
import dev.plumbline.app.Jobs;
import dev.plumbline.app.SampleStudy;
import dev.plumbline.chart.Theme;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.RecordedNavigation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run of which only the tool's summary was imported. */
class SummaryAloneTest {
  @Test
  void itsLimitsStandUnderItsFiguresWithWhatTheSummarySays(@TempDir Path folder) {
    try (Imports imports = new Imports(folder);
        Jobs jobs = Jobs.onThreads(2)) {
      String run = imports.stored(SampleStudy.RUNS.resolve("candidate-1.summary.json")).id();
      RunPage page =
          new RunPage(
              new RunViewModel(
                  imports.store(),
                  jobs,
                  new CurrentThreadTasks(),
                  new RecordedNavigation(),
                  List::of),
              Theme.LIGHT,
              1272,
              828);
      page.open(run);
      List<LimitLine> limits = new LimitLines(page.run(), page.look()).all();
      assertEquals(
          "93.4 ms",
          limits.stream()
              .filter(line -> line.what().equals("latency, all requests"))
              .filter(line -> line.statistic().equals("p95"))
              .findFirst()
              .orElseThrow()
              .actual());
      page.find(StatedPane.class);
      page.settle();
      dev.plumbline.ui.common.Picture.write(
          page.scene, Path.of("target", "pictures", "stated-light.png"));
      assertEquals(2, Fx.get(() -> page.scene.getRoot().lookupAll(".row-table").size()));
      assertEquals("", Fx.get(() -> page.view.hint().getValue()));
      assertFalse(Fx.get(() -> page.scene.getRoot().lookup(".window-chip").isVisible()));
    }
  }
}
