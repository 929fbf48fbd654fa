package dev.plumbline.ui.common;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.HPos;

/**
 * A column of a {@link RowTable}.
 *
 * @param head its title, with the unit; may be empty
 * @param from the width of the table from which on it is shown: what matters less gives way first
 * @param cells makes a cell, which then shows one row after another
 * @param text what the cell says, for who cannot see it and for who sorts
 * @param order how rows are sorted by it; empty where that makes no sense
 * @param explained what pointing at its head tells; empty for nothing
 * @param remark what is to be known of a row's cell: why it is empty, or how far to trust it
 */
public record Column<R>(
    String head,
    Room room,
    HPos side,
    double from,
    Supplier<RowCell<R>> cells,
    Function<R, String> text,
    Optional<Comparator<R>> order,
    String explained,
    Function<R, String> remark) {

  /**
   * How wide it is, in pixels, padding included.
   *
   * @param least what it gives way to where another column needs the room
   * @param most what it takes of free room before growing columns do
   * @param grows whether it takes what room is left
   */
  record Room(double width, double least, double most, boolean grows) {
    static Room of(double width) {
      return new Room(width, width, width, false);
    }
  }

  /** Words, from the left. */
  public static <R> Column<R> words(String head, double width, Function<R, String> text) {
    return drawn(head, width, () -> new TextCell<>(text), text);
  }

  /** Figures, right-aligned, so that their digits stand in columns. */
  public static <R> Column<R> figures(String head, double width, Function<R, String> text) {
    return drawn(head, width, () -> new TextCell<>(text), text).right();
  }

  /** Whatever a cell draws. */
  public static <R> Column<R> drawn(
      String head, double width, Supplier<RowCell<R>> cells, Function<R, String> text) {
    return new Column<>(
        head, Room.of(width), HPos.LEFT, 0, cells, text, Optional.empty(), "", _ -> "");
  }

  public Column<R> right() {
    return new Column<>(head, room, HPos.RIGHT, from, cells, text, order, explained, remark);
  }

  public Column<R> growing() {
    return in(new Room(room.width, room.least, room.most, true));
  }

  /** Wider where there is room: what long names need. */
  public Column<R> upTo(double wanted) {
    return in(new Room(room.width, room.least, Math.max(room.width, wanted), room.grows));
  }

  /** Narrower where another column needs the room. */
  public Column<R> downTo(double fewest) {
    return in(new Room(room.width, fewest, room.most, room.grows));
  }

  public Column<R> shownFrom(double tableWidth) {
    return new Column<>(head, room, side, tableWidth, cells, text, order, explained, remark);
  }

  public Column<R> sorted(Comparator<R> by) {
    return new Column<>(head, room, side, from, cells, text, Optional.of(by), explained, remark);
  }

  /** The same with style classes that depend on the row, beside those of every cell. */
  public Column<R> styled(Function<R, String> styleClass) {
    return new Column<>(
        head,
        room,
        side,
        from,
        () -> new TextCell<>(text, styleClass),
        text,
        order,
        explained,
        remark);
  }

  /** The same with a head that tells more when it is pointed at. */
  public Column<R> explained(String more) {
    return new Column<>(head, room, side, from, cells, text, order, more, remark);
  }

  /** The same with cells that tell more when they are pointed at, where there is more to tell. */
  public Column<R> remarked(Function<R, String> said) {
    return new Column<>(head, room, side, from, cells, text, order, explained, said);
  }

  private Column<R> in(Room other) {
    return new Column<>(head, other, side, from, cells, text, order, explained, remark);
  }
}
