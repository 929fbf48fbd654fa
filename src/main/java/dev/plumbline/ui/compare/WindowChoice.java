package dev.plumbline.ui.compare;

import dev.plumbline.budget.Window;
import dev.plumbline.ui.common.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;

/** Which seconds of each run are compared. */
final class WindowChoice extends SettingButton {
  /** "10-20", "10–20", "10 20", "10 to 20 s". */
  private static final Pattern BOTH =
      Pattern.compile(
          "\\s*(\\d+)\\s*s?(?:\\s*[-\u2013\u2014:,]\\s*|\\s+to\\s+|\\s+)(\\d+)\\s*s?\\s*");

  private final CompareViewModel model;
  private final Words words;

  WindowChoice(CompareViewModel model, Words words) {
    super(words.of("compare.window"));
    this.model = model;
    this.words = words;
    getStyleClass().add("window-choice");
    model.asked().subscribe(this::offer);
  }

  private void offer(Asked asked) {
    Window window = asked.window();
    say(words(window, words));
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

  /** "whole run", "10–20 s". */
  static String words(Window window, Words words) {
    return window.isWhole() ? words.of("compare.window.whole") : part(window, words);
  }

  static String part(Window window, Words words) {
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
        .open(this, () -> take(window(from.getText(), to.getText())));
  }

  private Optional<String> take(Optional<Window> typed) {
    typed.ifPresent(model::lookWithin);
    return typed.isPresent() ? Optional.empty() : Optional.of(words.of("compare.window.wrong"));
  }

  /** Of whole seconds; no end is that of the run. Both may be typed where the first is. */
  static Optional<Window> window(String from, String to) {
    Matcher both = BOTH.matcher(from);
    if (both.matches() && (to.isBlank() || to.equals(both.group(2)))) {
      return window(both.group(1), both.group(2));
    }
    try {
      int first = from.isBlank() ? 0 : seconds(from);
      int end = to.isBlank() ? Window.OPEN : seconds(to);
      return first < 0 || end <= first ? Optional.empty() : Optional.of(new Window(first, end));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static int seconds(String typed) {
    return Integer.parseInt(typed.strip().replaceFirst("\\s*s$", ""));
  }
}
