package dev.plumbline.ui.compare;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.chart.TippingBars;
import dev.plumbline.report.Figures;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Words;
import java.util.List;
import java.util.OptionalDouble;

/** How much identical runs would have to vary to undo each change. */
record TippingPlot(Judged judged, Look look) {
  TippingBars plot() {
    Words words = look.words();
    List<ComparedRow> rows = judged.tipping();
    return new TippingBars(
        words.of("compare.one.tipping"),
        rows.isEmpty()
            ? words.of("compare.one.none")
            : words.of("compare.one.tipping.about", rows.size(), judged.rows().size()),
        said(judged, words),
        rows.stream().map(this::row).toList(),
        OptionalDouble.of(judged.asked().assumed()),
        words.of("compare.one.tipping.note"));
  }

  private TippingBars.Row row(ComparedRow row) {
    return new TippingBars.Row(
        RowName.label(row.key(), look.words()),
        row.statistic().word(),
        row.change(),
        row.tippingNoise().orElseThrow());
  }

  /** "If identical runs vary by 3 %, 3 of 20 changes stand." */
  static String said(Judged judged, Words words) {
    return words.of(
        "compare.one.tipping.said",
        percent(judged.asked().assumed()),
        judged.standing(),
        judged.rows().size());
  }

  /** Of a fraction, in the tenths that the line moves by: 3, 3.1. */
  static String percent(double fraction) {
    return Figures.chosen(Math.rint(fraction * 1000) / 1000).replace(" %", "");
  }
}
