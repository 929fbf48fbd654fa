package dev.plumbline.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Tabs over a place, of which one is shown; to the right what is true of all. */
final class TabRow extends HBox {
  private final ToggleGroup group = new ToggleGroup();
  private final StackPane place;
  private final List<ToggleButton> tabs = new ArrayList<>();
  private final Label remark = new Label();

  TabRow(StackPane place) {
    this.place = place;
    getStyleClass().add("tab-row");
    setAlignment(Pos.CENTER_LEFT);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    remark.setGraphicTextGap(8);
    remark.setMinWidth(0);
    getChildren().addAll(between, remark);
  }

  /** Where the chosen tab's content stands. */
  Node place() {
    return place;
  }

  void add(String name, Node content) {
    ToggleButton tab = new ToggleButton(name);
    tab.setToggleGroup(group);
    tab.setMinWidth(USE_PREF_SIZE);
    tab.setOnAction(
        _ -> {
          tab.setSelected(true);
          place.getChildren().setAll(content);
        });
    getChildren().add(tabs.size(), tab);
    tabs.add(tab);
    if (tabs.size() == 1) {
      tab.setSelected(true);
      place.getChildren().setAll(content);
    }
  }

  /** Says behind a tab's name what is counted in it. */
  void count(int tab, String counted) {
    Label label = new Label(counted);
    label.getStyleClass().add("caption");
    tabs.get(tab).setGraphic(label);
    tabs.get(tab).setContentDisplay(ContentDisplay.RIGHT);
    tabs.get(tab).setGraphicTextGap(6);
  }

  void remark(String text, Node sign) {
    remark.setText(text);
    remark.setTooltip(text.isEmpty() ? null : new Tooltip(text)); // it may be cut
    remark.setGraphic(text.isEmpty() ? null : sign);
  }
}
