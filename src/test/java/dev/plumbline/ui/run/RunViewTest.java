package dev.plumbline.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.chart.RunTimeline;
import dev.plumbline.chart.Scale;
import dev.plumbline.chart.Theme;
import dev.plumbline.ui.common.ChartView;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.TimeSelection.Span;
import dev.plumbline.ui.common.TimelineView;
import java.util.Optional;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of the first candidate, used with mouse and keys. */
class RunViewTest {
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
  void aBrushOnTheHeatmapChangesTheTable() {
    assertEquals("3,810", requestsShown());
    drag(MouseButton.PRIMARY, x(20.5), x(39.5));
    assertEquals(Optional.of(new Span(20, 40)), selected());
    page.settle();
    assertEquals("2,439", requestsShown());
  }

  @Test
  void anEdgeIsTouchedFromEightPixelsAway() {
    drag(MouseButton.PRIMARY, x(20.5), x(39.5));
    drag(MouseButton.PRIMARY, x(40) + 7, x(29.5));
    assertEquals(Optional.of(new Span(20, 30)), selected());
  }

  @Test
  void aDragInsideTheSelectionMovesIt() {
    drag(MouseButton.PRIMARY, x(10.5), x(19.5));
    drag(MouseButton.PRIMARY, x(15), x(25));
    assertEquals(Optional.of(new Span(20, 30)), selected());
  }

  @Test
  void theWheelZoomsWhereItPointsAndTheMiddleButtonPans() {
    double at = x(30);
    Fx.run(() -> timeline.fireEvent(wheel(at, 400)));
    Span near = shown();
    assertTrue(near.length() < 10, near::toString);
    assertEquals(30, Fx.get(() -> scale().value(at)), 0.01);
    drag(MouseButton.MIDDLE, 300, 400);
    assertEquals(near.length(), shown().length(), 1e-9);
    assertTrue(shown().from() < near.from());
    click(400, 100, 2);
    assertEquals(new Span(0, 47), shown());
  }

  @Test
  void keysMoveTheWindowAndEscapeClearsIt() {
    Fx.run(() -> page.run().time().select(10, 15));
    press(KeyCode.CLOSE_BRACKET, false);
    assertEquals(Optional.of(new Span(15, 20)), selected());
    press(KeyCode.RIGHT, true);
    assertEquals(Optional.of(new Span(15, 21)), selected());
    press(KeyCode.OPEN_BRACKET, false);
    assertEquals(Optional.of(new Span(9, 15)), selected());
    press(KeyCode.ESCAPE, false);
    assertEquals(Optional.empty(), selected());
  }

  @Test
  void aClickListsWhatWasKeptThereAndEscapeClosesTheList() {
    click(x(31.5), 40, 1);
    assertTrue(Fx.get(() -> page.run().samples().get().isPresent()));
    page.settle();
    page.find(SampleDrawer.class);
    press(KeyCode.ESCAPE, false);
    assertTrue(Fx.get(() -> page.run().samples().get().isEmpty()));
  }

  @Test
  void escapeTakesBackTheListThenTheWindowThenTheEndpoint() {
    EndpointTable table = page.find(EndpointTable.class);
    Fx.run(() -> table.table().selection().select(5));
    Fx.run(() -> page.run().time().select(10, 15));
    Fx.run(() -> page.run().ask(5));
    press(KeyCode.ESCAPE, false);
    assertTrue(Fx.get(() -> page.run().samples().get().isEmpty()));
    assertEquals(Optional.of(new Span(10, 15)), selected());
    press(KeyCode.ESCAPE, false);
    assertEquals(Optional.empty(), selected());
    assertEquals(5, Fx.get(() -> page.run().row().get()));
    press(KeyCode.ESCAPE, false);
    assertEquals(0, Fx.get(() -> page.run().row().get()));
    assertTrue(Fx.get(() -> table.table().selected().isEmpty()));
  }

  @Test
  void enterAtTheCrosshairListsAllThatWasKeptOfTheSecond() {
    press(KeyCode.RIGHT, false);
    press(KeyCode.ENTER, false);
    assertEquals(1, Fx.get(() -> page.run().samples().get().orElseThrow().from()));
  }

  @Test
  void pointingAtTheCurveSaysBothValues() {
    CurvePane pane = page.find(CurvePane.class);
    ChartView curve = (ChartView) Fx.get(() -> pane.getChildrenUnmodifiable().getFirst());
    Fx.run(() -> curve.point(curve.getWidth() / 2, 60));
    String said = Fx.get(curve::getAccessibleHelp);
    assertTrue(said.contains("baseline"), said);
    assertTrue(said.contains("this run"), said);
    assertTrue(said.contains("change"), said);
  }

  @Test
  void aClosedRunLeavesNothingOnThePage() {
    Fx.run(page.model::close);
    assertFalse(Fx.get(() -> page.scene.getRoot().lookup(".run-pane") != null));
  }

  private static String requestsShown() {
    return Fx.get(
        () -> {
          Node line = page.scene.getRoot().lookup(".row-table .total");
          return line.lookupAll(".label").stream()
              .map(node -> ((Label) node).getText())
              .filter(text -> text.matches("[\\d,]{4,}"))
              .findFirst()
              .orElseThrow();
        });
  }

  private static Optional<Span> selected() {
    return Fx.get(() -> page.run().time().selected().get());
  }

  private static Span shown() {
    return Fx.get(() -> page.run().time().shown().get());
  }

  private Scale scale() {
    return ((RunTimeline) timeline.chart().plot().orElseThrow()).timeScale(timeline.getWidth());
  }

  private double x(double seconds) {
    return Fx.get(() -> scale().at(seconds));
  }

  private void drag(MouseButton button, double from, double to) {
    Fx.run(
        () -> {
          timeline.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, button, from, 100, 1));
          timeline.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, button, (from + to) / 2, 100, 1));
          timeline.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, button, to, 100, 1));
          timeline.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, button, to, 100, 1));
        });
  }

  private void click(double x, double y, int times) {
    Fx.run(
        () -> {
          timeline.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, x, y, times));
          timeline.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, x, y, times));
        });
  }

  private void press(KeyCode code, boolean shift) {
    Fx.run(
        () ->
            timeline
                .chart()
                .fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false)));
  }

  /** Events are made with a place in the scene. */
  private MouseEvent mouse(
      EventType<MouseEvent> type, MouseButton button, double x, double y, int clicks) {
    Point2D at = timeline.localToScene(x, y);
    return new MouseEvent(
        type, at.getX(), at.getY(), at.getX(), at.getY(), button, clicks, false, false, false,
        false, true, false, false, false, false, false, null);
  }

  private ScrollEvent wheel(double x, double deltaY) {
    Point2D at = timeline.localToScene(x, 100);
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        at.getX(),
        at.getY(),
        at.getX(),
        at.getY(),
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        deltaY,
        0,
        deltaY,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }
}
