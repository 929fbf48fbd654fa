package dev.plumbline.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.MetricFigures;
import dev.plumbline.app.TrendsOverTime;
import dev.plumbline.budget.Window;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.HeldTasks;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was measured beside the requests, as its tab asks for it. */
class RunMetricsTest {
  private int reads;

  private TrendsOverTime read() {
    reads++;
    return new TrendsOverTime(List.of());
  }

  @Test
  void nothingIsReadBeforeSomebodyAsksAndThenOnce() {
    RunMetrics metrics = new RunMetrics(new CurrentThreadTasks(), this::read);
    metrics.show(Window.WHOLE);
    assertEquals(0, reads);
    metrics.ask(Window.WHOLE);
    metrics.show(new Window(1, 2));
    metrics.ask(Window.WHOLE);
    assertEquals(1, reads);
    assertTrue(metrics.figures().get().value().isPresent());
  }

  @Test
  void whileItIsReadItIsPending() {
    RunMetrics metrics = new RunMetrics(new HeldTasks(), this::read);
    metrics.ask(Window.WHOLE);
    assertTrue(metrics.figures().get().pending());
  }

  @Test
  void itsFiguresFollowTheWindow() {
    try (StudyRuns study = new StudyRuns()) {
      RunViewModel model = study.model(new CurrentThreadTasks());
      model.open(study.run("candidate-1").id());
      OpenRun run = StudyRuns.opened(model);
      long whole = iterations(run);
      run.time().select(20, 40);
      assertTrue(iterations(run) > 0 && iterations(run) < whole, whole + " in the whole run");
    }
  }

  private static long iterations(OpenRun run) {
    return run.metrics().get().value().orElseThrow().stream()
        .filter(row -> row.metric().name().equals("iteration_duration"))
        .map(MetricFigures::values)
        .mapToLong(values -> values.count())
        .findFirst()
        .orElseThrow();
  }
}
