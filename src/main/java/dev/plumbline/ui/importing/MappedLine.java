package dev.plumbline.ui.importing;

import dev.plumbline.app.MappingGuess;
import dev.plumbline.importer.ColumnRole;
import dev.plumbline.importer.MappedColumn;
import dev.plumbline.importer.Units;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A column of a table, and what a person says of it. */
final class MappedLine {
  private final String title;
  private final boolean named;
  private final List<String> cells;
  private final ObjectProperty<Optional<ColumnRole>> role;
  private final StringProperty key;
  private final StringProperty unit;

  MappedLine(String title, boolean named, List<String> cells, Optional<MappedColumn> guess) {
    this.title = title;
    this.named = named;
    this.cells = List.copyOf(cells);
    role = new SimpleObjectProperty<>(guess.map(MappedColumn::role));
    key = new SimpleStringProperty(guess.map(MappedColumn::key).orElse(""));
    unit = new SimpleStringProperty(guess.map(MappedColumn::unit).orElse(""));
    role.subscribe(this::proposeKey);
  }

  private void proposeKey(Optional<ColumnRole> now) {
    boolean keyed = now.filter(ColumnRole::isKeyed).isPresent();
    if (keyed && key.get().isEmpty()) {
      boolean percent = now.get() == ColumnRole.PERCENTILE;
      key.set(percent ? "95" : MappingGuess.key(Units.Titled.of(title).title()));
    }
  }

  String title() {
    return title;
  }

  /** Its first cells. */
  List<String> cells() {
    return cells;
  }

  /** Empty: it is left out. */
  ObjectProperty<Optional<ColumnRole>> role() {
    return role;
  }

  /** Of a tag, value or percentile. */
  StringProperty key() {
    return key;
  }

  /** Of its numbers; empty where they, or its title, say it. */
  StringProperty unit() {
    return unit;
  }

  boolean takesKey() {
    return role.get().filter(ColumnRole::isKeyed).isPresent();
  }

  boolean takesUnit() {
    return role.get()
        .filter(one -> one.isFigure() || one == ColumnRole.TIME || one == ColumnRole.START)
        .filter(one -> one != ColumnRole.RATE)
        .isPresent();
  }

  Optional<MappedColumn> column() {
    return role.get()
        .map(
            one ->
                new MappedColumn(
                    one,
                    takesKey() ? key.get().strip() : "",
                    title,
                    !named,
                    0,
                    takesUnit() ? unit.get().strip() : ""));
  }
}
