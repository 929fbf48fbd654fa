package dev.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {
  @Test
  void onLinuxADisplayIsNamed() {
    assertEquals(true, Display.isThere(Map.of("DISPLAY", ":0"), "Linux", ""));
    assertEquals(true, Display.isThere(Map.of("WAYLAND_DISPLAY", "wayland-0"), "FreeBSD", ""));
    assertEquals(false, Display.isThere(Map.of("DISPLAY", ""), "Linux", ""));
    assertEquals(false, Display.isThere(Map.of(), "Linux", "gtk"));
  }

  @Test
  void elsewhereThereIsAlwaysOne() {
    assertEquals(true, Display.isThere(Map.of(), "Mac OS X", ""));
    assertEquals(true, Display.isThere(Map.of(), "Windows 11", ""));
  }

  @Test
  void theHeadlessToolkitNeedsNone() {
    assertEquals(true, Display.isThere(Map.of(), "Linux", "Headless"));
  }
}
