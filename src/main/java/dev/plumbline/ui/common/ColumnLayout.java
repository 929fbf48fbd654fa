package dev.plumbline.ui.common;

import java.util.ArrayList;
import java.util.List;

/** Where the columns of a table lie at a width: shared by its head and all its rows. */
final class ColumnLayout {
  /** One column that is shown, with its place. */
  record Placed<R>(Column<R> column, double x, double width) {}

  private ColumnLayout() {}

  static <R> List<Placed<R>> of(List<Column<R>> columns, double width) {
    List<Column<R>> shown = columns.stream().filter(column -> column.from() <= width).toList();
    double taken = shown.stream().mapToDouble(Column::width).sum();
    long growing = shown.stream().filter(Column::grows).count();
    double more = growing == 0 ? 0 : (width - taken) / growing;
    List<Placed<R>> placed = new ArrayList<>();
    double x = 0;
    for (Column<R> column : shown) {
      double wide = column.width() + (column.grows() ? Math.max(more, 40 - column.width()) : 0);
      placed.add(new Placed<>(column, Math.round(x), Math.round(x + wide) - Math.round(x)));
      x += wide;
    }
    return placed;
  }
}
