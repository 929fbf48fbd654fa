package dev.plumbline.cli;

import java.util.Locale;
import java.util.Map;

/** Whether a window can be shown: asked without starting anything that draws. */
final class Display {
  private Display() {}

  static boolean isThere() {
    return isThere(
        System.getenv(), System.getProperty("os.name"), System.getProperty("glass.platform", ""));
  }

  /**
   * @param platform the toolkit's, where one is chosen: the headless one needs no display
   */
  static boolean isThere(Map<String, String> environment, String system, String platform) {
    String name = system.toLowerCase(Locale.ROOT);
    return platform.equalsIgnoreCase("Headless")
        || name.startsWith("windows")
        || name.startsWith("mac")
        || !environment.getOrDefault("DISPLAY", "").isEmpty()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
  }
}
