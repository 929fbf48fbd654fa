package dev.plumbline.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.chart.Scale;
import dev.plumbline.chart.Span;
import dev.plumbline.chart.Theme;
import dev.plumbline.ui.common.Column;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.Look;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** In a window with few requests, or none, every dash says why it is one. */
class ShortWindowTest {
  private static StudyRuns study;
  private static OpenRun run;
  private static Look look;

  @BeforeAll
  static void begin() {
    study = new StudyRuns();
    RunViewModel model = study.model(new CurrentThreadTasks());
    model.open(study.run("candidate-1").id());
    run = StudyRuns.opened(model);
    look = new Look(Theme.LIGHT, Locale.ENGLISH);
  }

  @AfterAll
  static void end() {
    study.close();
  }

  @Test
  void everyDashHasARemark() {
    int dashes = 0;
    for (int second = 0; second < 47; second++) {
      for (EndpointRow row : rows(second)) {
        for (Column<EndpointRow> column : columns()) {
          if (column.text().apply(row).equals("\u2013")) {
            dashes++;
            assertFalse(column.remark().apply(row).isEmpty(), column.head() + " of " + second);
          }
        }
      }
    }
    assertTrue(dashes > 100, "there are windows without requests: " + dashes);
  }

  @Test
  void aWindowWithoutRequestsSaysSoAndOneWithFewSaysHowManyItNeeds() {
    EndpointRow none =
        IntStream.range(0, 47)
            .boxed()
            .flatMap(second -> rows(second).stream())
            .filter(row -> row.figures().requests() == 0)
            .findFirst()
            .orElseThrow();
    EndpointRow few =
        rows(25).stream().filter(row -> row.figures().requests() > 0).toList().getLast();
    assertEquals("nothing was measured in this window", remark("p95, ms", none));
    assertEquals("nothing was measured in this window", remark("%", none));
    assertEquals("fewer values than this percentile needs: 72", remark("p95, ms", few));
    assertEquals("fewer values than an interval needs: 72", remark("95 % interval, ms", few));
    assertEquals("", remark("max, ms", few));
  }

  private static String remark(String head, EndpointRow row) {
    return columns().stream()
        .filter(column -> column.head().equals(head))
        .findFirst()
        .orElseThrow()
        .remark()
        .apply(row);
  }

  private static List<Column<EndpointRow>> columns() {
    return new EndpointColumns(look, "ms")
        .all(Optional.of("limit"), new Span(Scale.Kind.LOG, 1, 1000));
  }

  private static List<EndpointRow> rows(int second) {
    return run.explored().window(second, second + 1).rows().stream()
        .map(figures -> new EndpointRow(1, figures, Optional.empty(), Optional.empty()))
        .toList();
  }
}
