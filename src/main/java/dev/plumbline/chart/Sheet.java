package dev.plumbline.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * A plot on a page of its own, with some room around it.
 *
 * @param width of the page in pixels; its height follows from the plot
 */
public record Sheet(Plot plot, double width) {
  static final double PADDING = 12;

  public double height() {
    return Math.ceil(plot.height(width - 2 * PADDING)) + 2 * PADDING;
  }

  /** An SVG document, the same text on every machine. */
  public String svg(Theme theme) {
    return SvgPen.draw(this, theme);
  }

  /**
   * The bytes of a PNG file.
   *
   * @param scale pixels of the picture to one of the page: 2 for screens and paper with finer dots
   */
  public byte[] png(double scale, Theme theme) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(ImagePen.draw(this, scale, theme), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail to be written to", e);
    }
    return bytes.toByteArray();
  }

  void draw(Pen pen) {
    plot.draw(pen, width - 2 * PADDING, height() - 2 * PADDING);
  }
}
