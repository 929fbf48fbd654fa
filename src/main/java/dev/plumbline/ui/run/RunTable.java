package dev.plumbline.ui.run;

import dev.plumbline.ui.common.Column;
import dev.plumbline.ui.common.RowTable;
import dev.plumbline.ui.common.StateView;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** A table, or a sentence where it has no rows. */
final class RunTable<R> extends StackPane {
  private static final double ROW = 24;

  private final RowTable<R> table;
  private final Label none;

  RunTable(List<Column<R>> columns, String none) {
    this.table = new RowTable<>(columns, ROW);
    this.none = new Label(none);
    this.none.getStyleClass().add("muted");
  }

  RowTable<R> table() {
    return table;
  }

  /** In place of rows that are not there yet, or will not be. */
  void say(String sentence) {
    Label said = new Label(sentence);
    said.getStyleClass().add("muted");
    getChildren().setAll(StateView.block(said));
  }

  void show(List<R> rows) {
    table.show(rows);
    getChildren().setAll(rows.isEmpty() ? StateView.block(none) : table);
  }
}
