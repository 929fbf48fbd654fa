package dev.plumbline.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens a file with the program that the system has for it. */
public final class OpenFile {
  private OpenFile() {}

  /**
   * Starts that program; nobody waits for it.
   *
   * @throws Failure where the system cannot start it
   */
  public static void open(Path file) {
    try {
      new ProcessBuilder(command(System.getProperty("os.name"), file))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new Failure(
          "PB-NO-OPENER",
          "this system has no way to open " + file + " from here; open it yourself",
          e);
    }
  }

  static List<String> command(String system, Path file) {
    String name = system.toLowerCase(Locale.ROOT);
    String absolute = file.toAbsolutePath().toString();
    if (name.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", absolute);
    }
    return List.of(name.startsWith("mac") ? "open" : "xdg-open", absolute);
  }
}
