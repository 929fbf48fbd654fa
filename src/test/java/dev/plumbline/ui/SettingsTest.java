package dev.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.chart.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  private static final Settings SOME =
      new Settings(
          Optional.of(new Rectangle2D(-20, 5, 1200, 800)),
          true,
          Optional.of(Path.of("/results of m\u00fcller\\a")),
          Optional.of(Theme.DARK));

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadBack() {
    Path file = folder.resolve("new/window.properties");
    SOME.write(file);
    assertEquals(SOME, Settings.read(file));
    Settings.NONE.write(file);
    assertEquals(Settings.NONE, Settings.read(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "place=1 2 3",
        "place=1 2 3 wide",
        "place=1 2 -3 4",
        "theme=pink",
        "maximized=\\u00zz"
      })
  void damageIsAsIfNothingWereThere(String lines) throws IOException {
    Path file = Files.writeString(folder.resolve("window.properties"), lines);
    assertEquals(Settings.NONE, Settings.read(file));
  }

  @Test
  void whatCannotBeWrittenIsLeft() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    SOME.write(file.resolve("window.properties"));
    assertEquals("not a folder", Files.readString(file));
  }

  @Test
  void eachSystemHasItsPlace() {
    Path home = Path.of("/home/me");
    assertEquals(
        home.resolve(".config/plumbline/window.properties"),
        Settings.place(Map.of(), "Linux", home));
    assertEquals(
        Path.of("/conf/plumbline/window.properties"),
        Settings.place(Map.of("XDG_CONFIG_HOME", "/conf"), "Linux", home));
    assertEquals(
        home.resolve("Library/Application Support/Plumbline/window.properties"),
        Settings.place(Map.of(), "Mac OS X", home));
    assertEquals(
        Path.of("/roaming/Plumbline/window.properties"),
        Settings.place(Map.of("APPDATA", "/roaming"), "Windows 11", home));
  }
}
