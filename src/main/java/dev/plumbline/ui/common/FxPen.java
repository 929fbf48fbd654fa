package dev.plumbline.ui.common;

import dev.plumbline.chart.Anchor;
import dev.plumbline.chart.Box;
import dev.plumbline.chart.Cells;
import dev.plumbline.chart.CutPen;
import dev.plumbline.chart.Fill;
import dev.plumbline.chart.Lettering;
import dev.plumbline.chart.Pen;
import dev.plumbline.chart.Stroke;
import dev.plumbline.chart.Theme;
import dev.plumbline.chart.Token;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Draws a plot on a canvas. */
public final class FxPen implements Pen {
  private final GraphicsContext graphics;
  private final Theme theme;
  private final Numbers numbers;
  private final CellsImage cellsImage;
  private final Text measured = new Text();
  private Optional<Box> seen = Optional.empty();

  /**
   * @param cellsImage kept between drawings of one chart, so that its pixels are reused
   */
  FxPen(GraphicsContext graphics, Look look, CellsImage cellsImage) {
    this.graphics = graphics;
    this.theme = look.theme().get();
    this.numbers = look.numbers();
    this.cellsImage = cellsImage;
    graphics.setLineJoin(StrokeLineJoin.BEVEL); // round ones cost more than they show
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
    graphics.setFill(paint(fill));
    path(points);
    graphics.fill();
  }

  @Override
  public void box(double x, double y, double width, double height, Fill fill) {
    graphics.setFill(paint(fill));
    graphics.fillRect(x, y, width, height);
  }

  @Override
  public void dot(double x, double y, double radius, Fill fill, Stroke edge) {
    graphics.setFill(paint(fill));
    graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
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
    String shown = numbers.local(text);
    if (lettering.halo()) {
      use(Stroke.of(Token.PAGE, 3));
      graphics.strokeText(shown, x, y);
    }
    graphics.setFill(color(lettering.token(), 1));
    graphics.fillText(shown, x, y);
  }

  @Override
  public double width(String text, Lettering lettering) {
    measured.setFont(font(lettering));
    measured.setText(numbers.local(text));
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
    Box box = new Box(x, y, width, height);
    cellsImage.draw(graphics, box, seen.map(box::within).orElse(box), cells, theme);
  }

  @Override
  public void clipped(double x, double y, double width, double height, Consumer<Pen> drawing) {
    Optional<Box> before = seen;
    Box box = new Box(x, y, width, height);
    seen = Optional.of(before.map(box::within).orElse(box));
    drawing.accept(new CutPen(this, seen.get()));
    seen = before;
  }

  private Paint paint(Fill fill) {
    return fill.hatched() ? Hatch.of(fill.token(), theme) : color(fill.token(), fill.opacity());
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
