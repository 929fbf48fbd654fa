package dev.plumbline.ui.library;

import dev.plumbline.ui.common.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** One property to filter by: its name, and the value or "any". */
final class FilterChip<T> extends MenuButton {
  private final Look look;
  private final Function<T, String> words;
  private final ObjectProperty<Optional<T>> chosen = new SimpleObjectProperty<>(Optional.empty());
  private Supplier<List<T>> values = List::of;

  FilterChip(Look look, String name, Function<T, String> words) {
    this.look = look;
    this.words = words;
    getStyleClass().addAll("small", "filter-chip");
    Label title = new Label(name);
    title.getStyleClass().add("muted");
    Label value = new Label();
    value.getStyleClass().add("head");
    HBox both = new HBox(6, title, value);
    both.setAlignment(Pos.CENTER_LEFT);
    setGraphic(both);
    setMinWidth(USE_PREF_SIZE);
    chosen.subscribe(
        now -> {
          value.setText(text(now));
          setAccessibleText(name + " " + text(now));
        });
    getItems().add(new MenuItem()); // a menu without items does not open, nor ask for them
    setOnShowing(_ -> fill());
  }

  /** Where its values come from, asked each time that it opens. */
  void offers(Supplier<List<T>> from) {
    values = from;
  }

  ObjectProperty<Optional<T>> chosen() {
    return chosen;
  }

  void clear() {
    chosen.set(Optional.empty());
  }

  private String text(Optional<T> value) {
    return value.map(words).orElseGet(() -> look.words().of("library.any"));
  }

  private void fill() {
    List<Optional<T>> all = new ArrayList<>();
    all.add(Optional.empty());
    values.get().forEach(value -> all.add(Optional.of(value)));
    ToggleGroup group = new ToggleGroup();
    getItems()
        .setAll(
            all.stream()
                .map(
                    value -> {
                      RadioMenuItem item = new RadioMenuItem(text(value));
                      item.setMnemonicParsing(false);
                      item.setToggleGroup(group);
                      item.setSelected(value.equals(chosen.get()));
                      item.setOnAction(_ -> chosen.set(value));
                      return item;
                    })
                .toList());
  }
}
