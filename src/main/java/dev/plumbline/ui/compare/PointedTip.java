package dev.plumbline.ui.compare;

import dev.plumbline.chart.Pointed;
import dev.plumbline.ui.common.ChartView;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** What a chart says of the place that is pointed at, beside the pointer. */
final class PointedTip {
  private static final double BESIDE = 14;

  private PointedTip() {}

  static void on(ChartView chart) {
    Tooltip tip = new Tooltip();
    tip.setShowDelay(Duration.ZERO);
    chart.setOnMouseExited(_ -> tip.hide());
    chart.setOnMouseMoved(
        mouse -> {
          if (chart.plot().orElse(null) instanceof Pointed plot) {
            plot.hover(mouse.getX(), mouse.getY(), chart.getWidth(), chart.getHeight())
                .ifPresentOrElse(
                    said -> {
                      tip.setText(String.join("\n", said.lines()));
                      tip.show(chart, mouse.getScreenX() + BESIDE, mouse.getScreenY() + BESIDE);
                    },
                    tip::hide);
          }
        });
  }
}
