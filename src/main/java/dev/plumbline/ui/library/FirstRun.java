package dev.plumbline.ui.library;

import dev.plumbline.ui.common.Hindered;
import dev.plumbline.ui.common.Icon;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Navigation;
import dev.plumbline.ui.common.StateView;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What a store without runs shows: what this is for, where to drop files, a sample to try. */
final class FirstRun extends StackPane {
  private final Button choose;

  /**
   * @param hindrance why nothing can be imported
   */
  FirstRun(Look look, Navigation navigation, Runnable trySample, Optional<String> hindrance) {
    Label title = new Label(look.words().of("first.title"));
    title.getStyleClass().add("verdict");
    Label purpose = block(look.words().of("first.purpose"));
    Label drop = new Label(look.words().of("first.drop"));
    drop.getStyleClass().add("head");
    Label formats = block(look.words().of("first.formats"));
    choose = new Button(look.words().of("first.choose"));
    choose.getStyleClass().add("primary");
    choose.setDefaultButton(true);
    choose.setOnAction(_ -> navigation.chooseFiles());
    Button folder = new Button(look.words().of("first.choose-folder"));
    folder.setOnAction(_ -> navigation.chooseFolder());
    Button sample = new Button(look.words().of("first.sample"));
    sample.setOnAction(_ -> trySample.run());
    HBox buttons =
        new HBox(
            8,
            hindered(choose, hindrance),
            hindered(folder, hindrance),
            hindered(sample, hindrance));
    buttons.setAlignment(Pos.CENTER);
    VBox area = new VBox(12, Icon.IMPORT.node(28), drop, formats, buttons);
    area.getStyleClass().add("drop-area");
    area.setMaxSize(640, Region.USE_PREF_SIZE);
    Label about = block(look.words().of("first.sample-is"));
    about.getStyleClass().add("caption");
    getStyleClass().add("first-run");
    getChildren().add(StateView.block(title, purpose, area, about));
  }

  Button choose() {
    return choose;
  }

  private static Node hindered(Button button, Optional<String> hindrance) {
    Hindered hindered = new Hindered(button);
    hindered.because(hindrance);
    return hindered;
  }

  private static Label block(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("text-block");
    label.setWrapText(true);
    label.setMaxWidth(560);
    label.setAlignment(Pos.CENTER);
    return label;
  }
}
