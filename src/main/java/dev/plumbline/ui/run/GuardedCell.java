package dev.plumbline.ui.run;

import dev.plumbline.ui.common.Column;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.RowCell;
import java.util.Comparator;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** A percentile; in faint italics where it has fewer samples than it needs, which a hover says. */
final class GuardedCell<R> implements RowCell<R> {
  private static final String GUARDED = "guarded";

  private final Label label = new Label();
  private final Look look;
  private final ToDoubleFunction<R> figure;
  private final Function<R, OptionalLong> needed;

  private GuardedCell(Look look, ToDoubleFunction<R> figure, Function<R, OptionalLong> needed) {
    this.look = look;
    this.figure = figure;
    this.needed = needed;
  }

  /**
   * A column of them.
   *
   * @param needed how many samples the percentile takes, where there are fewer
   */
  static <R> Column<R> column(
      Look look,
      String head,
      double width,
      ToDoubleFunction<R> figure,
      Function<R, OptionalLong> needed) {
    return Column.<R>drawn(
            head,
            width,
            () -> new GuardedCell<>(look, figure, needed),
            new GuardedCell<>(look, figure, needed)::text)
        .right()
        .sorted(Comparator.comparingDouble(figure));
  }

  @Override
  public Node node() {
    return label;
  }

  @Override
  public void show(R row) {
    label.setText(look.numbers().quantity(figure.applyAsDouble(row)));
    OptionalLong fewest = needed.apply(row);
    label.getStyleClass().remove(GUARDED);
    if (fewest.isPresent()) {
      label.getStyleClass().add(GUARDED);
      label.setTooltip(new Tooltip(look.words().of("run.needs", fewest.getAsLong())));
    } else {
      label.setTooltip(null);
    }
  }

  /** The same in words. */
  private String text(R row) {
    String shown = look.numbers().quantity(figure.applyAsDouble(row));
    OptionalLong fewest = needed.apply(row);
    return fewest.isPresent()
        ? shown + ", " + look.words().of("run.needs", fewest.getAsLong())
        : shown;
  }
}
