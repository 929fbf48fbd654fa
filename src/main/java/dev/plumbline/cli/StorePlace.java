package dev.plumbline.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the store lies when nobody says: what each platform's programs do with such files. */
final class StorePlace {
  private StorePlace() {}

  static Path choose(Path option, Map<String, String> environment, String system, Path home) {
    if (option != null) {
      return option;
    }
    String named = environment.getOrDefault("PLUMBLINE_STORE", "");
    return named.isEmpty()
        ? folder(environment, system, home).resolve("plumbline.plumb")
        : Path.of(named);
  }

  private static Path folder(Map<String, String> environment, String system, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      String local = environment.getOrDefault("LOCALAPPDATA", "");
      return (local.isEmpty() ? home.resolve("AppData/Local") : Path.of(local))
          .resolve("Plumbline");
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library/Application Support/Plumbline");
    }
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    return (data.isEmpty() ? home.resolve(".local/share") : Path.of(data)).resolve("plumbline");
  }
}
