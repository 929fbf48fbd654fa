package dev.plumbline.ui.compare;

import dev.plumbline.app.RunSide;
import dev.plumbline.ui.common.Callout;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Navigation;
import java.util.List;
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

  private final Navigation navigation;
  private final PopOver over = new Callout(PopOver.ArrowLocation.LEFT_TOP);

  RunFiguresPopover(Look look, Navigation navigation) {
    this.navigation = navigation;
    over.setTitle(look.words().of("compare.runs"));
  }

  void open(Node owner, RunFigures figures) {
    Label title = new Label(figures.title());
    title.getStyleClass().add("muted");
    VBox content = new VBox(8, title);
    figures.why().forEach(line -> content.getChildren().add(new Label(line)));
    content.getChildren().add(grid(figures.lines()));
    content.getStyleClass().add("compare-popover");
    over.setContentNode(content);
    over.show(owner);
    Node first = content.lookup(".hyperlink");
    if (first != null) {
      first.requestFocus();
    }
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
