package dev.plumbline.ui.importing;

import dev.plumbline.app.RunSide;
import java.util.Locale;
import java.util.Optional;

/** The keys that say a side. */
final class SideKeys {
  private SideKeys() {}

  /** What a typed character says: a side, neither, or nothing. */
  static Optional<Optional<RunSide>> of(String typed) {
    return switch (typed.toLowerCase(Locale.ROOT)) {
      case "b" -> Optional.of(Optional.of(RunSide.BASELINE));
      case "c" -> Optional.of(Optional.of(RunSide.CANDIDATE));
      case "-", "–", "x" -> Optional.of(Optional.empty());
      default -> Optional.empty();
    };
  }
}
