package dev.plumbline.ui.common;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** A picture of a scene, as a file. */
public final class Picture {
  private Picture() {}

  /** What the scene looks like now. */
  public static BufferedImage of(Scene scene) {
    return Fx.get(
        () -> {
          WritableImage seen = scene.snapshot(null);
          int width = (int) seen.getWidth();
          int height = (int) seen.getHeight();
          int[] pixels = new int[width * height];
          seen.getPixelReader()
              .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
          BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
          image.setRGB(0, 0, width, height, pixels, 0, width);
          return image;
        });
  }

  public static void write(Scene scene, Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      ImageIO.write(of(scene), "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
