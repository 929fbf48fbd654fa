package dev.plumbline.ui.shell;

import dev.plumbline.ui.common.Icon;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The screens, in the order of the menu. */
public enum Screen {
  LIBRARY(1, Icon.LIBRARY),
  RUN(2, Icon.RUN),
  COMPARE(3, Icon.COMPARE);

  private final int number;
  private final Icon icon;

  Screen(int number, Icon icon) {
    this.number = number;
    this.icon = icon;
  }

  /** The screen that Alt and this digit open. */
  static Optional<Screen> numbered(int number) {
    return Arrays.stream(values()).filter(screen -> screen.number == number).findFirst();
  }

  int number() {
    return number;
  }

  Icon icon() {
    return icon;
  }

  /** The key of its name. */
  String key() {
    return "screen." + name().toLowerCase(Locale.ROOT);
  }
}
