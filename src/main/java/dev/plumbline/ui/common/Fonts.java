package dev.plumbline.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The house's own faces: whatever a system has or lacks, pages look alike. */
public final class Fonts {
  public static final String TEXT = "Roboto";
  public static final String HEAD = "Roboto Medium";
  public static final String MONO = "JetBrains Mono";

  static final List<String> FILES =
      List.of(
          "Roboto-Regular.ttf",
          "Roboto-Italic.ttf",
          "Roboto-Medium.ttf",
          "Roboto-Bold.ttf",
          "JetBrainsMono-Regular.ttf");

  private Fonts() {}

  /** Makes them known to the toolkit; again does no harm. */
  public static void load() {
    GlyphLayouts.separate();
    FILES.forEach(file -> load(file, 13));
  }

  static Font load(String file, double size) {
    try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file)) {
      Font font = Font.loadFont(in, size);
      if (font == null) {
        throw new IllegalStateException("font " + file + " cannot be read");
      }
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
