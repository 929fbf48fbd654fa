package dev.plumbline.ui.compare;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.Verdict;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Navigation;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The evidence where a side has several runs: scorecard, shift, and the table of endpoints. */
final class SeveralRuns extends VBox {
  /** The width below which the shift stands under the curves' tab. */
  private static final double BOTH = 1100;

  private final CompareViewModel model;
  private final Look look;
  private final ScorecardPane scorecard;
  private final ShiftPane shift;
  private final ShiftPane shiftBelow;
  private final EndpointTable lines;
  private final LineTable table;
  private final CurvesPane curves;
  private final TabRow tabs;

  SeveralRuns(CompareViewModel model, Look look, Navigation navigation) {
    this.model = model;
    this.look = look;
    scorecard = new ScorecardPane(model, look);
    shift = new ShiftPane(model, look);
    shift.getStyleClass().add("hairline-left");
    shift.setPadding(new Insets(0, 0, 0, 15));
    lines = new EndpointTable(look);
    table =
        new LineTable(
            model,
            look,
            navigation,
            lines::columns,
            EndpointTable.STRIPS_FROM,
            EndpointTable.STRIPS);
    shiftBelow = new ShiftPane(model, look);
    curves = new CurvesPane(model, look, shiftBelow);
    HBox evidence = new HBox(24, scorecard, shift);
    evidence.setPadding(new Insets(6, 0, 2, 0));
    scorecard.setPrefWidth(640);
    HBox.setHgrow(scorecard, Priority.ALWAYS);
    HBox.setHgrow(shift, Priority.ALWAYS);
    shift.setPrefWidth(576);
    shift.managedProperty().bind(shift.visibleProperty());
    StackPane place = new StackPane();
    VBox.setVgrow(place, Priority.ALWAYS);
    place.setMinHeight(120);
    place.setPrefHeight(200);
    tabs = new TabRow(place);
    tabs.add(look.words().of("compare.endpoints"), table);
    tabs.add(look.words().of("compare.curves"), curves);
    getChildren().addAll(evidence, tabs, place);
    widthProperty()
        .subscribe(
            width -> {
              boolean wide = width.doubleValue() >= BOTH;
              shift.setVisible(wide);
              curves.narrow(!wide);
            });
  }

  void show(Judged judged) {
    scorecard.show(judged);
    below(judged);
    String more = look.numbers().local(judged.sentence().moreRuns().plain());
    tabs.remark(more, Sign.of(Verdict.INCONCLUSIVE, false).orElseThrow());
  }

  void selected(Judged judged) {
    scorecard.bringSelected();
    below(judged);
  }

  private void below(Judged judged) {
    shift.show(judged);
    shiftBelow.show(judged);
    curves.show(judged);
    long family = judged.rows().stream().filter(ComparedRow::judged).count();
    table.show(
        lines.lines(judged, model.selected().get()),
        judged.compared().unit(),
        EndpointTable.span(judged),
        look.words().of("compare.foot", family));
  }
}
