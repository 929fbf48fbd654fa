package dev.plumbline.ui.compare;

import dev.plumbline.chart.Plot;
import dev.plumbline.ui.common.ChartView;
import dev.plumbline.ui.common.Look;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** Where in the distribution the selected row changed. */
final class ShiftPane extends StackPane {
  private final CompareViewModel model;
  private final Look look;
  private final ChartView chart;
  private final Label none = new Label();

  ShiftPane(CompareViewModel model, Look look) {
    this.model = model;
    this.look = look;
    chart = new ChartView(look);
    none.getStyleClass().add("muted");
    getStyleClass().add("shift");
    setMinWidth(0);
    getChildren().addAll(chart, none);
  }

  void show(Judged judged) {
    Optional<Spot> spot = model.selected().get();
    Optional<Plot> plot = spot.flatMap(at -> new ShiftPlot(judged, at, look).plot());
    plot.ifPresentOrElse(chart::show, chart::clear);
    boolean missing = plot.isEmpty() && spot.isPresent();
    none.setText(
        missing
            ? look.words().of("compare.shift.none", RowName.of(spot.get().key(), look.words()))
            : "");
  }
}
