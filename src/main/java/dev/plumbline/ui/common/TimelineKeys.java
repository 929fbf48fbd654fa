package dev.plumbline.ui.common;

import dev.plumbline.ui.common.TimeSelection.Span;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/**
 * What keys do to a timeline: arrows move the crosshair, with Shift the end of the selection, with
 * Ctrl and Shift its beginning; plus and minus zoom, 0 shows all.
 */
final class TimelineKeys {
  private static final double STEPS = 100;
  private static final double ZOOM = 0.8;

  private final TimelineView view;
  private final TimeSelection time;

  TimelineKeys(TimelineView view, TimeSelection time) {
    this.view = view;
    this.time = time;
  }

  void install() {
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent key) {
    boolean known = true;
    switch (key.getCode()) {
      case LEFT -> step(key, -1);
      case RIGHT -> step(key, 1);
      case HOME -> point(time.shown().get().from());
      case END -> point(time.shown().get().to() - 1);
      case PLUS, EQUALS, ADD -> time.zoom(ZOOM, cursor());
      case MINUS, SUBTRACT -> time.zoom(1 / ZOOM, cursor());
      case DIGIT0, NUMPAD0 -> time.showAll();
      case ENTER, SPACE -> view.click(cursor());
      default -> known = false;
    }
    if (known) {
      key.consume();
    }
  }

  private void step(KeyEvent key, int side) {
    double step = side * Math.max(1, Math.rint(time.shown().get().length() / STEPS));
    if (!key.isShiftDown()) {
      point(cursor() + step);
      return;
    }
    Optional<Span> span = time.selected().get();
    if (span.isEmpty()) {
      time.select(cursor(), cursor() + step);
    } else if (key.isShortcutDown()) {
      double from = Math.min(span.get().from() + step, span.get().to() - 1);
      time.select(from, span.get().to());
    } else {
      time.select(span.get().from(), Math.max(span.get().to() + step, span.get().from() + 1));
    }
  }

  private double cursor() {
    Span shown = time.shown().get();
    return time.cursor()
        .get()
        .orElseGet(() -> Math.floor(time.selected().get().map(Span::from).orElse(shown.from())));
  }

  /** In the middle of the second, so that its column is meant. */
  private void point(double seconds) {
    Span shown = time.shown().get();
    double at =
        Math.clamp(Math.floor(seconds), shown.from(), Math.max(shown.from(), shown.to() - 1));
    time.cursor().set(Optional.of(at));
    view.scale().ifPresent(scale -> view.chart().point(scale.at(at + 0.5), view.getHeight() / 3));
  }
}
