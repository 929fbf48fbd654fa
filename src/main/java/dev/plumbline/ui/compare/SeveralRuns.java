package dev.plumbline.ui.compare;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.Verdict;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Navigation;
import dev.plumbline.ui.common.Part;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The evidence where a side has several runs: scorecard, shift, and the table of endpoints. */
final class SeveralRuns extends VBox {
  /** However few rows the scorecard beside it has. */
  private static final double SHIFT = 236;

  private static final double LEAST_SHIFT = 188;

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
    shift.setMinHeight(LEAST_SHIFT);
    shift.setPrefHeight(SHIFT);
    lines = new EndpointTable(look);
    table = new LineTable(model, look, navigation, lines::columns, EndpointTable.STRIPS);
    shiftBelow = new ShiftPane(model, look);
    curves = new CurvesPane(model, look, shiftBelow);
    tabs = EvidenceLayout.of(this, scorecard, shift, table, curves, look);
  }

  Node chart() {
    return scorecard.chart();
  }

  List<Part> parts() {
    return List.of(Part.of(scorecard), Part.of(shift), Part.of(tabs.place()));
  }

  void show(Judged judged) {
    scorecard.show(judged);
    below(judged);
    tabs.count(0, look.numbers().count(judged.rows().size()));
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
