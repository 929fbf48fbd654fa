package dev.plumbline.ui.importing;

import dev.plumbline.app.RunSide;
import dev.plumbline.ui.common.Look;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** Baseline, candidate or neither: three buttons, or the keys B, C and -. */
final class SideChoice extends HBox {
  private final List<ToggleButton> buttons;

  SideChoice(Look look, Consumer<Optional<RunSide>> chosen) {
    ToggleGroup group = new ToggleGroup();
    buttons =
        List.of(
            button(look, "baseline", group, () -> chosen.accept(Optional.of(RunSide.BASELINE))),
            button(look, "candidate", group, () -> chosen.accept(Optional.of(RunSide.CANDIDATE))),
            button(look, "neither", group, () -> chosen.accept(Optional.empty())));
    getChildren().addAll(buttons);
    getStyleClass().add("side-choice");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    show(Optional.empty());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(
        KeyEvent.KEY_TYPED,
        key ->
            SideKeys.of(key.getCharacter())
                .ifPresent(
                    side -> {
                      show(side);
                      chosen.accept(side);
                      key.consume();
                    }));
  }

  /** One stop of the keyboard: arrows go from side to side. */
  private void pressed(KeyEvent key) {
    int step = key.getCode() == KeyCode.LEFT ? -1 : key.getCode() == KeyCode.RIGHT ? 1 : 0;
    int here = buttons.indexOf(key.getTarget());
    if (step == 0 || here < 0) {
      return;
    }
    int next = here + step;
    if (next >= 0 && next < buttons.size()) {
      buttons.get(next).requestFocus();
      buttons.get(next).fire();
    }
    key.consume();
  }

  private void stopAt(int which) {
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).setFocusTraversable(i == which);
    }
  }

  private static ToggleButton button(Look look, String side, ToggleGroup group, Runnable chosen) {
    ToggleButton button = new ToggleButton(look.words().of("import.side." + side + ".mark"));
    button.getStyleClass().add(side);
    button.setToggleGroup(group);
    String name = look.words().of("import.side." + side);
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setOnAction(
        _ -> {
          button.setSelected(true); // a second click would take it away
          chosen.run();
        });
    return button;
  }

  void show(Optional<RunSide> side) {
    int which = side.map(one -> one == RunSide.BASELINE ? 0 : 1).orElse(2);
    buttons.get(which).setSelected(true);
    stopAt(which);
  }

  /** Files that are on several sides. */
  void showNone() {
    buttons.forEach(button -> button.setSelected(false));
    stopAt(0);
  }
}
