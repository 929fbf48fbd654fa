package dev.plumbline.ui.run;

import dev.plumbline.app.FormatNames;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Run;
import dev.plumbline.ui.common.Column;
import dev.plumbline.ui.common.Look;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Where the run comes from, and what was noticed when its file was read. */
final class DiagnosticsTab extends VBox {
  private final Look look;

  DiagnosticsTab(OpenRun run, Look look) {
    super(8);
    this.look = look;
    getStyleClass().add("diagnostics");
    RunTable<Diagnostic> table =
        new RunTable<>(
            List.of(
                Column.<Diagnostic>words(say("run.column.severity"), 88, d -> d.severity().word()),
                Column.<Diagnostic>words(say("run.column.noticed"), 480, Diagnostic::message)
                    .growing(),
                Column.figures(say("run.column.line"), 104, this::line),
                Column.figures(say("run.column.count"), 88, d -> look.numbers().count(d.count())),
                Column.<Diagnostic>words(say("run.column.code"), 176, Diagnostic::code)
                    .styled(_ -> "muted mono")),
            say("run.diagnostics.none"));
    table.show(run.explored().diagnostics());
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(provenance(run.run()), table);
  }

  private String line(Diagnostic diagnostic) {
    return diagnostic.line() > 0 ? look.numbers().count(diagnostic.line()) : "";
  }

  private Node provenance(Run run) {
    GridPane grid = new GridPane(16, 0);
    grid.getStyleClass().add("provenance");
    Path file = Path.of(run.source());
    String name = String.valueOf(file.getFileName());
    fact(grid, 0, "run.from.file", run.source());
    fact(
        grid,
        1,
        "run.from.format",
        FormatNames.of(run.tool(), run.format(), name)
            + ", "
            + look.numbers().bytes(run.sourceBytes()));
    fact(grid, 2, "run.from.tool", (run.tool() + " " + run.toolVersion()).strip());
    fact(
        grid,
        3,
        "run.from.read",
        say("run.completeness." + run.completeness().name().toLowerCase(Locale.ROOT)));
    return grid;
  }

  /** Text that can be selected and copied. */
  private void fact(GridPane grid, int line, String key, String value) {
    Label name = new Label(say(key));
    name.getStyleClass().add("muted");
    name.setMinWidth(104);
    TextField text = new TextField(value);
    text.setEditable(false);
    text.getStyleClass().add("quiet-field");
    text.setAccessibleText(say(key));
    GridPane.setHgrow(text, Priority.ALWAYS);
    grid.addRow(line, name, text);
  }

  private String say(String key) {
    return look.words().of(key);
  }
}
