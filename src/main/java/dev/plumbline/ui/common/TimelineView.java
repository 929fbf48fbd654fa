package dev.plumbline.ui.common;

import dev.plumbline.chart.RunTimeline;
import dev.plumbline.chart.Scale;
import dev.plumbline.ui.common.TimeSelection.Span;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.StackPane;

/**
 * A run over time, to be looked into: a drag selects, the wheel zooms, and all charts that share
 * its times follow. It is drawn again at most once a pulse, however often its times change.
 */
public final class TimelineView extends StackPane {
  private static final double NEAR = 4;

  /**
   * A place that was clicked.
   *
   * @param from first second of it
   * @param to second after the last
   * @param low smallest value, where the place has a scale of values; else 0
   * @param high largest value; else infinite
   */
  public record Place(int from, int to, double low, double high) {}

  private final ChartView chart;
  private final TimeSelection time;
  private Optional<RunTimeline> whole = Optional.empty();
  private Function<Span, String> label = _ -> "";
  private Consumer<Place> clicked = _ -> {};

  public TimelineView(Look look, TimeSelection time) {
    chart = new ChartView(look);
    getChildren().add(chart);
    this.time = time;
    time.shown().addListener((_, _, _) -> refresh());
    time.selected().addListener((_, _, _) -> refresh());
    new TimelineMouse(this, time).install();
    new TimelineKeys(this, time).install();
  }

  /** Shows a timeline; which part of it, and what is marked, is for the shared times to say. */
  public void show(RunTimeline timeline) {
    whole = Optional.of(timeline);
    refresh();
  }

  /** What stands at a selection. */
  public void labelled(Function<Span, String> words) {
    label = words;
    refresh();
  }

  /** What a click does, and Enter at the crosshair. */
  public void whenClicked(Consumer<Place> action) {
    clicked = action;
  }

  /** Draws anew, since a label has changed. */
  public void refresh() {
    whole.ifPresent(
        timeline -> {
          Span shown = time.shown().get();
          chart.show(
              timeline
                  .between(shown.from(), shown.to())
                  .marking(
                      time.selected()
                          .get()
                          .map(
                              span ->
                                  new dev.plumbline.chart.TimeSelection(
                                      span.from(), span.to(), label.apply(span))),
                      OptionalDouble.empty()));
        });
  }

  /** What takes the keyboard. */
  public ChartView chart() {
    return chart;
  }

  /** Seconds across the view. */
  Optional<Scale> scale() {
    return drawn().map(timeline -> timeline.timeScale(getWidth()));
  }

  void click(double x, double y) {
    scale()
        .filter(scale -> scale.holds(scale.value(x)))
        .ifPresent(scale -> clicked.accept(place(scale, x, y)));
  }

  /** All values of a moment. */
  void click(double seconds) {
    int from = (int) Math.floor(seconds);
    clicked.accept(new Place(from, from + 1, 0, Double.POSITIVE_INFINITY));
  }

  private Place place(Scale scale, double x, double y) {
    int from = Math.max(0, (int) Math.floor(scale.value(x - NEAR / 2)));
    int to = Math.max(from + 1, (int) Math.ceil(scale.value(x + NEAR / 2)));
    double low = value(y + NEAR).orElse(0);
    double high = value(y - NEAR).orElse(Double.POSITIVE_INFINITY);
    return low < high
        ? new Place(from, to, low, high)
        : new Place(from, to, 0, Double.POSITIVE_INFINITY);
  }

  private OptionalDouble value(double y) {
    return drawn()
        .flatMap(timeline -> timeline.at(y, getWidth(), getHeight()))
        .map(RunTimeline.Pixel::value)
        .orElse(OptionalDouble.empty());
  }

  private Optional<RunTimeline> drawn() {
    return chart.plot().map(RunTimeline.class::cast);
  }
}
