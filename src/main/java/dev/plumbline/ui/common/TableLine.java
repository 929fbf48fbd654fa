package dev.plumbline.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/** One line of a table. */
final class TableLine<R> extends ListCell<R> {
  static final double PADDING = 8;
  private static final Duration PATIENCE = Duration.millis(1800);

  private final RowTable<R> table;
  private final List<RowCell<R>> cells = new ArrayList<>();
  private final Cells line = new Cells();
  private String style = "";
  private String hint = "";

  TableLine(RowTable<R> table) {
    this.table = table;
    getStyleClass().add("table-line");
    for (Column<R> column : table.columns()) {
      RowCell<R> cell = column.cells().get();
      cells.add(cell);
      line.getChildren().add(cell.node());
      boolean tells = cell instanceof TextCell || column.room().grows();
      if (tells && cell.node() instanceof Label label) {
        label.setOnMouseEntered(_ -> tell(column, label));
      }
    }
    setText(null);
    setOnMouseEntered(_ -> tellMore());
  }

  /** Not before it is pointed at: a tooltip is a window of its own. */
  private void tellMore() {
    if (getTooltip() == null && !hint.isEmpty()) {
      setTooltip(tip(hint));
    }
  }

  @Override
  protected void updateItem(R row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().remove(style);
    style = "";
    hint = "";
    setTooltip(null);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    style = table.styleOf(row);
    if (!style.isEmpty()) {
      getStyleClass().add(style);
    }
    Optional<Node> spanning = table.spanningNode(row);
    if (spanning.isPresent()) {
      setGraphic(spanning.get());
      setAccessibleText(spanning.get().getAccessibleText());
      return;
    }
    cells.forEach(cell -> cell.show(row));
    setGraphic(line);
    applyCss(); // a row that is shown while lines are laid out would be undressed for a frame
    setAccessibleText(spoken(row));
    hint = table.hintOf(row);
  }

  /** Late: it lies over the rows below, which a reader goes down by. */
  private static Tooltip tip(String hint) {
    Tooltip tip = new Tooltip(hint);
    tip.setShowDelay(PATIENCE);
    return tip;
  }

  /**
   * The column's remark, else the whole of what is cut. Made when it is pointed at: a tooltip a
   * cell would take a tenth of the time in which a table first comes up.
   */
  private void tell(Column<R> column, Label label) {
    String remark = getItem() == null ? "" : column.remark().apply(getItem());
    if (!remark.isEmpty()) {
      label.setTooltip(new Tooltip(remark));
      return;
    }
    boolean whole = label.prefWidth(USE_COMPUTED_SIZE) <= Math.ceil(label.getWidth());
    boolean toldByLine = column.room().grows() && !hint.isEmpty();
    label.setTooltip(whole || toldByLine ? null : tip(label.getText()));
  }

  private String spoken(R row) {
    return table.columns().stream()
        .map(column -> spoken(column, row))
        .filter(said -> !said.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static <R> String spoken(Column<R> column, R row) {
    String remark = column.remark().apply(row);
    String said = (column.head() + " " + column.text().apply(row)).strip();
    return remark.isEmpty() ? said : said + ", " + remark;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0; // never wider than the table
  }

  /** The cells side by side. */
  private final class Cells extends Pane {
    Cells() {
      getStyleClass().add("cells");
    }

    @Override
    protected void layoutChildren() {
      // As wide as the head: a scroll bar lies over the last column's padding.
      double width = table.list().getWidth();
      for (RowCell<R> cell : cells) {
        cell.node().setVisible(false);
      }
      for (ColumnLayout.Placed<R> place : ColumnLayout.of(table.columns(), width)) {
        Node node = cells.get(table.columns().indexOf(place.column())).node();
        node.setVisible(true);
        layoutInArea(
            node,
            place.x() + PADDING,
            0,
            Math.max(0, place.width() - 2 * PADDING),
            getHeight(),
            0,
            null,
            node instanceof ChartView,
            node instanceof ChartView,
            place.column().side() == HPos.RIGHT ? HPos.RIGHT : HPos.LEFT,
            VPos.CENTER);
      }
    }

    @Override
    protected double computePrefWidth(double height) {
      return table.list().getWidth();
    }
  }
}
