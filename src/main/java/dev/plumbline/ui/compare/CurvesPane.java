package dev.plumbline.ui.compare;

import dev.plumbline.analysis.PercentileLine;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.chart.PercentileCurve;
import dev.plumbline.chart.Token;
import dev.plumbline.model.Distribution;
import dev.plumbline.ui.common.ChartView;
import dev.plumbline.ui.common.Look;
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
    boolean missing = plot.isEmpty() && key.isPresent();
    none.setText(
        missing ? look.words().of("compare.curve.none", RowName.of(key.get(), look.words())) : "");
  }

  private Optional<PercentileCurve> plot(Judged judged, RowKey key) {
    Words words = look.words();
    List<PercentileCurve.Side> sides = new ArrayList<>();
    side(words.of("compare.baseline"), Token.BASELINE, judged.compared().pooledBaseline(), key)
        .ifPresent(sides::add);
    side(words.of("compare.candidate"), Token.CANDIDATE, judged.compared().pooledCandidate(), key)
        .ifPresent(sides::add);
    String name = RowName.of(key, words);
    return sides.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PercentileCurve(
                name,
                words.of("compare.curve.about"),
                words.of("compare.curve.said", name),
                judged.compared().unit(),
                sides,
                List.of(),
                true,
                ""));
  }

  private Optional<PercentileCurve.Side> side(
      String label, Token token, Map<RowKey, Distribution> pooled, RowKey key) {
    return Optional.ofNullable(pooled.get(key))
        .flatMap(
            all ->
                PercentileLine.of(all)
                    .map(
                        line ->
                            new PercentileCurve.Side(
                                label,
                                token,
                                line.shares(),
                                line.values(),
                                line.end(),
                                List.of(),
                                List.of(),
                                look.words()
                                    .of(
                                        "compare.curve.count",
                                        look.numbers().count(all.count())))));
  }
}
