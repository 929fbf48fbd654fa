package dev.plumbline.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Where the columns of a table lie at a width: shared by its head and all its rows. */
final class ColumnLayout {
  private static final double LEAST = 40;

  /** One column that is shown, with its place. */
  record Placed<R>(Column<R> column, double x, double width) {}

  private ColumnLayout() {}

  static <R> List<Placed<R>> of(List<Column<R>> columns, double width) {
    List<Column<R>> shown = columns.stream().filter(column -> column.from() <= width).toList();
    double room = width - sum(shown, Column::width);
    double wanted = sum(shown, column -> column.most() - column.width());
    double given = sum(shown, column -> column.width() - column.least());
    // Columns give way for what others need, not for what they might take.
    double yielded = Math.clamp(wanted - room, 0, given);
    double taken = Math.clamp(room + yielded, 0, wanted);
    long growing = shown.stream().filter(Column::grows).count();
    double more = growing == 0 ? 0 : (room + yielded - taken) / growing;
    List<Placed<R>> placed = new ArrayList<>();
    double x = 0;
    for (Column<R> column : shown) {
      double own =
          column.width()
              + part(taken, wanted, column.most() - column.width())
              - part(yielded, given, column.width() - column.least());
      double wide = own + (column.grows() ? Math.max(more, LEAST - own) : 0);
      placed.add(new Placed<>(column, Math.round(x), Math.round(x + wide) - Math.round(x)));
      x += wide;
    }
    return placed;
  }

  private static double part(double of, double all, double share) {
    return all > 0 ? of * share / all : 0;
  }

  private static <R> double sum(List<Column<R>> columns, ToDoubleFunction<Column<R>> width) {
    return columns.stream().mapToDouble(width).sum();
  }
}
