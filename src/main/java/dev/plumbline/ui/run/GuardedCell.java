package dev.plumbline.ui.run;

import dev.plumbline.app.EndpointFigures;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.RowCell;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** A percentile; in faint italics where it has fewer samples than it needs, which a hover says. */
final class GuardedCell implements RowCell<EndpointRow> {
  private static final String GUARDED = "guarded";

  private final Label label = new Label();
  private final Tooltip needs = new Tooltip();
  private final Look look;
  private final double percent;
  private final ToDoubleFunction<EndpointFigures> figure;

  GuardedCell(Look look, double percent, ToDoubleFunction<EndpointFigures> figure) {
    this.look = look;
    this.percent = percent;
    this.figure = figure;
  }

  @Override
  public Node node() {
    return label;
  }

  @Override
  public void show(EndpointRow row) {
    label.setText(look.numbers().quantity(figure.applyAsDouble(row.figures())));
    OptionalLong needed = row.figures().needed(percent);
    label.getStyleClass().remove(GUARDED);
    if (needed.isPresent()) {
      label.getStyleClass().add(GUARDED);
      needs.setText(look.words().of("run.needs", needed.getAsLong()));
      label.setTooltip(needs);
    } else {
      label.setTooltip(null);
    }
  }

  /** The same in words. */
  String text(EndpointRow row) {
    String shown = look.numbers().quantity(figure.applyAsDouble(row.figures()));
    OptionalLong needed = row.figures().needed(percent);
    return needed.isPresent()
        ? shown + ", " + look.words().of("run.needs", needed.getAsLong())
        : shown;
  }
}
