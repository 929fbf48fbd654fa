package dev.plumbline.ui.compare;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.Verdict;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The marks of verdicts, as shapes: a face may lack them, and arrows follow the number. */
final class Sign {
  private Sign() {}

  /** The mark of a verdict; empty of what is the same. */
  static Optional<Node> of(Verdict verdict, boolean larger) {
    return switch (verdict) {
      case WORSE, BETTER -> Optional.of(arrow(verdict, larger));
      case INCONCLUSIVE -> Optional.of(shape("open-dot"));
      case SAME -> Optional.empty();
    };
  }

  static Optional<Node> of(ComparedRow row) {
    return of(row.verdict(), row.change() > 0);
  }

  private static Node arrow(Verdict verdict, boolean larger) {
    Region arrow = shape(larger ? "arrow-up" : "arrow-down");
    arrow.getStyleClass().add(verdict == Verdict.WORSE ? "worse" : "better");
    return arrow;
  }

  private static Region shape(String style) {
    Region shape = new Region();
    shape.getStyleClass().add(style);
    return shape;
  }
}
