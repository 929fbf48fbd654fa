package dev.plumbline.ui.compare;

import dev.plumbline.analysis.PercentileLine;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.chart.PercentileCurve;
import dev.plumbline.chart.Token;
import dev.plumbline.model.Distribution;
import dev.plumbline.ui.common.ChartView;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Numbers;
import dev.plumbline.ui.common.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Every percentile of the selected row, all requests of a side together. */
final class CurvesPane extends HBox {
  private final CompareViewModel model;
  private final Look look;
  private final ChartView chart;
  private final Label none = new Label();
  private final Region beside;

  /**
   * @param beside what stands here where it has no room elsewhere
   */
  CurvesPane(CompareViewModel model, Look look, Region beside) {
    this.model = model;
    this.look = look;
    chart = new ChartView(look);
    this.beside = beside;
    none.getStyleClass().add("muted");
    StackPane place = new StackPane(chart, none);
    place.setMinWidth(0);
    HBox.setHgrow(place, Priority.ALWAYS);
    HBox.setHgrow(beside, Priority.ALWAYS);
    setSpacing(24);
    setPadding(new Insets(8, 0, 0, 0));
    place.setPrefWidth(480);
    beside.setPrefWidth(480);
    getChildren().addAll(place, beside);
    narrow(false);
  }

  /** Whether the page is too narrow for what stands beside the curves. */
  void narrow(boolean is) {
    beside.setVisible(is);
    beside.setManaged(is);
  }

  void show(Judged judged) {
    Optional<RowKey> key = model.selected().get().map(Spot::key);
    Optional<PercentileCurve> plot = key.flatMap(row -> plot(judged, row));
    plot.ifPresentOrElse(chart::show, chart::clear);
    none.setText(plot.isPresent() ? "" : key.map(this::absence).orElse(""));
  }

  private String absence(RowKey key) {
    Words words = look.words();
    return key.name().isEmpty()
        ? words.of("compare.curve.all")
        : words.of("compare.curve.none", RowName.of(key, words));
  }

  private Optional<PercentileCurve> plot(Judged judged, RowKey key) {
    Words words = look.words();
    Map<RowKey, Distribution> before = judged.compared().pooledBaseline();
    Map<RowKey, Distribution> after = judged.compared().pooledCandidate();
    List<PercentileCurve.Side> sides = new ArrayList<>();
    side(words.of("compare.baseline"), Token.BASELINE, before, key).ifPresent(sides::add);
    side(words.of("compare.candidate"), Token.CANDIDATE, after, key).ifPresent(sides::add);
    String name = RowName.of(key, words);
    return sides.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PercentileCurve(
                name,
                words.of("compare.curve.about", count(before, key), count(after, key)),
                words.of("compare.curve.said", name),
                judged.compared().unit(key),
                sides,
                List.of(),
                true,
                ""));
  }

  private String count(Map<RowKey, Distribution> pooled, RowKey key) {
    return Numbers.ON_PAPER.count(pooled.containsKey(key) ? pooled.get(key).count() : 0);
  }

  private static Optional<PercentileCurve.Side> side(
      String label, Token token, Map<RowKey, Distribution> pooled, RowKey key) {
    return Optional.ofNullable(pooled.get(key))
        .flatMap(PercentileLine::of)
        .map(
            line ->
                new PercentileCurve.Side(label, token, line.shares(), line.values(), line.end()));
  }
}
