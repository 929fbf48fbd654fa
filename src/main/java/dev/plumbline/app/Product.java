package dev.plumbline.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What this program is called, and which version of it the build made. */
public final class Product {
  private Product() {}

  /** As provenance says it: Plumbline 0.1.0. */
  public static String name() {
    return "Plumbline " + version();
  }

  public static String version() {
    try (InputStream in = Product.class.getResourceAsStream("build.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
