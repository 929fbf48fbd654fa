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
 * @param width in pixels, padding included
 * @param least what it gives way to where another column needs the room; as wide where it does not
 * @param most what it takes of free room before growing columns do
 * @param grows whether it takes what room is left
 * @param from the width of the table from which on it is shown: what matters less gives way first
 * @param cells makes a cell, which then shows one row after another
 * @param text what the cell says, for who cannot see it and for who sorts
 * @param order how rows are sorted by it; empty where that makes no sense
 */
public record Column<R>(
    String head,
    double width,
    double least,
    double most,
    boolean grows,
    HPos side,
    double from,
    Supplier<RowCell<R>> cells,
    Function<R, String> text,
    Optional<Comparator<R>> order) {

  /** Neither less nor more than its width, but that it may grow. */
  public Column(
      String head,
      double width,
      boolean grows,
      HPos side,
      double from,
      Supplier<RowCell<R>> cells,
      Function<R, String> text,
      Optional<Comparator<R>> order) {
    this(head, width, width, width, grows, side, from, cells, text, order);
  }

  /** Words, from the left. */
  public static <R> Column<R> words(String head, double width, Function<R, String> text) {
    return new Column<>(
        head, width, false, HPos.LEFT, 0, () -> new TextCell<>(text), text, Optional.empty());
  }

  /** Figures, right-aligned, so that their digits stand in columns. */
  public static <R> Column<R> figures(String head, double width, Function<R, String> text) {
    return new Column<>(
        head, width, false, HPos.RIGHT, 0, () -> new TextCell<>(text), text, Optional.empty());
  }

  /** Whatever a cell draws. */
  public static <R> Column<R> drawn(
      String head, double width, Supplier<RowCell<R>> cells, Function<R, String> text) {
    return new Column<>(head, width, false, HPos.LEFT, 0, cells, text, Optional.empty());
  }

  public Column<R> growing() {
    return new Column<>(head, width, least, most, true, side, from, cells, text, order);
  }

  /** Wider where there is room: what long names need. */
  public Column<R> upTo(double wanted) {
    return new Column<>(
        head, width, least, Math.max(width, wanted), grows, side, from, cells, text, order);
  }

  /** Narrower where another column needs the room. */
  public Column<R> downTo(double fewest) {
    return new Column<>(head, width, fewest, most, grows, side, from, cells, text, order);
  }

  public Column<R> shownFrom(double tableWidth) {
    return new Column<>(head, width, least, most, grows, side, tableWidth, cells, text, order);
  }

  public Column<R> sorted(Comparator<R> by) {
    return new Column<>(head, width, least, most, grows, side, from, cells, text, Optional.of(by));
  }

  /** The same with style classes that depend on the row, beside those of every cell. */
  public Column<R> styled(Function<R, String> styleClass) {
    return new Column<>(
        head,
        width,
        least,
        most,
        grows,
        side,
        from,
        () -> new TextCell<>(text, styleClass),
        text,
        order);
  }
}
