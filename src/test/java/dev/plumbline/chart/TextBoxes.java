package dev.plumbline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Remembers where texts stand, in the widest typeface, and where data is drawn. */
public final class TextBoxes implements Pen {
  final List<Box> boxes = new ArrayList<>();

  /** The places that a drawing cuts its data at. */
  final List<Box> data = new ArrayList<>();

  record Box(String text, double left, double right, double top, double bottom) {
    boolean touches(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  /** All that is written, in its order. */
  public List<String> texts() {
    return boxes.stream().map(Box::text).toList();
  }

  /** Texts that stand on data. */
  List<Box> onData() {
    return boxes.stream().filter(box -> data.stream().anyMatch(box::touches)).toList();
  }

  @Override
  public void text(double x, double y, String text, Lettering lettering, Anchor anchor) {
    double width = lettering.width(text);
    double left =
        switch (anchor) {
          case START -> x;
          case MIDDLE -> x - width / 2;
          case END -> x - width;
        };
    if (!text.isEmpty()) {
      boxes.add(new Box(text, left, left + width, y - lettering.size() * 0.75, y + 2));
    }
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {}

  @Override
  public void polyline(double[] points, Stroke stroke) {}

  @Override
  public void polygon(double[] points, Fill fill) {}

  @Override
  public void box(double x, double y, double width, double height, Fill fill) {}

  @Override
  public void dot(double x, double y, double radius, Fill fill, Stroke edge) {}

  @Override
  public void cells(double x, double y, double width, double height, Cells cells) {}

  @Override
  public void clipped(double x, double y, double width, double height, Consumer<Pen> drawing) {
    data.add(new Box("", x, x + width, y, y + height));
    drawing.accept(this);
  }
}
