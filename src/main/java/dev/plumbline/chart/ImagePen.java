package dev.plumbline.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Set;
import java.util.function.Consumer;

/** Paints a plot into a picture. */
final class ImagePen implements Pen {
  private final Graphics2D graphics;
  private final Theme theme;
  private final String family;

  private ImagePen(Graphics2D graphics, Theme theme) {
    this.graphics = graphics;
    this.theme = theme;
    Set<String> known =
        Set.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
    this.family =
        Typeface.FAMILIES.stream().filter(known::contains).findFirst().orElse(Font.SANS_SERIF);
  }

  /** The sheet in pixels, {@code scale} of them to one of its own. */
  static BufferedImage draw(Sheet sheet, double scale, Theme theme) {
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(sheet.width() * scale),
            (int) Math.ceil(sheet.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.scale(scale, scale);
      ImagePen pen = new ImagePen(graphics, theme);
      pen.box(0, 0, sheet.width(), sheet.height(), Fill.of(Token.PAGE));
      graphics.translate(Sheet.PADDING, Sheet.PADDING);
      sheet.draw(pen);
    } finally {
      graphics.dispose();
    }
    return image;
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    outline(new Line2D.Double(x1, y1, x2, y2), stroke);
  }

  @Override
  public void polyline(double[] points, Stroke stroke) {
    outline(path(points), stroke);
  }

  @Override
  public void polygon(double[] points, Fill fill) {
    Path2D path = path(points);
    path.closePath();
    paint(path, fill);
  }

  @Override
  public void box(double x, double y, double width, double height, Fill fill) {
    paint(new Rectangle2D.Double(x, y, width, height), fill);
  }

  @Override
  public void dot(double x, double y, double radius, Fill fill, Stroke edge) {
    Shape circle = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    paint(circle, fill);
    outline(circle, edge);
  }

  @Override
  public void text(double x, double y, String text, Lettering lettering, Anchor anchor) {
    if (text.isEmpty()) {
      return;
    }
    int style =
        (lettering.bold() ? Font.BOLD : Font.PLAIN)
            | (lettering.italic() ? Font.ITALIC : Font.PLAIN);
    Font font = new Font(family, style, 1);
    if (font.canDisplayUpTo(text) >= 0) {
      font = new Font(Font.SANS_SERIF, style, 1); // the system's own search for other scripts
    }
    font = font.deriveFont((float) lettering.size());
    TextLayout layout = new TextLayout(text, font, graphics.getFontRenderContext());
    double start =
        switch (anchor) {
          case START -> x;
          case MIDDLE -> x - layout.getAdvance() / 2;
          case END -> x - layout.getAdvance();
        };
    Shape letters = layout.getOutline(AffineTransform.getTranslateInstance(start, y));
    if (lettering.halo()) {
      outline(letters, Stroke.of(Token.PAGE, 3));
    }
    paint(letters, Fill.of(lettering.token()));
  }

  @Override
  public void cells(double x, double y, double width, double height, Cells cells) {
    if (cells.columns() == 0 || cells.rows() == 0) {
      return;
    }
    if (cells.gap(width, height) == 0) {
      // One picture, since boxes that touch would show seams.
      BufferedImage image =
          new BufferedImage(cells.columns(), cells.rows(), BufferedImage.TYPE_INT_ARGB);
      image.setRGB(0, 0, cells.columns(), cells.rows(), cells.argb(theme), 0, cells.columns());
      AffineTransform place = AffineTransform.getTranslateInstance(x, y);
      place.scale(width / cells.columns(), height / cells.rows());
      graphics.drawImage(image, place, null);
      return;
    }
    cells.stretches(
        x,
        y,
        width,
        height,
        (left, top, wide, high, level) -> {
          graphics.setColor(new Color(cells.ramp().argb(level, theme)));
          graphics.fill(new Rectangle2D.Double(left, top, wide, high));
        });
  }

  @Override
  public void clipped(double x, double y, double width, double height, Consumer<Pen> drawing) {
    Shape before = graphics.getClip();
    graphics.clip(new Rectangle2D.Double(x, y, width, height));
    drawing.accept(this);
    graphics.setClip(before);
  }

  private void paint(Shape shape, Fill fill) {
    if (!fill.hatched()) {
      graphics.setColor(color(fill.token(), fill.opacity()));
      graphics.fill(shape);
      return;
    }
    graphics.setColor(color(Token.PAGE, 1));
    graphics.fill(shape);
    Shape before = graphics.getClip();
    graphics.clip(shape);
    Rectangle2D bounds = shape.getBounds2D();
    double apart = 2.5 * Math.sqrt(2);
    double first = Math.floor((bounds.getMinX() + bounds.getMinY()) / apart) * apart;
    for (double sum = first; sum < bounds.getMaxX() + bounds.getMaxY(); sum += apart) {
      outline(
          new Line2D.Double(
              sum - bounds.getMinY(), bounds.getMinY(), sum - bounds.getMaxY(), bounds.getMaxY()),
          Stroke.of(fill.token(), 1));
    }
    graphics.setClip(before);
  }

  private void outline(Shape shape, Stroke stroke) {
    graphics.setColor(color(stroke.token(), stroke.opacity()));
    float[] dash =
        stroke.dash() == 0 ? null : new float[] {(float) stroke.dash(), (float) stroke.gap()};
    graphics.setStroke(
        new BasicStroke(
            (float) stroke.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0));
    graphics.draw(shape);
  }

  private Color color(Token token, double opacity) {
    int rgb = token.rgb(theme);
    return new Color(rgb >> 16, rgb >> 8 & 255, rgb & 255, (int) Math.round(255 * opacity));
  }

  private static Path2D path(double[] points) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i + 1 < points.length; i += 2) {
      if (i == 0) {
        path.moveTo(points[0], points[1]);
      } else {
        path.lineTo(points[i], points[i + 1]);
      }
    }
    return path;
  }
}
