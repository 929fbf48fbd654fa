package dev.plumbline.ui;

import dev.plumbline.app.AtomicFiles;
import dev.plumbline.app.Failure;
import dev.plumbline.chart.Theme;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import javafx.geometry.Rectangle2D;

/**
 * What a person's windows remember from one to the next.
 *
 * @param place where the window was when it was not maximized
 * @param watched the folder that is watched for results
 * @param theme the one that was chosen; empty follows the system
 */
record Settings(
    Optional<Rectangle2D> place, boolean maximized, Optional<Path> watched, Optional<Theme> theme) {
  static final Settings NONE =
      new Settings(Optional.empty(), false, Optional.empty(), Optional.empty());

  static Path usualPlace() {
    return place(
        System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
  }

  static Path place(Map<String, String> environment, String system, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    String file = "window.properties";
    if (name.startsWith("windows")) {
      String roaming = environment.getOrDefault("APPDATA", "");
      return (roaming.isEmpty() ? home.resolve("AppData/Roaming") : Path.of(roaming))
          .resolve("Plumbline")
          .resolve(file);
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library/Application Support/Plumbline").resolve(file);
    }
    String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
    return (config.isEmpty() ? home.resolve(".config") : Path.of(config))
        .resolve("plumbline")
        .resolve(file);
  }

  /** What cannot be read is as if it were not there: a window opens all the same. */
  static Settings read(Path file) {
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      lines.load(reader);
      return new Settings(
          place(lines),
          Boolean.parseBoolean(lines.getProperty("maximized")),
          Optional.ofNullable(lines.getProperty("watched")).map(Path::of),
          Optional.ofNullable(lines.getProperty("theme"))
              .map(theme -> Theme.valueOf(theme.toUpperCase(Locale.ROOT))));
    } catch (IOException | IllegalArgumentException e) {
      return NONE;
    }
  }

  private static Optional<Rectangle2D> place(Properties lines) {
    String place = lines.getProperty("place");
    if (place == null) {
      return Optional.empty();
    }
    String[] numbers = place.split(" ", -1);
    if (numbers.length != 4) {
      throw new IllegalArgumentException(place);
    }
    return Optional.of(
        new Rectangle2D(
            Integer.parseInt(numbers[0]),
            Integer.parseInt(numbers[1]),
            Integer.parseInt(numbers[2]),
            Integer.parseInt(numbers[3])));
  }

  /** As {@link Properties} reads it back. */
  private static String escaped(String value) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean plain = c > ' ' && c < 127 && c != '\\';
      text.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
    }
    return text.toString();
  }

  Settings withTheme(Optional<Theme> other) {
    return new Settings(place, maximized, watched, other);
  }

  /** Where it cannot be written, the next window has forgotten; nothing else is lost. */
  void write(Path file) {
    StringBuilder lines = new StringBuilder();
    place.ifPresent(
        at ->
            lines.append(
                String.format(
                    Locale.ROOT,
                    "place=%.0f %.0f %.0f %.0f%n",
                    at.getMinX(),
                    at.getMinY(),
                    at.getWidth(),
                    at.getHeight())));
    lines.append("maximized=").append(maximized).append('\n');
    watched.ifPresent(
        folder -> lines.append("watched=").append(escaped(folder.toString())).append('\n'));
    theme.ifPresent(
        chosen ->
            lines.append("theme=").append(chosen.name().toLowerCase(Locale.ROOT)).append('\n'));
    try {
      AtomicFiles.write(file, lines.toString());
    } catch (Failure e) {
      // A read-only home, most often: not worth a word when the window is gone.
    }
  }
}
