package dev.plumbline.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/**
 * Where a window goes: where it was, as far as that is on a screen.
 *
 * @param screens less what their bars and docks take
 * @param primary where a window goes that was nowhere
 */
record Placement(List<Rectangle2D> screens, Rectangle2D primary) {
  /** Less of a window on a screen, and it could not be got hold of. */
  private static final double GRIP = 64;

  Rectangle2D of(Optional<Rectangle2D> before, double width, double height) {
    return before
        .flatMap(this::within)
        .orElseGet(() -> centred(Math.min(width, primary.getWidth()), height));
  }

  /** On the screen that has most of it, and no larger; empty where none has enough. */
  private Optional<Rectangle2D> within(Rectangle2D before) {
    return screens.stream()
        .filter(screen -> Math.min(wide(screen, before), high(screen, before)) >= GRIP)
        .max(Comparator.comparingDouble(screen -> wide(screen, before) * high(screen, before)))
        .map(screen -> moved(before, screen));
  }

  private static Rectangle2D moved(Rectangle2D before, Rectangle2D into) {
    double width = Math.min(before.getWidth(), into.getWidth());
    double height = Math.min(before.getHeight(), into.getHeight());
    return new Rectangle2D(
        Math.clamp(before.getMinX(), into.getMinX(), into.getMaxX() - width),
        Math.clamp(before.getMinY(), into.getMinY(), into.getMaxY() - height),
        width,
        height);
  }

  private Rectangle2D centred(double width, double wanted) {
    double height = Math.min(wanted, primary.getHeight());
    return new Rectangle2D(
        primary.getMinX() + Math.floor((primary.getWidth() - width) / 2),
        primary.getMinY() + Math.floor((primary.getHeight() - height) / 2),
        width,
        height);
  }

  private static double wide(Rectangle2D a, Rectangle2D b) {
    return Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
  }

  private static double high(Rectangle2D a, Rectangle2D b) {
    return Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
  }
}
