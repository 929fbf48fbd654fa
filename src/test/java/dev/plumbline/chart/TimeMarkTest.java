package dev.plumbline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimeMarkTest {
  private static final double WIDTH = 900;
  private static final double HEIGHT = 344;

  private final RunTimeline noted =
      Timelines.study().noting(List.of(new TimeMark(12, "deploy of 1.5")));

  @Test
  void whatWasNotedIsToldWhereItIsPointedAt() {
    double x = noted.timeScale(WIDTH).at(12);
    assertTrue(told(noted, x).contains("deploy of 1.5"));
    assertTrue(told(noted, x + 4).contains("deploy of 1.5"));
    assertFalse(told(noted, x + 40).contains("deploy of 1.5"));
  }

  @Test
  void itStaysWhenTheTimesThatAreSeenChange() {
    RunTimeline part = noted.between(10, 20);
    assertTrue(told(part, part.timeScale(WIDTH).at(12)).contains("deploy of 1.5"));
    RunTimeline other = noted.between(20, 30);
    assertEquals(svg(Timelines.study().between(20, 30)), svg(other), "it lies outside");
    assertFalse(svg(Timelines.study()).equals(svg(noted)));
  }

  private static List<String> told(RunTimeline timeline, double x) {
    return timeline.hover(x, 100, WIDTH, HEIGHT).orElseThrow().lines();
  }

  private static String svg(RunTimeline timeline) {
    return new Sheet(timeline, WIDTH).svg(Theme.LIGHT);
  }
}
