package dev.plumbline.ui.common;

import dev.plumbline.chart.Hover;
import dev.plumbline.chart.Plot;
import dev.plumbline.chart.Pointed;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A chart that says what lies where the mouse points: a hairline and a few lines of text over it,
 * so that the chart itself is not drawn again. With the keyboard, arrows move the place.
 */
public final class PointedChart extends Region {
  private static final double AWAY = 12;
  private static final double STEP = 8;

  private final ChartView chart;
  private final Region cross = new Region();
  private final VBox box = new VBox();
  private double x = -1;
  private double y;

  public PointedChart(Look look) {
    chart = new ChartView(look);
    chart.setMouseTransparent(true);
    cross.getStyleClass().add("crosshair");
    box.getStyleClass().add("hover-box");
    for (Region over : new Region[] {cross, box}) {
      over.setManaged(false);
      over.setMouseTransparent(true);
      over.setVisible(false);
    }
    getChildren().addAll(chart, cross, box);
    getStyleClass().add("pointed-chart");
    setFocusTraversable(true);
    setOnMouseMoved(moved -> point(moved.getX(), moved.getY()));
    setOnMouseExited(_ -> leave());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    focusedProperty().subscribe(focused -> focusChanged(focused));
  }

  /** Shows this plot from the next pulse on. */
  public void show(Plot plot) {
    chart.show(plot);
    setAccessibleText(plot.title() + ". " + plot.description());
    if (box.isVisible()) {
      point(x, y);
    }
  }

  public Optional<Plot> plot() {
    return chart.plot();
  }

  /** Says what lies here. */
  public void point(double atX, double atY) {
    x = atX;
    y = atY;
    Optional<Hover> hover =
        chart
            .plot()
            .filter(Pointed.class::isInstance)
            .flatMap(plot -> ((Pointed) plot).hover(x, y, getWidth(), getHeight()));
    hover.ifPresentOrElse(this::tell, this::leave);
  }

  public void leave() {
    cross.setVisible(false);
    box.setVisible(false);
  }

  private void tell(Hover hover) {
    box.getChildren().setAll(hover.lines().stream().map(Label::new).toList());
    box.applyCss();
    double wide = Math.ceil(box.prefWidth(-1));
    double high = Math.ceil(box.prefHeight(wide));
    double right = hover.x() + AWAY;
    double left = right + wide <= getWidth() ? right : hover.x() - AWAY - wide;
    double top = Math.clamp(y - high / 2, 0, Math.max(0, getHeight() - high));
    box.resizeRelocate(Math.max(0, left), Math.rint(top), wide, high);
    cross.resizeRelocate(Math.floor(hover.x()), 0, 1, getHeight());
    box.setVisible(true);
    cross.setVisible(true);
    setAccessibleHelp(String.join(", ", hover.lines()));
  }

  private void pressed(KeyEvent key) {
    boolean across = key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.RIGHT;
    if (across && isTarget(key)) {
      double start = x < 0 ? getWidth() / 2 : x;
      point(
          Math.clamp(start + (key.getCode() == KeyCode.LEFT ? -STEP : STEP), 0, getWidth()),
          getHeight() / 2);
      key.consume();
    }
  }

  private boolean isTarget(KeyEvent key) {
    return key.getTarget() == this && !key.isConsumed();
  }

  private void focusChanged(boolean focused) {
    if (!focused) {
      leave();
    }
  }

  @Override
  protected void layoutChildren() {
    chart.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
