package dev.plumbline.ui.compare;

import dev.plumbline.chart.Scale;
import dev.plumbline.chart.TippingBars;
import dev.plumbline.ui.common.ChartView;
import dev.plumbline.ui.common.Look;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * The changes that stand, with the line of how much identical runs are taken to vary: dragged, or
 * moved with the arrows by a tenth of a percent, with Shift by one.
 */
final class TippingPane extends ScrollPane {
  private static final double STEP = 0.001;
  private static final double STRIDE = 0.01;
  private static final double NEAR = 12;

  private final CompareViewModel model;
  private final Look look;
  private final ChartView chart;
  private Scale held = new Scale(Scale.Kind.LINEAR, 0, 1, 0, 1);
  private boolean dragging;

  TippingPane(CompareViewModel model, Look look) {
    this.model = model;
    this.look = look;
    chart = new ChartView(look);
    chart.setOnMousePressed(this::grip);
    chart.setOnMouseDragged(this::drag);
    chart.setOnMouseReleased(_ -> dragging = false);
    chart.setOnMouseMoved(mouse -> chart.setCursor(near(mouse) ? Cursor.H_RESIZE : null));
    chart.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    NameTip.install(chart, this::name);
    getStyleClass().add("tipping");
    setContent(chart);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setMinSize(0, 120);
  }

  ChartView chart() {
    return chart;
  }

  void show(Judged judged) {
    TippingBars plot = new TippingPlot(judged, look).plot();
    double height = plot.height(chart.getWidth());
    chart.setMinHeight(height);
    chart.setPrefHeight(height);
    chart.show(plot);
    chart.setAccessibleRole(AccessibleRole.SLIDER);
  }

  /** The scale is that at the beginning of a drag: it must not move under the pointer. */
  private void grip(MouseEvent press) {
    chart.requestFocus();
    if (chart.plot().orElse(null) instanceof TippingBars plot) {
      held = plot.scale(chart.getWidth());
      dragging = press.getX() >= held.from() - NEAR;
    }
  }

  private void drag(MouseEvent drag) {
    if (dragging) {
      model.assume(inTenths(held.value(Math.max(drag.getX(), held.from())) / 100));
      drag.consume();
    }
  }

  private Optional<String> name(MouseEvent at) {
    return chart.plot().orElse(null) instanceof TippingBars plot
        ? plot.at(at.getY()).map(row -> row.label().text())
        : Optional.empty();
  }

  private boolean near(MouseEvent mouse) {
    if (chart.plot().orElse(null) instanceof TippingBars plot) {
      double line = plot.scale(chart.getWidth()).at(model.asked().get().assumed() * 100);
      return Math.abs(mouse.getX() - line) <= NEAR;
    }
    return false;
  }

  private void pressed(KeyEvent key) {
    double by = key.isShiftDown() ? STRIDE : STEP;
    switch (key.getCode()) {
      case LEFT, DOWN -> move(-by);
      case RIGHT, UP -> move(by);
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void move(double by) {
    model.assume(inTenths(model.asked().get().assumed() + by));
  }

  private static double inTenths(double fraction) {
    return Math.rint(fraction / STEP) / Math.rint(1 / STEP);
  }
}
