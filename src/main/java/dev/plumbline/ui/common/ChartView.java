package dev.plumbline.ui.common;

import dev.plumbline.chart.Plot;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/**
 * A plot on a canvas as large as its place. Drawn again when its plot, its size or the theme
 * changes, at most once a pulse.
 */
public final class ChartView extends Region {
  private final Look look;
  private final Canvas canvas = new Canvas();
  private final CellsImage cellsImage = new CellsImage();
  private final Pointing pointing;
  private final InvalidationListener redraw = _ -> requestLayout();
  private Optional<Plot> plot = Optional.empty();

  public ChartView(Look look) {
    this.look = look;
    this.pointing = new Pointing(this, look.numbers());
    canvas.setManaged(false);
    getChildren().addAll(canvas, pointing.line(), pointing.said());
    setFocusTraversable(true);
    getStyleClass().add("chart");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    // Weakly: the look outlives every chart.
    look.theme().addListener(new WeakInvalidationListener(redraw));
  }

  /** Shows this plot from the next pulse on. */
  public void show(Plot shown) {
    plot = Optional.of(shown);
    setAccessibleText(look.numbers().local(shown.title() + ". " + shown.description()));
    pointing.again();
    requestLayout();
  }

  /** Shows nothing. */
  public void clear() {
    plot = Optional.empty();
    pointing.hide();
    requestLayout();
  }

  public Optional<Plot> plot() {
    return plot;
  }

  /** Says what lies at a place, as if it were pointed at. */
  public void point(double x, double y) {
    pointing.point(x, y);
  }

  /** Says no more what lies anywhere. */
  public void leave() {
    pointing.hide();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    canvas.setWidth(width);
    canvas.setHeight(height);
    GraphicsContext graphics = canvas.getGraphicsContext2D();
    graphics.clearRect(0, 0, width, height);
    if (width >= 1 && height >= 1) {
      plot.ifPresent(shown -> shown.draw(new FxPen(graphics, look, cellsImage), width, height));
    }
  }
}
