package dev.plumbline.ui.common;

import dev.plumbline.chart.Anchor;
import dev.plumbline.chart.Cells;
import dev.plumbline.chart.Fill;
import dev.plumbline.chart.Lettering;
import dev.plumbline.chart.Pen;
import dev.plumbline.chart.Stroke;
import dev.plumbline.chart.Theme;
import dev.plumbline.chart.Token;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Draws a plot on a canvas. */
public final class FxPen implements Pen {
  private static final double HATCH = 2.5 * Math.sqrt(2);

  private final GraphicsContext graphics;
  private final Theme theme;
  private final CellsImage cellsImage;
  private final Text measured = new Text();

  /**
   * @param cellsImage kept between drawings of one chart, so that its pixels are reused
   */
  FxPen(GraphicsContext graphics, Theme theme, CellsImage cellsImage) {
    this.graphics = graphics;
    this.theme = theme;
    this.cellsImage = cellsImage;
    graphics.setLineJoin(StrokeLineJoin.ROUND);
    graphics.setLineCap(StrokeLineCap.BUTT);
    graphics.setTextBaseline(VPos.BASELINE);
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    // Between two pixels a hairline would be a grey smear; filled it costs a tenth of a stroke.
    boolean hairline = stroke.width() == 1 && stroke.dash() == 0;
    if (hairline && x1 == x2) {
      graphics.setFill(color(stroke.token(), stroke.opacity()));
      graphics.fillRect(Math.floor(x1), Math.min(y1, y2), 1, Math.abs(y2 - y1));
    } else if (hairline && y1 == y2) {
      graphics.setFill(color(stroke.token(), stroke.opacity()));
      graphics.fillRect(Math.min(x1, x2), Math.floor(y1), Math.abs(x2 - x1), 1);
    } else {
      use(stroke);
      graphics.strokeLine(x1, y1, x2, y2);
    }
  }

  @Override
  public void polyline(double[] points, Stroke stroke) {
    if (points.length < 4) {
      return;
    }
    use(stroke);
    path(points);
    graphics.stroke();
  }

  @Override
  public void polygon(double[] points, Fill fill) {
    if (points.length < 6) {
      return;
    }
    if (fill.hatched()) {
      hatch(bounds(points), fill.token(), () -> path(points));
      return;
    }
    graphics.setFill(color(fill.token(), fill.opacity()));
    path(points);
    graphics.fill();
  }

  @Override
  public void box(double x, double y, double width, double height, Fill fill) {
    if (fill.hatched()) {
      hatch(
          new double[] {x, y, x + width, y + height},
          fill.token(),
          () -> {
            graphics.beginPath();
            graphics.rect(x, y, width, height);
          });
      return;
    }
    graphics.setFill(color(fill.token(), fill.opacity()));
    graphics.fillRect(x, y, width, height);
  }

  @Override
  public void dot(double x, double y, double radius, Fill fill, Stroke edge) {
    if (fill.hatched()) {
      hatch(
          new double[] {x - radius, y - radius, x + radius, y + radius},
          fill.token(),
          () -> {
            graphics.beginPath();
            graphics.arc(x, y, radius, radius, 0, 360);
          });
    } else {
      graphics.setFill(color(fill.token(), fill.opacity()));
      graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }
    use(edge);
    graphics.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  @Override
  public void text(double x, double y, String text, Lettering lettering, Anchor anchor) {
    graphics.setFont(font(lettering));
    graphics.setTextAlign(
        switch (anchor) {
          case START -> TextAlignment.LEFT;
          case MIDDLE -> TextAlignment.CENTER;
          case END -> TextAlignment.RIGHT;
        });
    if (lettering.halo()) {
      use(Stroke.of(Token.PAGE, 3));
      graphics.strokeText(text, x, y);
    }
    graphics.setFill(color(lettering.token(), 1));
    graphics.fillText(text, x, y);
  }

  @Override
  public double width(String text, Lettering lettering) {
    measured.setFont(font(lettering));
    measured.setText(text);
    return measured.getLayoutBounds().getWidth();
  }

  @Override
  public void cells(double x, double y, double width, double height, Cells cells) {
    if (cells.levels().length == 1) {
      // The image has one content a drawing; single cells, of which a plot draws many, are boxes.
      graphics.setFill(color(cells.argb(theme)[0]));
      graphics.fillRect(x, y, width, height);
      return;
    }
    cellsImage.draw(graphics, x, y, width, height, cells, theme);
  }

  @Override
  public void clipped(double x, double y, double width, double height, Consumer<Pen> drawing) {
    graphics.save();
    graphics.beginPath();
    graphics.rect(x, y, width, height);
    graphics.clip();
    drawing.accept(this);
    graphics.restore();
  }

  private void hatch(double[] box, Token token, Runnable path) {
    graphics.setFill(color(Token.PAGE, 1));
    path.run();
    graphics.fill();
    graphics.save();
    path.run();
    graphics.clip();
    use(Stroke.of(token, 1));
    double first = Math.floor((box[0] + box[1]) / HATCH) * HATCH;
    for (double sum = first; sum < box[2] + box[3]; sum += HATCH) {
      graphics.strokeLine(sum - box[1], box[1], sum - box[3], box[3]);
    }
    graphics.restore();
  }

  private void use(Stroke stroke) {
    graphics.setStroke(color(stroke.token(), stroke.opacity()));
    graphics.setLineWidth(stroke.width());
    if (stroke.dash() == 0) {
      graphics.setLineDashes();
    } else {
      graphics.setLineDashes(stroke.dash(), stroke.gap());
    }
  }

  private void path(double[] points) {
    graphics.beginPath();
    graphics.moveTo(points[0], points[1]);
    for (int i = 2; i + 1 < points.length; i += 2) {
      graphics.lineTo(points[i], points[i + 1]);
    }
  }

  private static double[] bounds(double[] points) {
    double[] box = {points[0], points[1], points[0], points[1]};
    for (int i = 0; i + 1 < points.length; i += 2) {
      box[0] = Math.min(box[0], points[i]);
      box[1] = Math.min(box[1], points[i + 1]);
      box[2] = Math.max(box[2], points[i]);
      box[3] = Math.max(box[3], points[i + 1]);
    }
    return box;
  }

  private static Color color(int argb) {
    return Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255, (argb >>> 24) / 255.0);
  }

  private Color color(Token token, double opacity) {
    return color(token, theme, opacity);
  }

  public static Color color(Token token, Theme theme, double opacity) {
    int rgb = token.rgb(theme);
    return Color.rgb(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, opacity);
  }

  static Font font(Lettering lettering) {
    return Font.font(
        Fonts.TEXT,
        lettering.bold() ? FontWeight.BOLD : FontWeight.NORMAL,
        FontPosture.REGULAR,
        lettering.size());
  }
}
