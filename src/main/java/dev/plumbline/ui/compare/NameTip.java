package dev.plumbline.ui.compare;

import dev.plumbline.ui.common.ChartView;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * What a chart tells of the row that is pointed at: its whole name, for which there may be no room.
 */
final class NameTip {
  private final ChartView chart;
  private final Tooltip tip = new Tooltip();
  private Optional<String> told = Optional.empty();

  private NameTip(ChartView chart) {
    this.chart = chart;
  }

  static void install(ChartView chart, Function<MouseEvent, Optional<String>> told) {
    NameTip tip = new NameTip(chart);
    chart.addEventHandler(MouseEvent.MOUSE_MOVED, at -> tip.tell(told.apply(at)));
  }

  private void tell(Optional<String> now) {
    if (!now.equals(told)) {
      told = now;
      Tooltip.uninstall(chart, tip);
      now.ifPresent(
          text -> {
            tip.setText(text);
            Tooltip.install(chart, tip);
          });
    }
  }
}
