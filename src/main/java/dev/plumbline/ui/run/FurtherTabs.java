package dev.plumbline.ui.run;

import dev.plumbline.ui.common.Look;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What is known of a run beside its figures, where it has no charts: what stands by, was noticed.
 */
final class FurtherTabs extends VBox {
  private static final double HEIGHT = 224;

  private final Look look;
  private final ToggleGroup group = new ToggleGroup();
  private final HBox row = new HBox();
  private final StackPane place = new StackPane();

  FurtherTabs(OpenRun run, Look look) {
    this.look = look;
    row.getStyleClass().add("tab-row");
    if (!run.explored().thresholds().isEmpty()) {
      tab(
          "limits",
          () -> new LimitLines(run, look).all().size(),
          () -> new LimitTable(run, look).node());
    }
    tab(
        "diagnostics",
        () -> run.explored().diagnostics().size(),
        () -> new DiagnosticsTab(run, look));
    LongSupplier besides = () -> BesideRow.of(run.beside(), look).size();
    ToggleButton beside = tab("beside", besides, () -> new BesideTab(run, look));
    run.besideEdits().now().addListener((_, _, _) -> count(beside, besides.getAsLong()));
    VBox.setVgrow(place, Priority.ALWAYS);
    place.setMinHeight(0);
    getChildren().addAll(row, place);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    ((ToggleButton) row.getChildren().getFirst()).fire();
  }

  private ToggleButton tab(String key, LongSupplier count, Supplier<Node> content) {
    ToggleButton tab = new ToggleButton(look.words().of("run.tab." + key));
    tab.setToggleGroup(group);
    tab.setMinWidth(USE_PREF_SIZE);
    tab.setContentDisplay(ContentDisplay.RIGHT);
    count(tab, count.getAsLong());
    tab.setOnAction(
        _ -> {
          tab.setSelected(true);
          if (tab.getUserData() == null) {
            tab.setUserData(content.get());
          }
          place.getChildren().setAll((Node) tab.getUserData());
        });
    row.getChildren().add(tab);
    return tab;
  }

  private void count(ToggleButton tab, long counted) {
    Label label = new Label(look.numbers().count(counted));
    label.getStyleClass().add("caption");
    tab.setGraphic(label);
  }
}
