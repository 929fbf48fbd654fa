package dev.plumbline.ui.compare;

import dev.plumbline.report.Figures;
import dev.plumbline.ui.common.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;

/** How large a change may be without mattering. */
final class MarginChoice extends SettingButton {
  private static final List<Double> MARGINS = List.of(0.01, 0.02, 0.03, 0.05, 0.1, 0.15, 0.2);

  private final CompareViewModel model;
  private final Words words;

  MarginChoice(CompareViewModel model, Words words) {
    super(words.of("compare.margin"));
    this.model = model;
    this.words = words;
    getStyleClass().add("margin-choice");
    model.asked().subscribe(this::offer);
  }

  private void offer(Asked asked) {
    say(Figures.chosen(asked.margin()));
    getItems().clear();
    for (double margin : MARGINS) {
      getItems()
          .add(item(Figures.chosen(margin), margin == asked.margin(), () -> model.allow(margin)));
    }
    MenuItem other = new MenuItem(words.of("compare.other"));
    other.setOnAction(_ -> ask(asked));
    getItems().addAll(new SeparatorMenuItem(), other);
  }

  private void ask(Asked asked) {
    TextField field = new TextField(Figures.chosen(asked.margin()).replace(" %", ""));
    field.setPrefColumnCount(5);
    new TypedPopover(words, words.of("compare.margin.typed"), List.of(field))
        .open(this, () -> take(fraction(field.getText())));
  }

  private Optional<String> take(Optional<Double> typed) {
    typed.ifPresent(model::allow);
    return typed.isPresent() ? Optional.empty() : Optional.of(words.of("compare.margin.wrong"));
  }

  /** Of a percentage between 0 and 100, with a point or a comma. */
  static Optional<Double> fraction(String typed) {
    try {
      double percent = Double.parseDouble(typed.replace("%", "").replace(',', '.').strip());
      return Optional.of(percent / 100).filter(share -> share > 0 && share < 1);
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
