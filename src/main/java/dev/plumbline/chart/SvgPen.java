package dev.plumbline.chart;

import dev.plumbline.model.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Writes a plot as one SVG document. */
final class SvgPen implements Pen {
  private static final String FAMILIES =
      Typeface.FAMILIES.stream()
              .map(family -> family.contains(" ") ? "'" + family + "'" : family)
              .collect(Collectors.joining(", "))
          + ", sans-serif";

  private final StringBuilder marks = new StringBuilder();
  private final StringBuilder definitions = new StringBuilder();
  private final Theme theme;
  private int clips;

  private SvgPen(Theme theme) {
    this.theme = theme;
  }

  /** A whole document, readable on its own, with the page's colour as its ground. */
  static String draw(Sheet sheet, Theme theme) {
    SvgPen pen = new SvgPen(theme);
    sheet.draw(pen);
    String width = number(sheet.width());
    String height = number(sheet.height());
    return """
    <svg xmlns="http://www.w3.org/2000/svg" width="%s" height="%s" viewBox="0 0 %s %s" role="img" \
    aria-labelledby="title desc" font-family="%s" style="font-variant-numeric: tabular-nums">
    <title id="title">%s</title>
    <desc id="desc">%s</desc>
    <defs>
    %s</defs>
    <rect width="%s" height="%s" fill="%s"/>
    <g transform="translate(%s %s)">
    %s</g>
    </svg>
    """
        .formatted(
            width,
            height,
            width,
            height,
            FAMILIES,
            escape(sheet.plot().title()),
            escape(sheet.plot().description()),
            pen.definitions,
            width,
            height,
            Token.PAGE.hex(theme),
            number(Sheet.PADDING),
            number(Sheet.PADDING),
            pen.marks);
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    marks.append("<line").append(at("x1", x1)).append(at("y1", y1)).append(at("x2", x2));
    marks.append(at("y2", y2)).append(stroke(stroke)).append("/>\n");
  }

  @Override
  public void polyline(double[] points, Stroke stroke) {
    marks.append("<polyline points=\"").append(points(points)).append("\" fill=\"none\"");
    marks.append(" stroke-linejoin=\"round\"").append(stroke(stroke)).append("/>\n");
  }

  @Override
  public void polygon(double[] points, Fill fill) {
    marks.append("<polygon points=\"").append(points(points)).append('"').append(fill(fill));
    marks.append("/>\n");
  }

  @Override
  public void box(double x, double y, double width, double height, Fill fill) {
    marks.append("<rect").append(at("x", x)).append(at("y", y)).append(at("width", width));
    marks.append(at("height", height)).append(fill(fill)).append("/>\n");
  }

  @Override
  public void dot(double x, double y, double radius, Fill fill, Stroke edge) {
    marks.append("<circle").append(at("cx", x)).append(at("cy", y)).append(at("r", radius));
    marks.append(fill(fill)).append(stroke(edge)).append("/>\n");
  }

  @Override
  public void text(double x, double y, String text, Lettering lettering, Anchor anchor) {
    String shared =
        at("x", x)
            + at("y", y)
            + at("font-size", lettering.size())
            + (lettering.bold() ? " font-weight=\"600\"" : "")
            + (lettering.italic() ? " font-style=\"italic\"" : "")
            + switch (anchor) {
              case START -> "";
              case MIDDLE -> " text-anchor=\"middle\"";
              case END -> " text-anchor=\"end\"";
            };
    String shown = escape(text);
    if (lettering.halo()) {
      // Drawn twice, because not every reader of SVG knows paint-order.
      marks.append("<text").append(shared).append(" fill=\"none\" stroke-linejoin=\"round\"");
      marks.append(" aria-hidden=\"true\"").append(stroke(Stroke.of(Token.PAGE, 3)));
      marks.append('>').append(shown).append("</text>\n");
    }
    marks.append("<text").append(shared).append(" fill=\"").append(lettering.token().hex(theme));
    marks.append("\">").append(shown).append("</text>\n");
  }

  @Override
  public void cells(double x, double y, double width, double height, Cells cells) {
    marks.append(cells.gap(width, height) > 0 ? "<g>\n" : "<g shape-rendering=\"crispEdges\">\n");
    cells.stretches(
        x,
        y,
        width,
        height,
        (left, top, wide, high, level) -> {
          marks.append("<rect").append(at("x", left)).append(at("y", top));
          marks.append(at("width", wide)).append(at("height", high));
          int rgb = cells.ramp().argb(level, theme) & 0xffffff;
          marks.append(String.format(Locale.ROOT, " fill=\"#%06x\"/>\n", rgb));
        });
    marks.append("</g>\n");
  }

  @Override
  public void clipped(double x, double y, double width, double height, Consumer<Pen> drawing) {
    String id = "clip-" + ++clips;
    definitions.append("<clipPath id=\"").append(id).append("\"><rect").append(at("x", x));
    definitions.append(at("y", y)).append(at("width", width)).append(at("height", height));
    definitions.append("/></clipPath>\n");
    marks.append("<g clip-path=\"url(#").append(id).append(")\">\n");
    drawing.accept(this);
    marks.append("</g>\n");
  }

  private String fill(Fill fill) {
    String paint = fill.token().hex(theme);
    if (fill.hatched()) {
      paint = "url(#" + pattern(fill.token()) + ")";
    }
    return " fill=\""
        + paint
        + '"'
        + (fill.opacity() == 1 ? "" : at("fill-opacity", fill.opacity()));
  }

  private String pattern(Token token) {
    String id = "hatch-" + Words.of(token);
    if (definitions.indexOf('"' + id + '"') < 0) {
      definitions
          .append("<pattern id=\"")
          .append(id)
          .append("\" width=\"2.5\" height=\"2.5\" patternUnits=\"userSpaceOnUse\"")
          .append(" patternTransform=\"rotate(45)\"><rect width=\"2.5\" height=\"2.5\" fill=\"")
          .append(Token.PAGE.hex(theme))
          .append("\"/><rect width=\"1\" height=\"2.5\" fill=\"")
          .append(token.hex(theme))
          .append("\"/></pattern>\n");
    }
    return id;
  }

  private String stroke(Stroke stroke) {
    return " stroke=\""
        + stroke.token().hex(theme)
        + '"'
        + at("stroke-width", stroke.width())
        + (stroke.opacity() == 1 ? "" : at("stroke-opacity", stroke.opacity()))
        + (stroke.dash() == 0
            ? ""
            : " stroke-dasharray=\"" + number(stroke.dash()) + " " + number(stroke.gap()) + "\"");
  }

  private static String points(double[] points) {
    return Arrays.stream(points).mapToObj(SvgPen::number).collect(Collectors.joining(" "));
  }

  private static String at(String name, double value) {
    return " " + name + "=\"" + number(value) + "\"";
  }

  /** A hundredth of a pixel is enough, and keeps the text the same on every machine. */
  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** Text as XML 1.0 may hold it: what it may not hold becomes U+FFFD. */
  static String escape(String text) {
    StringBuilder xml = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> xml.appendCodePoint(allowed(c) ? c : 0xfffd);
              }
            });
    return xml.toString();
  }

  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c < 0xd800)
        || (c >= 0xe000 && c < 0xfffe)
        || c >= 0x10000;
  }
}
