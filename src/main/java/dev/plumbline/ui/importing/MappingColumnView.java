package dev.plumbline.ui.importing;

import dev.plumbline.importer.ColumnRole;
import dev.plumbline.ui.common.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** A column of a table: its title, what it is taken for, and its first cells. */
final class MappingColumnView extends VBox {
  private static final double WIDTH = 172;
  private static final List<String> TIMES = List.of("", "s", "ms", "us", "ns", "serial");
  private static final List<String> DURATIONS = List.of("", "ns", "us", "ms", "s", "min", "h");
  private static final List<String> OTHERS =
      List.of("", "%", "B", "kB", "MB", "GB", "KiB", "MiB", "GiB", "us", "ms", "s");

  private final MappedLine line;
  private final ComboBox<Optional<ColumnRole>> role = new ComboBox<>();
  private final TextField key = new TextField();
  private final ComboBox<String> unit = new ComboBox<>();

  MappingColumnView(MappedLine line, Look look) {
    this.line = line;
    Label title = new Label(line.title());
    title.getStyleClass().add("head");
    title.setTooltip(new Tooltip(line.title()));
    List<Optional<ColumnRole>> roles = new ArrayList<>(List.of(Optional.empty()));
    for (ColumnRole one : ColumnRole.values()) {
      roles.add(Optional.of(one));
    }
    role.getItems().setAll(roles);
    role.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Optional<ColumnRole> one) {
            return one == null
                ? ""
                : look.words().of("mapping.role." + one.map(ColumnRole::word).orElse("none"));
          }

          @Override
          public Optional<ColumnRole> fromString(String text) {
            throw new UnsupportedOperationException();
          }
        });
    role.setVisibleRowCount(16);
    role.valueProperty().bindBidirectional(line.role());
    role.setAccessibleText(look.words().of("mapping.role-of", line.title()));
    key.textProperty().bindBidirectional(line.key());
    key.setPromptText(look.words().of("mapping.key"));
    key.setAccessibleText(look.words().of("mapping.key-of", line.title()));
    unit.setEditable(true);
    unit.setPromptText(look.words().of("mapping.unit"));
    unit.setAccessibleText(look.words().of("mapping.unit-of", line.title()));
    unit.valueProperty().bindBidirectional(line.unit());
    // What is typed counts at once, not only after Enter.
    unit.getEditor().textProperty().addListener((_, _, now) -> line.unit().set(now));
    setSpacing(4);
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    getStyleClass().add("mapping-column");
    role.setMaxWidth(Double.MAX_VALUE);
    unit.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(title, role, key, unit);
    VBox cells = new VBox();
    cells.getStyleClass().add("cells");
    line.cells().forEach(cell -> cells.getChildren().add(cell(cell)));
    getChildren().add(cells);
    line.role().subscribe(_ -> show());
  }

  private static Label cell(String text) {
    Label cell = new Label(text.replaceAll("\\s+", " "));
    cell.getStyleClass().add("mono");
    cell.setTextOverrun(OverrunStyle.ELLIPSIS);
    return cell;
  }

  /** What a role does not take keeps its room, so that the rows stay level. */
  private void show() {
    key.setVisible(line.takesKey());
    unit.setVisible(line.takesUnit());
    Optional<ColumnRole> now = line.role().get();
    List<String> units =
        now.filter(ColumnRole::isDuration).isPresent()
            ? DURATIONS
            : now.filter(one -> one == ColumnRole.VALUE).isPresent() ? OTHERS : TIMES;
    if (!unit.getItems().equals(units)) {
      String kept = line.unit().get();
      unit.getItems().setAll(units);
      unit.setValue(kept);
    }
    getStyleClass().remove("left-out");
    if (now.isEmpty()) {
      getStyleClass().add("left-out");
    }
  }

  /** The first control of the keyboard. */
  ComboBox<Optional<ColumnRole>> role() {
    return role;
  }
}
