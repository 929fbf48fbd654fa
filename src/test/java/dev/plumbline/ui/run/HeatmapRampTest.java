package dev.plumbline.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.chart.Theme;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.Picture;
import dev.plumbline.ui.common.TimelineView;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The colours above the heatmap that say how many a cell holds. */
class HeatmapRampTest {
  private static StudyRuns study;
  private static RunPage page;

  private TimelineView timeline;

  @BeforeAll
  static void begin() {
    study = new StudyRuns();
    page = new RunPage(study, Theme.LIGHT, 1272, 828);
  }

  @AfterAll
  static void end() {
    study.close();
  }

  @BeforeEach
  void open() {
    page.open(study.run("candidate-1").id());
    timeline = page.find(TimelineView.class);
  }

  @Test
  void theRampAboveTheHeatmapStaysWhenItIsDrawnAgain() {
    page.settle();
    List<Integer> first = ramp();
    assertTrue(first.stream().distinct().count() > 10, first::toString);
    Fx.run(() -> timeline.refresh());
    page.settle();
    assertEquals(first, ramp());
  }

  @Test
  void theRampStaysWhenAWindowIsSelected() {
    page.settle();
    List<Integer> first = ramp();
    Fx.run(() -> page.run().time().select(20, 40));
    page.settle();
    assertEquals(first, ramp());
  }

  /** The colours on the right of the line above the heatmap. */
  private List<Integer> ramp() {
    Bounds bounds = Fx.get(() -> timeline.localToScene(timeline.getBoundsInLocal()));
    BufferedImage picture = Picture.of(page.scene);
    int y = (int) bounds.getMinY() + 8;
    return IntStream.range((int) bounds.getMaxX() - 200, (int) bounds.getMaxX())
        .map(x -> picture.getRGB(x, y))
        .boxed()
        .toList();
  }
}
