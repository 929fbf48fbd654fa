package dev.plumbline.ui.common;

import dev.plumbline.chart.Theme;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How everything looks and speaks: one object, handed to every view. */
public final class Look {
  private final ObjectProperty<Theme> theme;
  private final Words words;
  private final Numbers numbers;

  public Look(Theme theme, Locale locale) {
    this.theme = new SimpleObjectProperty<>(theme);
    this.words = new Words(locale);
    this.numbers = new Numbers(locale);
  }

  public ObjectProperty<Theme> theme() {
    return theme;
  }

  public Words words() {
    return words;
  }

  public Numbers numbers() {
    return numbers;
  }
}
