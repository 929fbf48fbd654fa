package dev.plumbline.ui.run;

import dev.plumbline.app.RunWindow;
import dev.plumbline.app.RunWindow.ErrorRow;
import dev.plumbline.ui.common.Column;
import dev.plumbline.ui.common.Look;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;

/**
 * What went wrong in the window, by endpoint and code, the most frequent first; Enter lists what
 * was kept of it.
 */
final class ErrorTable {
  private final Look look;
  private final RunTable<ErrorRow> table;

  ErrorTable(OpenRun run, Look look) {
    this.look = look;
    table =
        new RunTable<>(
            List.of(
                Column.<ErrorRow>words(say("run.column.method"), 72, ErrorRow::method)
                    .styled(_ -> "muted"),
                Column.<ErrorRow>words(say("run.column.endpoint"), 240, ErrorRow::name).growing(),
                Column.words(say("run.column.what"), 240, this::what),
                Column.<ErrorRow>figures(
                        say("run.column.count"), 96, row -> look.numbers().count(row.count()))
                    .sorted(Comparator.comparingLong(ErrorRow::count)),
                Column.figures(
                    say("run.column.of"),
                    128,
                    row -> look.numbers().share(row.count(), run.window().get().all().requests()))),
            say("run.errors.none"));
    table.table().whenOpened(run::ask);
    run.window().subscribe((RunWindow window) -> table.show(window.errors()));
  }

  Node node() {
    return table;
  }

  private String what(ErrorRow row) {
    return SampleWords.what(row, look);
  }

  private String say(String key, Object... arguments) {
    return look.words().of(key, arguments);
  }
}
