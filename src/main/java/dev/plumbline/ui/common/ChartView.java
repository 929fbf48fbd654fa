package dev.plumbline.ui.common;

import dev.plumbline.chart.Plot;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * A plot on a canvas as large as its place. Drawn again when its plot, its size or the theme
 * changes, at most once a pulse.
 */
public final class ChartView extends Region {
  private final Look look;
  private final CellsImage cellsImage = new CellsImage();
  private final Pointing pointing;
  private final InvalidationListener redraw = _ -> requestLayout();
  private final Label failed = new Label();
  private Canvas canvas = unused();
  private Optional<Plot> plot = Optional.empty();

  public ChartView(Look look) {
    this.look = look;
    this.pointing = new Pointing(this, look.numbers());
    failed.setManaged(false);
    failed.setVisible(false);
    failed.setWrapText(true);
    failed.getStyleClass().add("muted");
    getChildren().addAll(canvas, failed, pointing.line(), pointing.said());
    widthProperty().subscribe(_ -> pointing.hide());
    heightProperty().subscribe(_ -> pointing.hide());
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
    failed.setVisible(false);
    canvas.setWidth(width);
    canvas.setHeight(height);
    GraphicsContext graphics = canvas.getGraphicsContext2D();
    graphics.clearRect(0, 0, width, height);
    if (plot.isPresent() && width >= 1 && height >= 1) {
      try {
        plot.get().draw(new FxPen(graphics, look, cellsImage), width, height);
      } catch (RuntimeException defect) {
        fail(defect, width, height);
      }
    }
  }

  /** One chart is lost, not the layout of the whole window, which a throw would leave half done. */
  private void fail(RuntimeException defect, double width, double height) {
    plot = Optional.empty();
    canvas = unused(); // the old one may be clipped for ever
    getChildren().set(0, canvas);
    failed.setText(look.words().of("chart.failed"));
    failed.setVisible(true);
    failed.resizeRelocate(0, 0, width, height);
    Thread thread = Thread.currentThread();
    thread.getUncaughtExceptionHandler().uncaughtException(thread, defect);
  }

  private static Canvas unused() {
    Canvas made = new Canvas();
    made.setManaged(false);
    return made;
  }
}
