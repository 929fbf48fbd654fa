package dev.plumbline.ui.run;

import dev.plumbline.ui.common.ChartView;
import dev.plumbline.ui.common.Look;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/** How the requests of the window are distributed: as percentiles, and as a histogram. */
final class CurvePane extends Region {
  private static final double GAP = 8;
  private static final double LEAST_FOR_BOTH = 300;

  private final ChartView curve;
  private final ChartView histogram;
  private final Curves curves;

  CurvePane(OpenRun run, Look look) {
    curve = new ChartView(look);
    histogram = new ChartView(look);
    curves = new Curves(run, look);
    getChildren().addAll(curve, histogram);
    Stream.of(run.window(), run.row(), run.against(), run.budgets())
        .forEach(shown -> shown.addListener((_, _, _) -> show()));
    show();
  }

  private void show() {
    curve.show(curves.percentiles());
    histogram.show(curves.histogram());
  }

  @Override
  protected void layoutChildren() {
    boolean both = getHeight() >= LEAST_FOR_BOTH;
    histogram.setVisible(both);
    double tall = both ? Math.rint((getHeight() - GAP) * 0.56) : getHeight();
    curve.resizeRelocate(0, 0, getWidth(), tall);
    histogram.resizeRelocate(0, tall + GAP, getWidth(), getHeight() - tall - GAP);
  }
}
