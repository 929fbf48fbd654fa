package dev.plumbline.ui.compare;

import dev.plumbline.chart.RowLabel;
import dev.plumbline.ui.common.ChartView;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** The whole name of the row that is pointed at in a chart, which has no room for long ones. */
final class NameTip {
  private final ChartView chart;
  private final Tooltip tip = new Tooltip();
  private Optional<String> told = Optional.empty();

  private NameTip(ChartView chart) {
    this.chart = chart;
  }

  static void install(ChartView chart, Function<MouseEvent, Optional<RowLabel>> row) {
    NameTip tip = new NameTip(chart);
    chart.addEventHandler(
        MouseEvent.MOUSE_MOVED, at -> tip.tell(row.apply(at).map(RowLabel::text)));
  }

  private void tell(Optional<String> name) {
    if (!name.equals(told)) {
      told = name;
      Tooltip.uninstall(chart, tip);
      name.ifPresent(
          text -> {
            tip.setText(text);
            Tooltip.install(chart, tip);
          });
    }
  }
}
