package dev.plumbline.ui.common;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** The titles of a table's columns; a click sorts, a second the other way, a third no more. */
final class TableHead<R> extends Region {
  private static final double HEIGHT = 24;

  private final List<Column<R>> columns;
  private final List<Label> labels;
  private final Consumer<Optional<Comparator<R>>> sortBy;
  private int sorted = -1;
  private boolean rising;

  TableHead(List<Column<R>> columns, Consumer<Optional<Comparator<R>>> sortBy) {
    this.columns = columns;
    this.sortBy = sortBy;
    labels = columns.stream().map(column -> new Label(column.head())).toList();
    getStyleClass().add("table-head");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    for (int i = 0; i < labels.size(); i++) {
      int index = i;
      if (!columns.get(i).explained().isEmpty()) {
        labels.get(i).setTooltip(new Tooltip(columns.get(i).explained()));
        labels.get(i).setAccessibleHelp(columns.get(i).explained());
      }
      if (columns.get(i).order().isPresent()) {
        labels.get(i).getStyleClass().add("sortable");
        labels.get(i).setAccessibleRole(AccessibleRole.BUTTON);
        labels.get(i).setOnMouseClicked(_ -> clicked(index));
      }
    }
    getChildren().addAll(labels);
  }

  private void clicked(int index) {
    boolean again = sorted == index;
    boolean noMore = again && rising;
    rising = again && !rising;
    sorted = noMore ? -1 : index;
    for (int i = 0; i < labels.size(); i++) {
      String arrow = i != sorted ? "" : rising ? " \u2191" : " \u2193";
      labels.get(i).setText(columns.get(i).head() + arrow);
    }
    Optional<Comparator<R>> order = noMore ? Optional.empty() : columns.get(index).order();
    sortBy.accept(rising || noMore ? order : order.map(Comparator::reversed));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    labels.forEach(label -> label.setVisible(false));
    for (ColumnLayout.Placed<R> place : ColumnLayout.of(columns, getWidth())) {
      Label label = labels.get(columns.indexOf(place.column()));
      label.setVisible(true);
      layoutInArea(
          label,
          place.x() + TableLine.PADDING,
          0,
          Math.max(0, place.width() - 2 * TableLine.PADDING),
          getHeight(),
          0,
          null,
          false,
          false,
          place.column().side() == HPos.RIGHT ? HPos.RIGHT : HPos.LEFT,
          VPos.CENTER);
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }
}
