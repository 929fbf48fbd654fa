package dev.plumbline.ui.common;

import dev.plumbline.chart.Box;
import dev.plumbline.chart.Cells;
import dev.plumbline.chart.Theme;
import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * The pixels of a raster of cells. Painting them ourselves and handing over one image costs a tenth
 * of one rectangle a cell.
 */
final class CellsImage {
  /** What is left of the last pixel of a cell beside a gap of 0.6 pixels. */
  private static final int BESIDE_GAP = 0x66;

  private static final int SPARE = 16;

  /** Of the image, of which the upper left part is used. */
  private int width;

  private int height;
  private IntBuffer pixels;
  private PixelBuffer<IntBuffer> buffer;
  private WritableImage image;

  /**
   * @param whole where all cells would lie
   * @param seen the part of it that is shown
   */
  void draw(GraphicsContext graphics, Box whole, Box seen, Cells cells, Theme theme) {
    int left = (int) Math.round(seen.x());
    int top = (int) Math.round(seen.y());
    int wide = (int) Math.round(seen.x() + seen.width()) - left;
    int high = (int) Math.round(seen.y() + seen.height()) - top;
    if (wide <= 0 || high <= 0 || cells.levels().length == 0) {
      return;
    }
    reserve(wide, high);
    int[] columns = places(wide, left - whole.x(), whole.width(), cells.columns());
    int[] rows = places(high, top - whole.y(), whole.height(), cells.rows());
    paint(cells, cells.argb(theme), columns, rows, cells.gap(whole.width(), whole.height()) > 0);
    buffer.updateBuffer(_ -> new Rectangle2D(0, 0, wide, high));
    // Pixel for pixel: an image that has to be stretched costs several times as much.
    graphics.drawImage(image, 0, 0, wide, high, left, top, wide, high);
  }

  /** Its size changes by a pixel while it is panned: a new image each time would cost a frame. */
  private void reserve(int wide, int high) {
    if (image == null || wide > width || high > height) {
      width = Math.max(width, wide + SPARE);
      height = Math.max(height, high);
      pixels = IntBuffer.allocate(width * height);
      buffer = new PixelBuffer<>(width, height, pixels, PixelFormat.getIntArgbPreInstance());
      image = new WritableImage(buffer);
    }
  }

  private void paint(Cells cells, int[] colours, int[] columns, int[] rows, boolean gaps) {
    int[] out = pixels.array();
    int wide = columns.length;
    int high = rows.length;
    for (int py = 0; py < high; py++) {
      int start = py * width;
      boolean belowIsOther = py + 1 == high || rows[py + 1] != rows[py];
      if (py > 0 && rows[py] == rows[py - 1] && !(gaps && belowIsOther)) {
        System.arraycopy(out, start - width, out, start, wide);
        continue;
      }
      int first = rows[py] * cells.columns();
      for (int px = 0; px < wide; px++) {
        int colour = colours[first + columns[px]];
        boolean edge = px + 1 == wide || columns[px + 1] != columns[px];
        out[start + px] = gaps && (edge || belowIsOther) ? faded(colour) : colour;
      }
    }
  }

  /** Which cell each pixel belongs to. */
  private static int[] places(int pixels, double from, double length, int cells) {
    int[] places = new int[pixels];
    Arrays.setAll(
        places, pixel -> Math.clamp((int) ((from + pixel + 0.5) / length * cells), 0, cells - 1));
    return places;
  }

  /** Premultiplied, as the format of the image asks. */
  private static int faded(int argb) {
    if (argb >>> 24 == 0) {
      return 0;
    }
    int red = (argb >> 16 & 255) * BESIDE_GAP / 255;
    int green = (argb >> 8 & 255) * BESIDE_GAP / 255;
    int blue = (argb & 255) * BESIDE_GAP / 255;
    return BESIDE_GAP << 24 | red << 16 | green << 8 | blue;
  }
}
