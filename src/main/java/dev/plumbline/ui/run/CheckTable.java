package dev.plumbline.ui.run;

import dev.plumbline.app.RunWindow;
import dev.plumbline.app.RunWindow.CheckRow;
import dev.plumbline.ui.common.Column;
import dev.plumbline.ui.common.Look;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;

/** What the test checked, in the window. */
final class CheckTable {
  private final RunTable<CheckRow> table;

  CheckTable(OpenRun run, Look look) {
    table =
        new RunTable<>(
            List.of(
                Column.<CheckRow>words(look.words().of("run.column.check"), 320, CheckRow::name)
                    .growing()
                    .sorted(Comparator.comparing(CheckRow::name)),
                Column.<CheckRow>figures(
                        look.words().of("run.column.passed"),
                        112,
                        row -> look.numbers().count(row.passed()))
                    .sorted(Comparator.comparingLong(CheckRow::passed)),
                Column.<CheckRow>figures(
                        look.words().of("run.column.failed"),
                        112,
                        row -> look.numbers().count(row.failed()))
                    .sorted(Comparator.comparingLong(CheckRow::failed))
                    .styled(row -> row.failed() == 0 ? "faint" : ""),
                Column.<CheckRow>figures(
                    look.words().of("run.column.failed.share"),
                    96,
                    row -> look.numbers().share(row.failed(), row.passed() + row.failed()))),
            look.words().of("run.checks.none"));
    run.window().subscribe((RunWindow window) -> table.show(window.checks()));
  }

  Node node() {
    return table;
  }
}
