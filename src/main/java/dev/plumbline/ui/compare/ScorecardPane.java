package dev.plumbline.ui.compare;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.chart.Scorecard;
import dev.plumbline.ui.common.ChartView;
import dev.plumbline.ui.common.Look;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/**
 * The scorecard, as many rows of it as fit: the wheel and the arrows reach the others. A click
 * looks at a row, and at a statistic.
 */
final class ScorecardPane extends Pane {
  private static final double HEAD = 48;
  private static final double ROW = 20;
  private static final int FEWEST = 3;
  private static final int MOST = 10;

  private final CompareViewModel model;
  private final Look look;
  private final ChartView chart;
  private final Label part = new Label();
  private Optional<Judged> judged = Optional.empty();
  private int first;

  ScorecardPane(CompareViewModel model, Look look) {
    this.model = model;
    this.look = look;
    chart = new ChartView(look);
    getStyleClass().add("scorecard");
    part.getStyleClass().add("caption");
    setMinSize(0, HEAD + FEWEST * ROW);
    getChildren().addAll(chart, part);
    chart.setOnMouseClicked(this::clicked);
    chart.setOnScroll(
        scroll -> {
          if (scroll.getDeltaY() != 0) {
            turn(scroll.getDeltaY() < 0 ? 1 : -1);
            scroll.consume();
          }
        });
    chart.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    NameTip.install(chart, this::told);
    heightProperty().subscribe(_ -> draw());
  }

  ChartView chart() {
    return chart;
  }

  void show(Judged shown) {
    judged = Optional.of(shown);
    setPrefHeight(HEAD + ROW * Math.clamp(rows().size(), FEWEST, MOST));
    setMaxHeight(getPrefHeight());
    bringSelected();
  }

  /** Turns to the row that is looked at. */
  void bringSelected() {
    int at = selected();
    int fitting = fitting();
    if (at >= 0) {
      first = Math.clamp(first, Math.max(0, at - fitting + 1), at);
    }
    draw();
  }

  private List<ComparedRow> rows() {
    return judged.map(Judged::rows).orElse(List.of());
  }

  private int fitting() {
    double height = getHeight() > 0 ? getHeight() : getPrefHeight();
    return Math.max(1, (int) ((height - HEAD) / ROW));
  }

  private int selected() {
    List<ComparedRow> rows = rows();
    for (int i = 0; i < rows.size(); i++) {
      ComparedRow row = rows.get(i);
      if (model.selected().get().filter(spot -> spot.key().equals(row.key())).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private void draw() {
    if (judged.isEmpty()) {
      return;
    }
    List<ComparedRow> rows = rows();
    int fitting = fitting();
    first = Math.clamp(first, 0, Math.max(0, rows.size() - fitting));
    int end = Math.min(rows.size(), first + fitting);
    Scorecard plot =
        new ScorecardPlot(judged.get(), look)
            .plot(rows.subList(first, end), model.selected().get());
    chart.show(plot);
    boolean all = rows.size() <= fitting;
    part.setText(all ? "" : look.words().of("compare.scorecard.rows", first + 1, end, rows.size()));
  }

  private void turn(int by) {
    first += by;
    draw();
  }

  /** The name of a row, and why there is no figure where there is none. */
  private Optional<String> told(MouseEvent at) {
    if (!(chart.plot().orElse(null) instanceof Scorecard plot) || judged.isEmpty()) {
      return Optional.empty();
    }
    ScorecardPlot all = new ScorecardPlot(judged.get(), look);
    return plot.at(at.getX(), at.getY(), chart.getWidth())
        .filter(spot -> first + spot.row() < rows().size())
        .map(spot -> all.told(rows().get(first + spot.row()).key(), spot.column()));
  }

  private void clicked(MouseEvent click) {
    chart.requestFocus();
    if (chart.plot().orElse(null) instanceof Scorecard plot) {
      plot.at(click.getX(), click.getY(), chart.getWidth())
          .ifPresent(spot -> take(first + spot.row(), spot.column()));
      column(plot, click);
    }
  }

  /** The name of a statistic, above its column. */
  private void column(Scorecard plot, MouseEvent click) {
    if (click.getY() > HEAD / 2 && click.getY() < HEAD - 2) {
      plot.at(click.getX(), HEAD, chart.getWidth()).ifPresent(spot -> look(spot.column()));
    }
  }

  private void take(int row, int column) {
    look(column);
    List<ComparedRow> rows = rows();
    if (row >= 0 && row < rows.size()) {
      model.select(new Spot(rows.get(row).key(), model.asked().get().statistic()));
    }
  }

  private void look(int column) {
    List<Statistic> all = ScorecardPlot.STATISTICS;
    if (column >= 0 && column < all.size() && all.get(column) != model.asked().get().statistic()) {
      model.look(all.get(column));
    }
  }

  private void pressed(KeyEvent key) {
    int column = ScorecardPlot.STATISTICS.indexOf(model.asked().get().statistic());
    switch (key.getCode()) {
      case UP -> take(Math.max(0, selected() - 1), -1);
      case DOWN -> take(Math.min(rows().size() - 1, selected() + 1), -1);
      case LEFT -> look(column - 1);
      case RIGHT -> look(column + 1);
      default -> {
        return;
      }
    }
    key.consume();
  }

  @Override
  protected void layoutChildren() {
    chart.resizeRelocate(0, 0, getWidth(), getHeight());
    part.autosize();
    part.relocate(8, HEAD - 18);
  }
}
