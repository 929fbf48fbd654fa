package dev.plumbline.ui.run;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.chart.Theme;
import dev.plumbline.ui.common.Fx;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What stays in memory of runs that were looked at. */
class ClosedRunsTest {
  private static final int RUNS = 20;
  private static final double MOST_MB = 10;

  private static StudyRuns study;
  private static RunPage page;

  @BeforeAll
  static void begin() {
    study = new StudyRuns();
    page = new RunPage(study, Theme.LIGHT, 1272, 828);
    look(study.run("candidate-1").id(), new ArrayList<>(), false); // what all runs share
  }

  @AfterAll
  static void end() {
    study.close();
  }

  @Test
  void twentyClosedRunsLeaveNothing() {
    assertTrue(grown(false) <= MOST_MB, () -> grown(false) + " MB");
  }

  @Test
  void runsThatAreKeptAreSeen() {
    double grown = grown(true);
    assertTrue(grown > MOST_MB, grown + " MB");
  }

  private static double grown(boolean keep) {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      names.add("candidate-" + i);
      names.add("baseline-" + i);
    }
    List<Object> kept = new ArrayList<>();
    double before = held();
    for (int i = 0; i < RUNS; i++) {
      look(study.run(names.get(i % names.size())).id(), kept, keep);
    }
    double grown = held() - before;
    kept.clear();
    return grown;
  }

  /** Opens a run, looks at a window of it and closes it. */
  private static void look(String id, List<Object> kept, boolean keep) {
    page.open(id);
    Fx.run(() -> page.run().time().select(20, 40));
    page.settle();
    if (keep) {
      kept.add(page.run());
      kept.add(page.find(RunPane.class));
    }
    Fx.run(page.model::close);
    page.settle();
  }

  private static double held() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
  }
}
