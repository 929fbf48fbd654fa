package dev.plumbline.ui.library;

import dev.plumbline.app.LibraryEntry;
import dev.plumbline.app.RunSide;
import dev.plumbline.chart.Sparkline;
import dev.plumbline.chart.Token;
import dev.plumbline.ui.common.ChartView;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.RowCell;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** p95 over the runs of the test on one side, with the run's own dot; or that it is the first. */
final class HistoryCell implements RowCell<LibraryLine> {
  private static final double WIDTH = 64;
  private static final double HEIGHT = 27;

  private final LibraryWords words;
  private final ChartView chart;
  private final Label first = new Label();
  private final StackPane both = new StackPane();

  HistoryCell(Look look, LibraryWords words) {
    this.words = words;
    chart = new ChartView(look);
    chart.setMouseTransparent(true);
    chart.setPrefSize(WIDTH, HEIGHT);
    first.getStyleClass().add("caption");
    both.setAlignment(Pos.CENTER_LEFT);
    both.setPrefSize(WIDTH, HEIGHT);
    both.getChildren().addAll(chart, first);
  }

  @Override
  public Node node() {
    return both;
  }

  @Override
  public void show(LibraryLine line) {
    line.run().ifPresent(this::show);
  }

  private void show(LibraryEntry entry) {
    first.setText(words.history(entry));
    if (entry.history().size() > 1 && entry.place() >= 0) {
      boolean baseline = entry.side().filter(RunSide.BASELINE::equals).isPresent();
      chart.show(
          new Sparkline(
              entry.history(), entry.place(), baseline ? Token.BASELINE : Token.CANDIDATE));
    } else {
      chart.clear();
    }
  }
}
