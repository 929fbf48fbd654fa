package dev.plumbline.ui;

import dev.plumbline.chart.Theme;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;

/** The theme: the system's, also when that changes, until a person chooses one. */
final class ThemeChoice {
  private final ObjectProperty<Theme> theme;
  private final ObservableValue<ColorScheme> system;
  // The system outlives the window, so it must not hold it.
  private final ChangeListener<ColorScheme> follow = (_, _, _) -> follow();
  private boolean chosen;
  private boolean following;

  ThemeChoice(ObjectProperty<Theme> theme, Optional<Theme> remembered) {
    this(theme, remembered, Platform.getPreferences().colorSchemeProperty());
  }

  ThemeChoice(
      ObjectProperty<Theme> theme,
      Optional<Theme> remembered,
      ObservableValue<ColorScheme> system) {
    this.theme = theme;
    this.system = system;
    this.chosen = remembered.isPresent();
    remembered.ifPresentOrElse(theme::set, this::follow);
    theme.addListener((_, _, _) -> chosen |= !following);
    system.addListener(new WeakChangeListener<>(follow));
  }

  /** What a person chose, to be remembered. */
  Optional<Theme> chosen() {
    return chosen ? Optional.of(theme.get()) : Optional.empty();
  }

  private void follow() {
    if (!chosen) {
      following = true;
      theme.set(system.getValue() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT);
      following = false;
    }
  }
}
