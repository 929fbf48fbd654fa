package dev.plumbline.ui.run;

import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.TimelineView;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The charts of a run: over time, and beside it how its requests lie, or what was kept of them. */
final class ChartsPane extends Region {
  private static final double GAP = 24;
  private static final double BESIDE = 400;
  private static final double LEAST_BESIDE = 320;
  private static final double LEAST_HEAT = 640;

  private final TimelinePane timeline;
  private final Region rule = new Region();
  private final StackPane beside = new StackPane();
  private final CurvePane curves;
  private final OpenRun run;
  private final Look look;
  private Optional<Node> before = Optional.empty();

  ChartsPane(OpenRun run, Look look) {
    this.run = run;
    this.look = look;
    timeline = new TimelinePane(run, look);
    curves = new CurvePane(run, look);
    rule.getStyleClass().add("rule");
    getStyleClass().add("charts");
    getChildren().addAll(timeline, rule, beside);
    run.samples().subscribe(this::show);
  }

  TimelineView timeline() {
    return timeline.view();
  }

  /** What stands beside it: the curves, or the kept samples. */
  Node beside() {
    return beside;
  }

  private void show(Optional<SamplesHere> samples) {
    Node focused = getScene() == null ? null : getScene().getFocusOwner();
    boolean within = isWithin(beside, focused);
    if (samples.isPresent() && !within) {
      before = Optional.ofNullable(focused);
    }
    Optional<SampleDrawer> drawer = samples.map(found -> new SampleDrawer(run, found, look));
    beside.getChildren().setAll(drawer.<Region>map(made -> made).orElse(curves));
    drawer.ifPresent(made -> made.firstFocus().requestFocus());
    if (samples.isEmpty() && within) {
      before.orElse(timeline.view().chart()).requestFocus();
    }
  }

  private static boolean isWithin(Node whole, Node node) {
    return node != null && (node == whole || isWithin(whole, node.getParent()));
  }

  @Override
  protected double computePrefHeight(double width) {
    return 344 + 8;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 240;
  }

  @Override
  protected double computePrefWidth(double height) {
    return LEAST_HEAT;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double tall = getHeight() - 8;
    double wide = Math.clamp(getWidth() - LEAST_HEAT - GAP, LEAST_BESIDE, BESIDE);
    double left = getWidth() - wide - GAP;
    timeline.resizeRelocate(0, 8, left, tall);
    rule.resizeRelocate(left + GAP / 2, 8, 1, tall);
    beside.resizeRelocate(getWidth() - wide, 8, wide, tall);
  }
}
