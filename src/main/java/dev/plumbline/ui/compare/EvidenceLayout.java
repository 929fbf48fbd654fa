package dev.plumbline.ui.compare;

import dev.plumbline.ui.common.Look;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How both forms of the page lie: two charts side by side, and tabs under them. */
final class EvidenceLayout {
  /** The width below which the right chart stands under the curves' tab alone. */
  private static final double BOTH = 1100;

  /** Seven rows of the table: where height is short, the chart above it shows fewer rows. */
  private static final double TABLE = 248;

  /** Where even that is too much. */
  private static final double LEAST = 120;

  private EvidenceLayout() {}

  /** Lays a page out, and gives its tabs. */
  static TabRow of(
      VBox page, Region left, Region right, LineTable table, CurvesPane curves, Look look) {
    left.setPrefWidth(640);
    right.setPrefWidth(576);
    right.getStyleClass().add("hairline-left");
    right.setPadding(new Insets(0, 0, 0, 15));
    right.managedProperty().bind(right.visibleProperty());
    HBox evidence = new HBox(24, left, right);
    evidence.setPadding(new Insets(6, 0, 2, 0));
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    StackPane place = new StackPane();
    place.setMinHeight(LEAST);
    place.setPrefHeight(TABLE);
    VBox.setVgrow(place, Priority.ALWAYS);
    TabRow tabs = new TabRow(place);
    tabs.add(look.words().of("compare.endpoints"), table);
    tabs.add(look.words().of("compare.curves"), curves);
    page.getChildren().addAll(evidence, tabs, place);
    page.widthProperty()
        .subscribe(
            width -> {
              boolean wide = width.doubleValue() >= BOTH;
              right.setVisible(wide);
              curves.narrow(!wide);
            });
    return tabs;
  }
}
