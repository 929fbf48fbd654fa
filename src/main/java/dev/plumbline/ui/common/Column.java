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
 * @param grows whether it takes what room is left
 * @param from the width of the table from which on it is shown: what matters less gives way first
 * @param cells makes a cell, which then shows one row after another
 * @param text what the cell says, for who cannot see it and for who sorts
 * @param order how rows are sorted by it; empty where that makes no sense
 * @param explained what pointing at its head tells; empty for nothing
 */
public record Column<R>(
    String head,
    double width,
    boolean grows,
    HPos side,
    double from,
    Supplier<RowCell<R>> cells,
    Function<R, String> text,
    Optional<Comparator<R>> order,
    String explained) {

  public Column(
      String head,
      double width,
      boolean grows,
      HPos side,
      double from,
      Supplier<RowCell<R>> cells,
      Function<R, String> text,
      Optional<Comparator<R>> order) {
    this(head, width, grows, side, from, cells, text, order, "");
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
    return new Column<>(head, width, true, side, from, cells, text, order, explained);
  }

  public Column<R> shownFrom(double tableWidth) {
    return new Column<>(head, width, grows, side, tableWidth, cells, text, order, explained);
  }

  public Column<R> sorted(Comparator<R> by) {
    return new Column<>(head, width, grows, side, from, cells, text, Optional.of(by), explained);
  }

  /** The same with style classes that depend on the row, beside those of every cell. */
  public Column<R> styled(Function<R, String> styleClass) {
    return new Column<>(
        head,
        width,
        grows,
        side,
        from,
        () -> new TextCell<>(text, styleClass),
        text,
        order,
        explained);
  }

  /** The same with a head that tells more when it is pointed at. */
  public Column<R> explained(String more) {
    return new Column<>(head, width, grows, side, from, cells, text, order, more);
  }
}
