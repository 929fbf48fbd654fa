package dev.plumbline.ui.compare;

import dev.plumbline.report.Figures;
import dev.plumbline.report.VerdictWords;
import dev.plumbline.ui.common.Numbers;
import dev.plumbline.ui.common.RowCell;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What would undo a change that one run a side shows; the figure has weight. */
final class UndoCell implements RowCell<EndpointLine> {
  private final Numbers numbers;
  private final Label words = new Label();
  private final Label figure = new Label();
  private final HBox both = new HBox(words, figure);

  UndoCell(Numbers numbers) {
    this.numbers = numbers;
    both.setAlignment(Pos.CENTER_LEFT);
    figure.getStyleClass().add("strong");
    figure.setMinWidth(Label.USE_PREF_SIZE);
  }

  @Override
  public Node node() {
    return both;
  }

  @Override
  public void show(EndpointLine line) {
    String told = text(line, numbers);
    String noise =
        line.row().tippingNoise().isPresent()
            ? numbers.local(Figures.size(line.row().tippingNoise().getAsDouble()))
            : "";
    boolean ends = !noise.isEmpty() && told.endsWith(noise);
    words.setText(ends ? told.substring(0, told.length() - noise.length()) : told);
    figure.setText(ends ? noise : "");
    words.getStyleClass().remove("muted");
    if (line.row().tippingNoise().isEmpty()) {
      words.getStyleClass().add("muted");
    }
  }

  static String text(EndpointLine line, Numbers numbers) {
    return numbers.local(VerdictWords.settling(line.row(), line.judged().table()));
  }
}
