package dev.plumbline.ui.common;

import dev.plumbline.chart.Theme;
import dev.plumbline.chart.Token;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;

/** Diagonal lines as a tile that repeats itself: the mark of what is open. */
final class Hatch {
  private static final int TILE = 25;

  /** Lines across a tile: 2.5 pixels apart, measured across them. */
  private static final int LINES = 7;

  /** How much of the way from line to line is line. */
  private static final double SHARE = 0.4;

  private static final int SHARPNESS = 4;

  private Hatch() {}

  static ImagePattern of(Token token, Theme theme) {
    int[] pixels = new int[TILE * TILE];
    int line = token.rgb(theme);
    int page = Token.PAGE.rgb(theme);
    for (int y = 0; y < TILE; y++) {
      for (int x = 0; x < TILE; x++) {
        pixels[y * TILE + x] = 0xff000000 | mixed(page, line, covered(x, y));
      }
    }
    WritableImage tile = new WritableImage(TILE, TILE);
    tile.getPixelWriter()
        .setPixels(0, 0, TILE, TILE, PixelFormat.getIntArgbInstance(), pixels, 0, TILE);
    return new ImagePattern(tile, 0, 0, TILE, TILE, false);
  }

  /** How much of a pixel lies on a line. */
  private static double covered(int x, int y) {
    int on = 0;
    for (int i = 0; i < SHARPNESS * SHARPNESS; i++) {
      double along =
          x + y + (i % SHARPNESS + i / SHARPNESS + 1.0) / SHARPNESS; // the middle of a part
      double place = along * LINES / TILE;
      on += place - Math.floor(place) < SHARE ? 1 : 0;
    }
    return (double) on / (SHARPNESS * SHARPNESS);
  }

  private static int mixed(int from, int to, double share) {
    Color mixed = color(from).interpolate(color(to), share);
    return (int) Math.round(mixed.getRed() * 255) << 16
        | (int) Math.round(mixed.getGreen() * 255) << 8
        | (int) Math.round(mixed.getBlue() * 255);
  }

  private static Color color(int rgb) {
    return Color.rgb(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
  }
}
