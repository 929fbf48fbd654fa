package dev.plumbline.ui.common;

import dev.plumbline.chart.PlainText;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;

/**
 * A cell of one line of text. What has no room is cut out of its middle: names that share a long
 * beginning are told apart by their ends.
 */
final class TextCell<R> implements RowCell<R> {
  private final Label label = new Label();
  private final List<String> always = List.copyOf(label.getStyleClass());
  private final Function<R, String> text;
  private final Function<R, String> styleClass;

  TextCell(Function<R, String> text) {
    this(text, _ -> "");
  }

  TextCell(Function<R, String> text, Function<R, String> styleClass) {
    this.text = text;
    this.styleClass = styleClass;
    label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
  }

  @Override
  public Node node() {
    return label;
  }

  @Override
  public void show(R row) {
    label.setText(PlainText.of(text.apply(row)));
    label.getStyleClass().setAll(always);
    String more = styleClass.apply(row);
    if (!more.isEmpty()) {
      label.getStyleClass().addAll(more.split(" "));
    }
  }
}
