package dev.plumbline.ui.common;

import dev.plumbline.chart.Hover;
import dev.plumbline.chart.Pointed;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * What a chart says of the place that is pointed at: a line down the chart, and words beside it.
 */
final class Pointing {
  private static final double ASIDE = 12;
  private static final double STEP = 8;

  private final ChartView chart;
  private final Numbers numbers;
  private final Region line = new Region();
  private final Label said = new Label();
  private double x = Double.NaN;
  private double y;

  Pointing(ChartView chart, Numbers numbers) {
    this.chart = chart;
    this.numbers = numbers;
    line.getStyleClass().add("crosshair");
    said.getStyleClass().add("hover");
    line.setManaged(false);
    said.setManaged(false);
    line.setMouseTransparent(true);
    said.setMouseTransparent(true);
    hide();
    chart.addEventHandler(MouseEvent.MOUSE_MOVED, at -> point(at.getX(), at.getY()));
    chart.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hide());
    chart.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> chart.requestFocus());
    chart.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    chart.focusedProperty().subscribe(this::focusChanged);
  }

  Region line() {
    return line;
  }

  Label said() {
    return said;
  }

  void hide() {
    x = Double.NaN;
    line.setVisible(false);
    said.setVisible(false);
  }

  /** The same place of what the chart shows now. */
  void again() {
    if (said.isVisible()) {
      point(x, y);
    }
  }

  private void focusChanged(boolean focused) {
    if (!focused) {
      hide();
    }
  }

  void point(double atX, double atY) {
    Optional<Hover> hover =
        chart
            .plot()
            .filter(Pointed.class::isInstance)
            .map(Pointed.class::cast)
            .flatMap(plot -> plot.hover(atX, atY, chart.getWidth(), chart.getHeight()));
    if (hover.isEmpty()) {
      hide();
      return;
    }
    x = atX;
    y = atY;
    say(hover.get());
  }

  private void say(Hover hover) {
    line.resizeRelocate(Math.floor(hover.x()), 0, 1, chart.getHeight());
    line.setVisible(true);
    said.setText(numbers.local(String.join("\n", hover.lines())));
    chart.setAccessibleHelp(said.getText());
    said.setVisible(true);
    said.applyCss();
    double width = said.prefWidth(-1);
    double height = said.prefHeight(-1);
    boolean right = hover.x() + ASIDE + width <= chart.getWidth();
    said.resizeRelocate(
        right ? hover.x() + ASIDE : Math.max(0, hover.x() - ASIDE - width),
        hover.place(y - height - ASIDE, height, chart.getHeight()),
        width,
        height);
  }

  /** The arrows move along the chart, for who has no mouse. */
  private void pressed(KeyEvent key) {
    boolean plain =
        key.getTarget() == chart
            && !key.isConsumed()
            && !key.isShiftDown()
            && !key.isShortcutDown()
            && !key.isAltDown();
    if (plain && (key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.RIGHT)) {
      double from = Double.isNaN(x) ? chart.getWidth() / 2 : x;
      double height = Double.isNaN(x) ? chart.getHeight() / 2 : y;
      point(
          Math.clamp(from + (key.getCode() == KeyCode.LEFT ? -STEP : STEP), 0, chart.getWidth()),
          height);
      key.consume();
    }
  }
}
