package dev.plumbline.ui.common;

import dev.plumbline.chart.Plot;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;

/** A cell that draws a small plot. */
public final class PlotCell<R> implements RowCell<R> {
  private final ChartView chart;
  private final Function<R, Optional<Plot>> plot;

  public PlotCell(Look look, Function<R, Optional<Plot>> plot) {
    this.chart = new ChartView(look);
    this.plot = plot;
    chart.setMouseTransparent(true);
    chart.setFocusTraversable(false);
  }

  @Override
  public Node node() {
    return chart;
  }

  @Override
  public void show(R row) {
    plot.apply(row).ifPresentOrElse(chart::show, chart::clear);
  }
}
