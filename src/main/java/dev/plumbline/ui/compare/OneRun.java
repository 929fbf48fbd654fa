package dev.plumbline.ui.compare;

import dev.plumbline.analysis.Verdict;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Navigation;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The evidence where each side has one run: nothing is called, and all says what would undo it. */
final class OneRun extends VBox {
  private static final double BOTH = 1100;
  private static final double EVIDENCE = 236;

  private final Look look;
  private final TippingPane tipping;
  private final HistogramPane histogram;
  private final HistogramPane histogramBelow;
  private final OneRunTable lines;
  private final LineTable table;
  private final CurvesPane curves;
  private final TabRow tabs;

  OneRun(CompareViewModel model, Look look, Navigation navigation) {
    this.look = look;
    tipping = new TippingPane(model, look);
    histogram = new HistogramPane(model, look);
    histogram.getStyleClass().add("hairline-left");
    histogram.setPadding(new Insets(0, 0, 0, 15));
    lines = new OneRunTable(look);
    table =
        new LineTable(
            model,
            look,
            navigation,
            lines::columns,
            OneRunTable.INTERVALS_FROM,
            OneRunTable.INTERVALS);
    histogramBelow = new HistogramPane(model, look);
    curves = new CurvesPane(model, look, histogramBelow);
    HBox evidence = new HBox(24, tipping, histogram);
    evidence.setPadding(new Insets(6, 0, 2, 0));
    evidence.setPrefHeight(EVIDENCE);
    evidence.setMinHeight(EVIDENCE);
    tipping.setPrefWidth(640);
    histogram.setPrefWidth(576);
    HBox.setHgrow(tipping, Priority.ALWAYS);
    HBox.setHgrow(histogram, Priority.ALWAYS);
    histogram.managedProperty().bind(histogram.visibleProperty());
    StackPane place = new StackPane();
    place.setMinHeight(120);
    place.setPrefHeight(200);
    VBox.setVgrow(place, Priority.ALWAYS);
    tabs = new TabRow(place);
    tabs.add(look.words().of("compare.endpoints"), table);
    tabs.add(look.words().of("compare.curves"), curves);
    getChildren().addAll(evidence, tabs, place);
    widthProperty()
        .subscribe(
            width -> {
              boolean wide = width.doubleValue() >= BOTH;
              histogram.setVisible(wide);
              curves.narrow(!wide);
              table.scaled(width.doubleValue() >= OneRunTable.INTERVALS_SHOWN);
            });
  }

  void show(Judged judged) {
    tipping.show(judged);
    selected(judged);
    tabs.remark(
        look.words().of("compare.one.note"), Sign.of(Verdict.INCONCLUSIVE, false).orElseThrow());
  }

  void binned() {
    histogram.draw();
    histogramBelow.draw();
  }

  void selected(Judged judged) {
    histogram.show(judged);
    histogramBelow.show(judged);
    curves.show(judged);
    table.show(
        lines.lines(judged),
        judged.compared().unit(),
        OneRunTable.span(judged),
        look.words().of("compare.one.foot"));
  }
}
