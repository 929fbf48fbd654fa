package dev.plumbline.ui;

import dev.plumbline.chart.Theme;
import dev.plumbline.chart.Token;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

/** The plumb bob as the window's icon, in the sizes that systems ask for. */
final class BrandMark {
  /** As the style sheet draws it beside the product's name: 12 wide, 18 high. */
  private static final String PLUMB = "M5 0 H7 V8 H11 L6 18 L1 8 H5 Z";

  private static final double HEIGHT = 18;
  private static final double MIDDLE = 6;

  private BrandMark() {}

  static List<Image> icons() {
    return IntStream.of(16, 32, 48, 128).mapToObj(BrandMark::icon).toList();
  }

  /** In white on the accent's colour: seen on light and on dark task bars. */
  private static Image icon(int size) {
    Canvas canvas = new Canvas(size, size);
    GraphicsContext ink = canvas.getGraphicsContext2D();
    ink.setFill(Color.web(Token.ACCENT.hex(Theme.LIGHT)));
    ink.fillRoundRect(0, 0, size, size, size / 4.0, size / 4.0);
    double scale = size * 0.72 / HEIGHT;
    ink.translate(size / 2.0 - MIDDLE * scale, size * 0.14);
    ink.scale(scale, scale);
    ink.setFill(Color.web(Token.ON_ACCENT.hex(Theme.LIGHT)));
    ink.beginPath();
    ink.appendSVGPath(PLUMB);
    ink.fill();
    SnapshotParameters clear = new SnapshotParameters();
    clear.setFill(Color.TRANSPARENT);
    return canvas.snapshot(clear, null);
  }
}
