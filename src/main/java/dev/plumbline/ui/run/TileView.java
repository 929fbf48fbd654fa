package dev.plumbline.ui.run;

import dev.plumbline.ui.common.ChartView;
import dev.plumbline.ui.common.Look;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One tile. */
final class TileView extends HBox {
  private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
  private static final PseudoClass PENDING = PseudoClass.getPseudoClass("pending");
  private static final PseudoClass GUARDED = PseudoClass.getPseudoClass("guarded");

  private final Label name = new Label();
  private final Label figure = new Label();
  private final Label unit = new Label();
  private final Label below = new Label();
  private final ChartView chart;
  private final Tooltip more = new Tooltip();

  /**
   * @param aside stands beside the name
   */
  TileView(Look look, Optional<? extends Region> aside) {
    chart = new ChartView(look);
    getStyleClass().add("tile");
    setAccessibleRole(AccessibleRole.TEXT);
    setFocusTraversable(true);
    name.getStyleClass().add("caption");
    if (aside.isEmpty()) {
      name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS); // it ends with an endpoint's name
    }
    figure.getStyleClass().add("figure");
    unit.getStyleClass().add("muted");
    below.getStyleClass().add("caption");
    below.setMaxWidth(Double.MAX_VALUE);
    figure.setMinWidth(Region.USE_PREF_SIZE);
    unit.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(4, name);
    head.setAlignment(Pos.CENTER_LEFT);
    head.setMinHeight(16);
    head.setMaxHeight(16);
    aside.ifPresent(
        node -> {
          Region between = new Region();
          HBox.setHgrow(between, Priority.ALWAYS);
          node.setMinWidth(USE_PREF_SIZE);
          head.getChildren().addAll(between, node);
        });
    HBox number = new HBox(4, figure, unit);
    number.setAlignment(Pos.BASELINE_LEFT);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    chart.setPrefSize(96, 32);
    chart.setMinWidth(0);
    HBox middle = new HBox(8, number, between, chart);
    middle.setAlignment(Pos.CENTER_LEFT);
    middle.setMinHeight(32);
    middle.setMaxHeight(32);
    VBox all = new VBox(head, middle, below);
    HBox.setHgrow(all, Priority.ALWAYS);
    all.setMinWidth(0);
    getChildren().add(all);
  }

  void first(boolean first) {
    pseudoClassStateChanged(FIRST, first);
  }

  void show(Tile tile) {
    name.setText(tile.name());
    figure.setText(tile.figure());
    unit.setText(tile.unit());
    below.setText(tile.below());
    pseudoClassStateChanged(GUARDED, tile.guarded());
    pseudoClassStateChanged(PENDING, tile.pending());
    tile.plot().ifPresentOrElse(chart::show, chart::clear);
    setAccessibleText(
        String.join(" ", tile.name(), tile.figure(), tile.unit(), tile.below(), tile.more()));
    // The line below may be cut, so it is told again.
    more.setText((tile.below() + "\n" + tile.more()).strip());
    if (more.getText().isEmpty()) {
      Tooltip.uninstall(this, more);
    } else {
      Tooltip.install(this, more);
    }
  }
}
