package dev.plumbline.ui.compare;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ShiftCurve;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.chart.Plot;
import dev.plumbline.chart.ShiftCurve.Point;
import dev.plumbline.chart.Ticks;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Numbers;
import dev.plumbline.ui.common.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The shift of a row as it is drawn, with the figure of the statistic in question. */
record ShiftPlot(Judged judged, Spot spot, Look look) {
  Optional<Plot> plot() {
    return judged.shift(spot.key()).map(this::plot);
  }

  private Plot plot(ShiftCurve curve) {
    Words words = look.words();
    String name = RowName.of(spot.key(), words);
    String about = curve.grounded() ? "compare.shift.about" : "compare.shift.requests";
    OptionalInt marked = marked(curve);
    Optional<ComparedRow> row = judged.row(spot.key(), spot.statistic());
    double last = curve.points().getLast().quantile();
    return new dev.plumbline.chart.ShiftCurve(
        words.of("compare.shift"),
        words.of(about, name),
        row.map(one -> said(name, one)).orElse(""),
        curve.points().stream()
            .map(p -> new Point(p.quantile(), p.change(), p.low(), p.high()))
            .toList(),
        judged.asked().margin(),
        marked,
        marked.isPresent() ? mark(curve.points().get(marked.getAsInt())) : "",
        words.of("compare.shift.end", percentile(last), Numbers.ON_PAPER.count(curve.smallest())),
        words.of("compare.shift.basis", judged.oneRunASide() ? 1 : 2));
  }

  private OptionalInt marked(ShiftCurve curve) {
    Statistic statistic = spot.statistic();
    List<ShiftCurve.Point> points = curve.points();
    for (int i = 0; i < points.size(); i++) {
      if (statistic.isQuantile()
          && Math.abs(points.get(i).quantile() - statistic.quantile()) < 1e-9) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private String mark(ShiftCurve.Point point) {
    return look.words()
        .of(
            "compare.shift.mark",
            spot.statistic().word(),
            Numbers.ON_PAPER.quantity(point.baseline()),
            Numbers.ON_PAPER.quantity(point.candidate()),
            judged.compared().unit(spot.key()),
            Numbers.ON_PAPER.change(point.change()));
  }

  private String said(String name, ComparedRow row) {
    return look.words()
        .of(
            "compare.shift.said",
            name,
            row.statistic().word(),
            Numbers.ON_PAPER.change(row.change()),
            Numbers.ON_PAPER.interval(row.low(), row.high()));
  }

  private static String percentile(double quantile) {
    return "p" + Ticks.plain(Math.round(quantile * 1000) / 10.0);
  }
}
