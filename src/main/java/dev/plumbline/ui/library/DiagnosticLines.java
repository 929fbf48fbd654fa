package dev.plumbline.ui.library;

import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import dev.plumbline.ui.common.Look;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What was noticed when a run was read, the gravest first. */
final class DiagnosticLines {
  private static final int MOST = 5;

  private DiagnosticLines() {}

  static void fill(VBox box, List<Diagnostic> diagnostics, Look look) {
    box.getChildren().clear();
    List<Diagnostic> worth =
        diagnostics.stream().filter(diagnostic -> diagnostic.severity() != Severity.INFO).toList();
    List<Diagnostic> shown = worth.isEmpty() ? diagnostics : worth;
    shown.stream().limit(MOST).forEach(one -> box.getChildren().add(line(one, look)));
    if (shown.isEmpty()) {
      Label none = new Label(look.words().of("library.no-diagnostics"));
      none.getStyleClass().add("muted");
      box.getChildren().add(none);
    } else if (shown.size() > MOST) {
      Label more = new Label(look.words().of("library.more", shown.size() - MOST));
      more.getStyleClass().add("caption");
      box.getChildren().add(more);
    }
  }

  private static Label line(Diagnostic one, Look look) {
    String times =
        one.count() > 1
            ? " (" + look.words().of("library.times", look.numbers().count(one.count())) + ")"
            : "";
    String said =
        one.line() > 0
            ? look.words().of("library.at-line", look.numbers().count(one.line()), one.message())
            : one.message();
    Label label = new Label(said + times);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }
}
