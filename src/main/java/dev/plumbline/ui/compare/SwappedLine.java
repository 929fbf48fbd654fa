package dev.plumbline.ui.compare;

import dev.plumbline.app.RunSide;
import dev.plumbline.ui.common.Icon;
import dev.plumbline.ui.common.Words;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Says, as long as the sides are swapped, which runs are the baseline now. */
final class SwappedLine extends HBox {
  private final Words words;
  private final Label said = new Label();

  SwappedLine(CompareViewModel model, Words words) {
    this.words = words;
    said.setGraphic(Icon.SWAP.node(14));
    said.setGraphicTextGap(8);
    said.setMinWidth(0);
    Button back = new Button(words.of("compare.swapped.back"));
    back.getStyleClass().addAll("link", "swap-back");
    back.setMinWidth(USE_PREF_SIZE);
    back.setOnAction(_ -> model.swap());
    setAlignment(Pos.CENTER_LEFT);
    setSpacing(8);
    setPadding(new Insets(4, 8, 4, 8));
    getStyleClass().add("swapped-line");
    getChildren().addAll(said, back);
    model.sides().subscribe(this::show);
  }

  private void show(Optional<Sides> sides) {
    Optional<Sides> swapped = sides.filter(Sides::areSwapped);
    setVisible(swapped.isPresent());
    setManaged(swapped.isPresent());
    swapped.ifPresent(
        now ->
            said.setText(
                now.name(RunSide.BASELINE)
                    .map(name -> words.of("compare.swapped.named", name, now.baseline().size()))
                    .orElse(words.of("compare.swapped"))));
  }
}
