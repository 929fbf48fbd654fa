package dev.plumbline.chart;

import java.util.function.Consumer;

/**
 * Draws only what lies in a box, by cutting lines and surfaces before they reach the pen: for pens
 * to which a clip is dear. JavaFX's software canvas paints whole extra pictures for each.
 *
 * <p>Texts and dots are drawn whole or not at all; cells are for the pen itself to cut.
 */
public final class CutPen implements Pen {
  private final Pen pen;
  private final Box box;

  public CutPen(Pen pen, Box box) {
    this.pen = pen;
    this.box = box;
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    double[] inside = box.cut(x1, y1, x2, y2);
    if (inside.length > 0) {
      pen.line(inside[0], inside[1], inside[2], inside[3], stroke);
    }
  }

  @Override
  public void polyline(double[] points, Stroke stroke) {
    Points piece = new Points();
    for (int i = 0; i + 3 < points.length; i += 2) {
      double[] inside = box.cut(points[i], points[i + 1], points[i + 2], points[i + 3]);
      if (inside.length == 0) {
        finish(piece, stroke);
        continue;
      }
      if (piece.isEmpty()) {
        piece.add(inside[0], inside[1]);
      }
      piece.add(inside[2], inside[3]);
      if (inside[2] != points[i + 2] || inside[3] != points[i + 3]) {
        finish(piece, stroke);
      }
    }
    finish(piece, stroke);
  }

  private void finish(Points piece, Stroke stroke) {
    if (!piece.isEmpty()) {
      pen.polyline(piece.all(), stroke);
      piece.clear();
    }
  }

  @Override
  public void polygon(double[] points, Fill fill) {
    double[] inside = points;
    for (Side side : Side.values()) {
      inside = cut(inside, side);
    }
    if (inside.length >= 6) {
      pen.polygon(inside, fill);
    }
  }

  /** Keeps what lies on the inner side of one edge, by Sutherland and Hodgman (1974). */
  private double[] cut(double[] points, Side side) {
    Points kept = new Points();
    for (int i = 0; i + 1 < points.length; i += 2) {
      int next = (i + 2) % points.length;
      double here = side.depth(box, points[i], points[i + 1]);
      double there = side.depth(box, points[next], points[next + 1]);
      if (here >= 0) {
        kept.add(points[i], points[i + 1]);
      }
      if (here >= 0 != there >= 0) {
        double share = here / (here - there);
        kept.add(
            points[i] + share * (points[next] - points[i]),
            points[i + 1] + share * (points[next + 1] - points[i + 1]));
      }
    }
    return kept.all();
  }

  /** The edges of a box. */
  private enum Side {
    LEFT,
    RIGHT,
    TOP,
    BOTTOM;

    /** How far inside a point lies; below 0 outside. */
    double depth(Box box, double x, double y) {
      return switch (this) {
        case LEFT -> x - box.x();
        case RIGHT -> box.right() - x;
        case TOP -> y - box.y();
        case BOTTOM -> box.bottom() - y;
      };
    }
  }

  @Override
  public void box(double x, double y, double width, double height, Fill fill) {
    Box inside = new Box(x, y, width, height).within(box);
    if (inside.width() > 0 && inside.height() > 0) {
      pen.box(inside.x(), inside.y(), inside.width(), inside.height(), fill);
    }
  }

  @Override
  public void dot(double x, double y, double radius, Fill fill, Stroke edge) {
    if (box.holds(x, y)) {
      pen.dot(x, y, radius, fill, edge);
    }
  }

  @Override
  public void text(double x, double y, String text, Lettering lettering, Anchor anchor) {
    if (box.holds(x, y)) {
      pen.text(x, y, text, lettering, anchor);
    }
  }

  @Override
  public double width(String text, Lettering lettering) {
    return pen.width(text, lettering);
  }

  @Override
  public void cells(double x, double y, double width, double height, Cells cells) {
    pen.cells(x, y, width, height, cells);
  }

  @Override
  public void clipped(double x, double y, double width, double height, Consumer<Pen> drawing) {
    Box inside = new Box(x, y, width, height).within(box);
    pen.clipped(inside.x(), inside.y(), inside.width(), inside.height(), drawing);
  }
}
