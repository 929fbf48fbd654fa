package dev.plumbline.ui.compare;

import dev.plumbline.analysis.BinShares;
import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.chart.LatencyHistogram;
import dev.plumbline.chart.Token;
import dev.plumbline.model.Run;
import dev.plumbline.ui.common.ChartView;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Numbers;
import dev.plumbline.ui.common.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/** How the requests of the selected row lie in the one run of each side. */
final class HistogramPane extends StackPane {
  private final CompareViewModel model;
  private final Look look;
  private final ChartView chart;
  private Optional<Judged> judged = Optional.empty();

  HistogramPane(CompareViewModel model, Look look) {
    this.model = model;
    this.look = look;
    chart = new ChartView(look);
    setMinWidth(0);
    getChildren().add(chart);
  }

  void show(Judged shown) {
    judged = Optional.of(shown);
    draw();
  }

  /** Again, with the requests of another row. */
  void draw() {
    Optional<Spot> spot = model.selected().get();
    Optional<BinShares.Pair> bins = model.bins().get();
    if (judged.isEmpty() || spot.isEmpty() || bins.isEmpty()) {
      chart.clear();
      return;
    }
    chart.show(plot(judged.get(), spot.get(), bins.get()));
  }

  private LatencyHistogram plot(Judged shown, Spot spot, BinShares.Pair bins) {
    Words words = look.words();
    RowKey key = spot.key();
    String name = RowName.of(key, words);
    BinShares first = bins.baseline();
    Run before = shown.compared().baseline().getFirst();
    Run after = shown.compared().candidate().getFirst();
    Map<String, String> names = new Sides(List.of(before), List.of(after)).names();
    return new LatencyHistogram(
        words.of("compare.one.histogram"),
        words.of("compare.one.histogram.about", name),
        words.of("compare.one.histogram.said", name),
        shown.compared().unit(key),
        first.edge(0),
        first.edge(first.shares().size()),
        List.of(
            side(names.get(before.id()), Token.BASELINE, bins.baseline()),
            side(names.get(after.id()), Token.CANDIDATE, bins.candidate())),
        shown
            .row(key, spot.statistic())
            .filter(ComparedRow::judged)
            .map(this::marks)
            .orElse(List.of()));
  }

  private LatencyHistogram.Side side(String name, Token token, BinShares shares) {
    String label =
        look.words().of("compare.one.histogram.side", name, Numbers.ON_PAPER.count(shares.count()));
    return new LatencyHistogram.Side(label, token, LatencyHistogram.Form.AREA, shares.shares());
  }

  private List<LatencyHistogram.Mark> marks(ComparedRow row) {
    return List.of(
        mark(row, row.baseline(), Token.BASELINE), mark(row, row.candidate(), Token.CANDIDATE));
  }

  private LatencyHistogram.Mark mark(ComparedRow row, double value, Token token) {
    String label = row.statistic().word() + " " + Numbers.ON_PAPER.quantity(value);
    return new LatencyHistogram.Mark(value, label, token);
  }
}
