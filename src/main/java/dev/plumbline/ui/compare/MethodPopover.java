package dev.plumbline.ui.compare;

import dev.plumbline.app.ComparisonWords;
import dev.plumbline.report.Text;
import dev.plumbline.ui.common.Callout;
import dev.plumbline.ui.common.Look;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** How do we know: what this comparison rests on, what it could have noticed, and the method. */
final class MethodPopover {
  private static final double WIDTH = 520;

  private final Look look;
  private final VBox lines = new VBox(8);
  private final Callout over = new Callout(lines, PopOver.ArrowLocation.TOP_RIGHT);

  MethodPopover(Look look) {
    this.look = look;
    lines.getStyleClass().add("compare-popover");
    lines.setPrefWidth(WIDTH);
    lines.setMaxWidth(WIDTH);
    over.setTitle(look.words().of("compare.know"));
  }

  void show(Judged judged) {
    List<Text> texts = new ArrayList<>(ComparisonWords.method(judged.compared()));
    texts.add(1, judged.sentence().noticed());
    judged.compared().warnings().forEach(warning -> texts.add(1, Text.of(warning)));
    lines.getChildren().clear();
    for (Text text : texts) {
      Sentence sentence = new Sentence(look, "");
      sentence.show(List.of(text), _ -> false);
      lines.getChildren().add(sentence);
    }
  }

  void toggle(Node owner) {
    over.toggle(owner);
  }
}
