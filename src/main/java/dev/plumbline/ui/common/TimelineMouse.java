package dev.plumbline.ui.common;

import dev.plumbline.chart.Scale;
import dev.plumbline.ui.common.TimeSelection.Span;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

/** What the mouse does to a timeline. */
final class TimelineMouse {
  /** Half of what can be touched of an edge. */
  private static final double TOUCH = 8;

  private static final double STILL = 3;
  private static final double NOTCH = 40;
  private static final Duration DOUBLE = Duration.millis(220);

  /** What a press begins. */
  private enum Grip {
    NOTHING,
    BRUSH,
    FIRST_EDGE,
    LAST_EDGE,
    SELECTION,
    VIEW
  }

  private final TimelineView view;
  private final TimeSelection time;
  private final PauseTransition second = new PauseTransition(DOUBLE);
  private Grip grip = Grip.NOTHING;
  private double startX;
  private double lastX;
  private double start;
  private boolean moved;

  TimelineMouse(TimelineView view, TimeSelection time) {
    this.view = view;
    this.time = time;
  }

  void install() {
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    view.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    view.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> time.cursor().set(Optional.empty()));
    view.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
  }

  private void moved(MouseEvent mouse) {
    view.scale()
        .ifPresent(
            scale -> {
              time.cursor().set(Optional.of(scale.clamp(scale.value(mouse.getX()))));
              view.setCursor(
                  switch (gripAt(scale, mouse.getX())) {
                    case FIRST_EDGE, LAST_EDGE -> Cursor.H_RESIZE;
                    case SELECTION -> Cursor.OPEN_HAND;
                    case BRUSH, VIEW, NOTHING -> Cursor.DEFAULT;
                  });
            });
  }

  private Grip gripAt(Scale scale, double x) {
    if (!scale.holds(scale.value(x)) && edge(scale, x) == Grip.NOTHING) {
      return Grip.NOTHING;
    }
    Grip edge = edge(scale, x);
    if (edge != Grip.NOTHING) {
      return edge;
    }
    double at = scale.value(x);
    return time.selected().get().filter(span -> at > span.from() && at < span.to()).isPresent()
        ? Grip.SELECTION
        : Grip.BRUSH;
  }

  /** The nearer one, where both are near. */
  private Grip edge(Scale scale, double x) {
    Optional<Span> span = time.selected().get();
    if (span.isEmpty()) {
      return Grip.NOTHING;
    }
    double first = Math.abs(x - scale.at(span.get().from()));
    double last = Math.abs(x - scale.at(span.get().to()));
    if (Math.min(first, last) > TOUCH) {
      return Grip.NOTHING;
    }
    return first < last ? Grip.FIRST_EDGE : Grip.LAST_EDGE;
  }

  private void pressed(MouseEvent mouse) {
    view.chart().requestFocus();
    view.chart().leave();
    view.scale()
        .ifPresent(
            scale -> {
              startX = mouse.getX();
              lastX = startX;
              moved = false;
              grip = mouse.getButton() == MouseButton.PRIMARY ? gripAt(scale, startX) : Grip.VIEW;
              Optional<Span> span = time.selected().get();
              start =
                  switch (grip) {
                    case FIRST_EDGE -> span.map(Span::to).orElse(0.0);
                    case LAST_EDGE, SELECTION -> span.map(Span::from).orElse(0.0);
                    case BRUSH, VIEW, NOTHING -> scale.clamp(scale.value(startX));
                  };
            });
    mouse.consume();
  }

  private void dragged(MouseEvent mouse) {
    moved |= Math.abs(mouse.getX() - startX) >= STILL;
    if (moved) {
      view.scale().ifPresent(scale -> drag(scale, mouse.getX()));
    }
    lastX = mouse.getX();
    mouse.consume();
  }

  private void drag(Scale scale, double x) {
    double at = scale.clamp(scale.value(x));
    switch (grip) {
      case BRUSH, FIRST_EDGE, LAST_EDGE -> time.select(start, at);
      case SELECTION -> {
        double to = Math.rint(start + scale.value(x) - scale.value(startX));
        time.selected().get().ifPresent(span -> time.move(to - span.from()));
      }
      case VIEW -> time.pan(scale.value(lastX) - scale.value(x));
      case NOTHING -> {}
    }
  }

  private void released(MouseEvent mouse) {
    if (!moved && mouse.getButton() == MouseButton.PRIMARY) {
      clicked(mouse);
    }
    grip = Grip.NOTHING;
    mouse.consume();
  }

  private void clicked(MouseEvent mouse) {
    double x = mouse.getX();
    double y = mouse.getY();
    boolean zoomed = time.shown().get().length() < time.duration().get();
    second.stop();
    if (mouse.getClickCount() == 2) {
      time.showAll();
    } else if (zoomed) {
      second.setOnFinished(_ -> view.click(x, y)); // unless it becomes a double click
      second.playFromStart();
    } else {
      view.click(x, y);
    }
  }

  private void scrolled(ScrollEvent wheel) {
    view.scale()
        .ifPresent(
            scale -> {
              if (wheel.getDeltaX() != 0) {
                time.pan(-wheel.getDeltaX() * time.shown().get().length() / view.getWidth());
              } else {
                double around = scale.clamp(scale.value(wheel.getX()));
                time.zoom(Math.pow(0.8, wheel.getDeltaY() / NOTCH), around);
              }
              view.chart().point(wheel.getX(), wheel.getY());
            });
    wheel.consume();
  }
}
