package dev.plumbline.ui.compare;

import dev.plumbline.budget.Window;
import dev.plumbline.ui.common.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;

/** Which seconds of each run are compared. */
final class WindowChoice extends SettingButton {
  private final CompareViewModel model;
  private final Words words;

  WindowChoice(CompareViewModel model, Words words) {
    super(words.of("compare.window"));
    this.model = model;
    this.words = words;
    model.asked().subscribe(this::offer);
  }

  private void offer(Asked asked) {
    Window window = asked.window();
    say(words(window));
    MenuItem other = new MenuItem(words.of("compare.other"));
    other.setOnAction(_ -> ask(window));
    getItems()
        .setAll(
            item(
                words.of("compare.window.whole"),
                window.isWhole(),
                () -> model.lookWithin(Window.WHOLE)),
            other);
  }

  private String words(Window window) {
    if (window.isWhole()) {
      return words.of("compare.window.whole");
    }
    return window.to() == Window.OPEN
        ? words.of("compare.window.from", window.from())
        : words.of("compare.window.part", window.from(), window.to());
  }

  private void ask(Window window) {
    TextField from = new TextField(String.valueOf(window.from()));
    TextField to = new TextField(window.to() == Window.OPEN ? "" : String.valueOf(window.to()));
    to.setPromptText(words.of("compare.window.end"));
    from.setPrefColumnCount(5);
    to.setPrefColumnCount(5);
    new TypedPopover(words, words.of("compare.window.typed"), List.of(from, to))
        .open(this, () -> window(from.getText(), to.getText()).map(this::take).orElse(false));
  }

  private boolean take(Window window) {
    model.lookWithin(window);
    return true;
  }

  /** Of whole seconds; no end is that of the run. */
  static Optional<Window> window(String from, String to) {
    try {
      int first = from.isBlank() ? 0 : Integer.parseInt(from.strip());
      int end = to.isBlank() ? Window.OPEN : Integer.parseInt(to.strip());
      return first < 0 || end <= first ? Optional.empty() : Optional.of(new Window(first, end));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
