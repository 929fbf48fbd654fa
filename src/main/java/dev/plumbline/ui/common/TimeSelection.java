package dev.plumbline.ui.common;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The times that all charts and tables of a page share: what is shown (zoom and pan), what is
 * selected, and where the cursor is. Seconds since the run's time zero.
 */
public final class TimeSelection {
  /** From one time to another. */
  public record Span(double from, double to) {
    public Span {
      if (!(from < to)) {
        throw new IllegalArgumentException("nothing lies from " + from + " to " + to);
      }
    }

    public double length() {
      return to - from;
    }
  }

  private final ReadOnlyDoubleWrapper duration = new ReadOnlyDoubleWrapper(1);
  private final ObjectProperty<Span> shown = new SimpleObjectProperty<>(new Span(0, 1));
  private final ObjectProperty<Optional<Span>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Double>> cursor =
      new SimpleObjectProperty<>(Optional.empty());

  /** Begins anew with a run of this length, all of it shown and nothing selected. */
  public void reset(double seconds) {
    duration.set(Math.max(1, seconds));
    selected.set(Optional.empty());
    cursor.set(Optional.empty());
    shown.set(new Span(0, duration.get()));
  }

  public ReadOnlyDoubleProperty duration() {
    return duration.getReadOnlyProperty();
  }

  public ObjectProperty<Span> shown() {
    return shown;
  }

  /** Whole seconds, inside the run. */
  public ObjectProperty<Optional<Span>> selected() {
    return selected;
  }

  public ObjectProperty<Optional<Double>> cursor() {
    return cursor;
  }

  /** Selects from one time to another, in any order, rounded outwards to whole seconds. */
  public void select(double one, double other) {
    double end = Math.ceil(duration.get());
    double from = Math.clamp(Math.floor(Math.min(one, other)), 0, end - 1);
    double to = Math.clamp(Math.ceil(Math.max(one, other)), from + 1, end);
    selected.set(Optional.of(new Span(from, to)));
  }

  public void clear() {
    selected.set(Optional.empty());
  }

  /** Moves the selection, keeping its length. */
  public void move(double seconds) {
    selected
        .get()
        .ifPresent(
            span -> {
              double end = Math.ceil(duration.get());
              double from = Math.clamp(span.from() + seconds, 0, Math.max(0, end - span.length()));
              select(from, from + span.length());
            });
  }

  /** Zooms by a factor (below 1 comes nearer), keeping a time where it is. */
  public void zoom(double factor, double around) {
    Span now = shown.get();
    double least = Math.min(5, duration.get());
    double length = Math.clamp(now.length() * factor, least, duration.get());
    double share = Math.clamp((around - now.from()) / now.length(), 0, 1);
    show(around - share * length, length);
  }

  /** Moves what is shown to where the selection is in sight. */
  public void reveal() {
    selected
        .get()
        .filter(span -> span.from() < shown.get().from() || span.to() > shown.get().to())
        .ifPresent(
            span -> {
              double length = Math.max(shown.get().length(), span.length());
              show((span.from() + span.to() - length) / 2, length);
            });
  }

  /** Shows the whole run. */
  public void showAll() {
    shown.set(new Span(0, duration.get()));
  }

  public void pan(double seconds) {
    show(shown.get().from() + seconds, shown.get().length());
  }

  private void show(double from, double length) {
    double first = Math.clamp(from, 0, Math.max(0, duration.get() - length));
    shown.set(new Span(first, first + length));
  }
}
