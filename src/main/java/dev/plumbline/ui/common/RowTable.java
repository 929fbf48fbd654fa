package dev.plumbline.ui.common;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A table of rows of one height, with rows that span it as heads of groups.
 *
 * <p>A list, not JavaFX's table: that one cannot span its columns, and spends most of its time on
 * columns that can be dragged about.
 */
public final class RowTable<R> extends VBox {
  private final List<Column<R>> columns;
  private final TableHead<R> head;
  private final ListView<R> list = new ListView<>();
  private final ObservableList<R> shown = FXCollections.observableArrayList();
  private List<R> given = List.of();
  private Function<R, Optional<Node>> spanning = _ -> Optional.empty();
  private Predicate<R> pinned = _ -> false;
  private Function<R, String> rowStyle = _ -> "";
  private Function<R, String> hint = _ -> "";
  private final ReadOnlyBooleanWrapper sorted = new ReadOnlyBooleanWrapper();
  private Optional<Comparator<R>> order = Optional.empty();

  public RowTable(List<Column<R>> columns, double rowHeight) {
    this.columns = List.copyOf(columns);
    head = new TableHead<>(this.columns, this::sortBy);
    getStyleClass().add("row-table");
    list.setItems(shown);
    list.setFixedCellSize(rowHeight);
    list.setCellFactory(_ -> new TableLine<>(this));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(head, list);
  }

  /** Rows in the order given, unless the reader chose a column to sort by. */
  public void show(List<R> rows) {
    given = List.copyOf(rows);
    arrange();
  }

  /** Rows for which this answers span the table, and sort nothing. */
  public void spanning(Function<R, Optional<Node>> node) {
    spanning = node;
  }

  /** Rows that stay where they were given, first, however the others are sorted. */
  public void pinned(Predicate<R> which) {
    pinned = which;
  }

  /** A style class for the line of a row. */
  public void rowStyle(Function<R, String> style) {
    rowStyle = style;
  }

  /** What pointing at a row tells; empty for nothing. */
  public void hint(Function<R, String> told) {
    hint = told;
  }

  /** What Enter and a double click do. */
  public void whenOpened(Consumer<R> open) {
    list.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2) {
            selected().ifPresent(open);
          }
        });
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            selected().ifPresent(open);
          }
        });
  }

  public MultipleSelectionModel<R> selection() {
    return list.getSelectionModel();
  }

  public Optional<R> selected() {
    return Optional.ofNullable(selection().getSelectedItem());
  }

  /** Scrolls to a row as far as it takes to see all of it. */
  public void bring(R row) {
    int at = shown.indexOf(row);
    if (at >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollTo(at);
    } else if (at >= 0) {
      list.scrollTo(at);
    }
  }

  /** The line of the selected row; the table where that is out of sight. */
  public Node selectedLine() {
    return list.lookupAll(".table-line").stream()
        .filter(line -> line instanceof ListCell<?> cell && cell.isSelected() && !cell.isEmpty())
        .filter(Node::isVisible)
        .findFirst()
        .orElse(this);
  }

  /** Whether the reader chose a column to sort by. */
  public ReadOnlyBooleanProperty sorted() {
    return sorted.getReadOnlyProperty();
  }

  /** Where a column lies: pixels from the table's left edge. */
  public record Place(double from, double width) {}

  /** Of a column, by its number; empty where the table is too narrow for it. */
  public Optional<Place> place(int column) {
    return ColumnLayout.of(columns, list.getWidth()).stream()
        .filter(placed -> placed.column().equals(columns.get(column)))
        .map(placed -> new Place(placed.x(), placed.width()))
        .findFirst();
  }

  /** The control that takes the keyboard. */
  public ListView<R> list() {
    return list;
  }

  List<Column<R>> columns() {
    return columns;
  }

  Optional<Node> spanningNode(R row) {
    return spanning.apply(row);
  }

  String styleOf(R row) {
    return rowStyle.apply(row);
  }

  String hintOf(R row) {
    return hint.apply(row);
  }

  private void sortBy(Optional<Comparator<R>> chosen) {
    order = chosen;
    sorted.set(chosen.isPresent());
    arrange();
  }

  private void arrange() {
    R before = selection().getSelectedItem();
    if (order.isEmpty()) {
      shown.setAll(given);
    } else {
      List<R> rows = new ArrayList<>(given.stream().filter(pinned).toList());
      given.stream()
          .filter(row -> !pinned.test(row) && spanning.apply(row).isEmpty())
          .sorted(order.get())
          .forEach(rows::add);
      shown.setAll(rows);
    }
    if (before != null && shown.contains(before)) {
      selection().select(before);
    }
  }
}
