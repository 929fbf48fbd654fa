package dev.plumbline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PointingTest {
  @Test
  void aTimelineSaysWhatLiesAtAMoment() {
    RunTimeline plot = Timelines.study();
    double height = plot.height(816);
    double x = plot.timeScale(816).at(31.5);
    List<String> lines = plot.hover(x, height / 3, 816, height).orElseThrow().lines();
    assertEquals("31 s", lines.getFirst());
    assertEquals("spike", lines.get(1));
    assertTrue(lines.get(2).startsWith("requests "), lines.toString());
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("p95 ")), lines.toString());
    assertEquals("40 users", lines.getLast());
    assertEquals(Optional.empty(), plot.hover(10, height / 3, 816, height));
  }

  @Test
  void aHeightInTheHeatmapIsALatency() {
    RunTimeline plot = Timelines.study();
    double height = plot.height(816);
    RunTimeline.Pixel pixel = plot.at(60, 816, height).orElseThrow();
    assertEquals("ms", pixel.part());
    assertEquals(500, plot.at(pixel.top(), 816, height).orElseThrow().value().orElseThrow(), 1e-6);
    assertEquals(1, plot.at(pixel.bottom(), 816, height).orElseThrow().value().orElseThrow(), 1e-6);
  }

  @Test
  void aCurveSaysBothValuesAndTheChange() {
    PercentileCurve plot = Samples.curve();
    double height = plot.height(560);
    List<String> lines = plot.hover(300, 100, 560, height).orElseThrow().lines();
    assertEquals(4, lines.size(), lines.toString());
    assertTrue(lines.getFirst().startsWith("p"), lines.toString());
    assertTrue(lines.getLast().startsWith("change +"), lines.toString());
    assertEquals(Optional.empty(), Screens.noCurve().hover(300, 100, 560, height));
  }

  @Test
  void aScorecardKnowsItsRowAndColumn() {
    Scorecard plot = Screens.scorecard();
    assertEquals(Optional.of(new Scorecard.Spot(0, -1)), plot.at(20, 50, 640));
    assertEquals(Optional.of(new Scorecard.Spot(1, 4)), plot.at(639, 70, 640));
    assertEquals(Optional.empty(), plot.at(20, 20, 640));
  }

  @Test
  void aBarKnowsItsRow() {
    TippingBars plot = Screens.tipping();
    assertEquals(plot.rows().getFirst(), plot.at(70).orElseThrow());
    assertEquals(plot.rows().getLast(), plot.at(64 + 4.5 * 27).orElseThrow());
    assertEquals(Optional.empty(), plot.at(60));
    assertEquals(Optional.empty(), plot.at(64 + 5.1 * 27));
  }

  @Test
  void aShiftAndAHistogramAnswerInsideOnly() {
    ShiftCurve shift = Screens.shift(share -> 0.1, 0.05);
    assertEquals("p51", shift.hover(290, 100, 568, 236).orElseThrow().lines().getFirst());
    assertEquals(Optional.empty(), shift.hover(1, 100, 568, 236));
    assertEquals(3, Screens.oneRunEach().hover(200, 50, 400, 140).orElseThrow().lines().size());
    assertEquals(Optional.empty(), Screens.noHistogram().hover(200, 50, 400, 140));
  }

  @Test
  void rampsBeginAndEndAsTheyAreDesigned() {
    assertEquals(0, Ramp.COUNT.argb(0, Theme.LIGHT));
    assertEquals(0xff2a1a73, Ramp.COUNT.argb(Ramp.TOP, Theme.LIGHT));
    assertEquals(0xfff7f5fe, Ramp.COUNT.argb(Ramp.TOP, Theme.DARK));
    assertEquals(0xffffffff, Ramp.VERDICT.argb(16, Theme.LIGHT));
    assertEquals(0, Ramp.level(0, 9));
    assertEquals(1, Ramp.level(1, 1_000_000));
    assertEquals(32, Ramp.level(9, 9));
    assertEquals(28, ScoreCell.level(3, Tone.WORSE));
    assertEquals(11, ScoreCell.level(-0.05, Tone.BETTER));
  }
}
