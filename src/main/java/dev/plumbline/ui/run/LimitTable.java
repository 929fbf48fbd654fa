package dev.plumbline.ui.run;

import dev.plumbline.ui.common.Column;
import dev.plumbline.ui.common.Look;
import java.util.List;
import javafx.scene.Node;

/** Every limit, and what came of it. */
final class LimitTable {
  private final RunTable<LimitLine> table;

  LimitTable(OpenRun run, Look look) {
    table =
        new RunTable<>(
            List.of(
                Column.words(look.words().of("run.column.limited"), 280, LimitLine::what).growing(),
                Column.words(look.words().of("run.column.statistic"), 88, LimitLine::statistic),
                Column.figures(look.words().of("run.column.limit.alone"), 104, LimitLine::limit),
                Column.figures(look.words().of("run.column.actual"), 104, LimitLine::actual),
                Column.words(look.words().of("run.column.outcome"), 112, LimitLine::outcome)
                    .styled(line -> line.missed() ? "worse-text" : ""),
                Column.words(look.words().of("run.column.why"), 200, LimitLine::reason)
                    .styled(_ -> "muted"),
                Column.words(look.words().of("run.column.source"), 200, LimitLine::source)
                    .styled(_ -> "muted")),
            look.words().of("run.limits.none"));
    LimitLines lines = new LimitLines(run, look);
    run.budgets().addListener((_, _, _) -> table.show(lines.all()));
    run.outcomes().addListener((_, _, _) -> table.show(lines.all()));
    table.show(lines.all());
  }

  Node node() {
    return table;
  }
}
