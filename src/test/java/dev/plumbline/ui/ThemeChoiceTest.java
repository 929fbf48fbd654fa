package dev.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.chart.Theme;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class ThemeChoiceTest {
  private final ObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.DARK);
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);

  @Test
  void theSystemsThemeIsFollowedUntilOneIsChosen() {
    ThemeChoice choice = new ThemeChoice(theme, Optional.empty(), system);
    assertEquals(Theme.DARK, theme.get());
    system.set(ColorScheme.LIGHT);
    assertEquals(Theme.LIGHT, theme.get());
    assertEquals(Optional.empty(), choice.chosen());
    theme.set(Theme.DARK);
    assertEquals(Optional.of(Theme.DARK), choice.chosen());
    system.set(ColorScheme.DARK);
    system.set(ColorScheme.LIGHT);
    assertEquals(Theme.DARK, theme.get());
  }

  @Test
  void aChosenThemeStays() {
    ThemeChoice choice = new ThemeChoice(theme, Optional.of(Theme.LIGHT), system);
    assertEquals(Theme.LIGHT, theme.get());
    assertEquals(Optional.of(Theme.LIGHT), choice.chosen());
  }
}
