package dev.plumbline.ui.compare;

import dev.plumbline.app.RunSide;
import dev.plumbline.model.Run;
import dev.plumbline.ui.common.Callout;
import dev.plumbline.ui.common.Navigation;
import dev.plumbline.ui.common.Words;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** The runs of a side: each opens, and all but the last can be taken out. */
final class SidePopover {
  private final CompareViewModel model;
  private final Words words;
  private final Navigation navigation;
  private final RunSide side;
  private final Callout over = new Callout(PopOver.ArrowLocation.TOP_LEFT);

  SidePopover(CompareViewModel model, Words words, Navigation navigation, RunSide side) {
    this.model = model;
    this.words = words;
    this.navigation = navigation;
    this.side = side;
  }

  void toggle(Node owner) {
    model
        .sides()
        .get()
        .ifPresent(
            sides -> {
              over.setContentNode(runs(sides));
              over.setTitle(words.of("compare." + side.word()));
              over.toggle(owner);
              if (over.isShowing()) {
                over.getContentNode().lookup(".hyperlink").requestFocus();
              }
            });
  }

  private Node runs(Sides sides) {
    Map<String, String> names = sides.names();
    VBox lines = new VBox(4);
    lines.getStyleClass().add("compare-popover");
    boolean last = sides.of(side).size() == 1;
    sides.of(side).forEach(run -> lines.getChildren().add(line(run, names.get(run.id()), last)));
    return lines;
  }

  private Node line(Run run, String name, boolean last) {
    Hyperlink link = new Hyperlink(name);
    link.setOnAction(
        _ -> {
          over.hide();
          navigation.run(run.id());
        });
    Button out = new Button(words.of("compare.side.out"));
    out.getStyleClass().add("small");
    out.setDisable(last);
    out.setOnAction(
        _ -> {
          over.hide();
          model.takeOut(side, run);
        });
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox line = new HBox(24, link, between, out);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
