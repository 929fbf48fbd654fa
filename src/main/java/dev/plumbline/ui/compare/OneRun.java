package dev.plumbline.ui.compare;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.Verdict;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Navigation;
import dev.plumbline.ui.common.Part;
import dev.plumbline.ui.common.RowTable;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The evidence where each side has one run: nothing is called, and all says what would undo it. */
final class OneRun extends VBox {
  private static final double EVIDENCE = 228;
  private static final double MOST = 300;

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
    lines = new OneRunTable(look);
    table = new LineTable(model, look, navigation, lines::columns, OneRunTable.INTERVALS);
    histogramBelow = new HistogramPane(model, look);
    curves = new CurvesPane(model, look, histogramBelow);
    tipping.setMinHeight(EVIDENCE);
    tabs = EvidenceLayout.of(this, tipping, histogram, table, curves, look);
  }

  List<Part> parts() {
    return List.of(Part.of(tipping), Part.of(histogram), Part.of(tabs.place()));
  }

  void show(Judged judged) {
    tipping.show(judged);
    tipping.setPrefHeight(Math.clamp(tipping.chart().getPrefHeight(), EVIDENCE, MOST));
    selected(judged);
    tabs.count(0, counted(judged));
    tabs.remark(
        look.words().of("compare.one.note"), Sign.of(Verdict.INCONCLUSIVE, false).orElseThrow());
  }

  /** What a figure is: an endpoint at a statistic. */
  private String counted(Judged judged) {
    long endpoints = judged.rows().stream().map(ComparedRow::key).distinct().count();
    return look.words()
        .of(
            "compare.one.counted",
            judged.rows().size(),
            endpoints,
            StatisticChoice.words(judged.asked().oneRun()));
  }

  Optional<Node> list() {
    return table.table().map(RowTable::list);
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
