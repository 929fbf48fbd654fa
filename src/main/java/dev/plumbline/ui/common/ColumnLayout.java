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
    double free = width - sum(shown, Column.Room::width);
    double wanted = sum(shown, room -> room.most() - room.width());
    double given = sum(shown, room -> room.width() - room.least());
    // Columns give way for what others need, not for what they might take.
    double yielded = Math.clamp(wanted - free, 0, given);
    double taken = Math.clamp(free + yielded, 0, wanted);
    long growing = shown.stream().filter(column -> column.room().grows()).count();
    double more = growing == 0 ? 0 : (free + yielded - taken) / growing;
    List<Placed<R>> placed = new ArrayList<>();
    double x = 0;
    for (Column<R> column : shown) {
      Column.Room room = column.room();
      double own =
          room.width()
              + part(taken, wanted, room.most() - room.width())
              - part(yielded, given, room.width() - room.least());
      double wide = own + (room.grows() ? Math.max(more, LEAST - own) : 0);
      placed.add(new Placed<>(column, Math.round(x), Math.round(x + wide) - Math.round(x)));
      x += wide;
    }
    return placed;
  }

  private static double part(double of, double all, double share) {
    return all > 0 ? of * share / all : 0;
  }

  private static <R> double sum(List<Column<R>> columns, ToDoubleFunction<Column.Room> width) {
    return columns.stream().map(Column::room).mapToDouble(width).sum();
  }
}
