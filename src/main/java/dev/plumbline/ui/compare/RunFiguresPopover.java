package dev.plumbline.ui.compare;

import dev.plumbline.app.RunSide;
import dev.plumbline.ui.common.Callout;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Navigation;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Every run's figure of a row, baseline left and candidate right, each a way to its run. */
final class RunFiguresPopover {
  private static final int COLUMNS = 3;

  /** From the row's left edge to what points at it. */
  private static final double INSET = 48;

  private final Navigation navigation;
  private final PopOver over = new Callout(PopOver.ArrowLocation.TOP_LEFT);

  RunFiguresPopover(Look look, Navigation navigation) {
    this.navigation = navigation;
    over.setTitle(look.words().of("compare.runs"));
  }

  void open(Node line, RunFigures figures) {
    Label title = new Label(figures.title());
    title.getStyleClass().add("muted");
    VBox content = new VBox(8, title);
    figures.why().forEach(why -> content.getChildren().add(new Label(why)));
    content.getChildren().add(grid(figures.lines()));
    content.getStyleClass().add("compare-popover");
    over.setContentNode(content);
    showBeside(line);
    Node first = content.lookup(".hyperlink");
    if (first != null) {
      first.requestFocus();
    }
  }

  /** Below a row or above it, wherever the window has more room. */
  private void showBeside(Node row) {
    Bounds place = row.localToScreen(row.getLayoutBounds());
    double middle = row.getScene().getWindow().getY() + row.getScene().getWindow().getHeight() / 2;
    boolean below = place.getCenterY() < middle;
    over.setArrowLocation(
        below ? PopOver.ArrowLocation.TOP_LEFT : PopOver.ArrowLocation.BOTTOM_LEFT);
    over.show(row, place.getMinX() + INSET, below ? place.getMaxY() : place.getMinY());
  }

  private Node grid(List<RunFigures.Line> lines) {
    GridPane grid = new GridPane(16, 2);
    int[] next = {0, 0};
    for (RunFigures.Line line : lines) {
      int side = line.side() == RunSide.BASELINE ? 0 : 1;
      Hyperlink link = new Hyperlink(line.name());
      link.setOnAction(
          _ -> {
            over.hide();
            navigation.run(line.run().id());
          });
      Label figure = new Label(line.figure());
      figure.getStyleClass().add(side == 0 ? "baseline-text" : "candidate-text");
      GridPane.setHalignment(figure, HPos.RIGHT);
      Label errors = new Label(line.errors());
      errors.getStyleClass().add("caption");
      grid.add(link, COLUMNS * side, next[side]);
      grid.add(figure, COLUMNS * side + 1, next[side]);
      grid.add(errors, COLUMNS * side + 2, next[side]++);
    }
    return grid;
  }
}
