package dev.plumbline.ui.run;

import dev.plumbline.report.Figures;
import dev.plumbline.ui.common.Column;
import dev.plumbline.ui.common.Look;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;

/** Every limit, and what came of it. */
final class LimitTable {
  private final RunTable<LimitLine> table;

  LimitTable(OpenRun run, Look look) {
    table =
        new RunTable<>(
            List.of(
                Column.words(look.words().of("run.column.limited"), 280, LimitLine::what).growing(),
                Column.<LimitLine>words(
                        look.words().of("run.column.population"), 96, LimitLine::population)
                    .styled(_ -> "muted")
                    .explained(look.words().of("run.populations")),
                Column.words(look.words().of("run.column.statistic"), 88, LimitLine::statistic)
                    .upTo(144),
                Column.figures(look.words().of("run.column.limit.alone"), 104, LimitLine::limit),
                Column.<LimitLine>figures(
                        look.words().of("run.column.actual"), 104, LimitLine::actual)
                    .remarked(
                        line ->
                            line.actual().equals(Figures.NONE)
                                ? look.words().of("run.limits.actual.none")
                                : ""),
                Column.words(look.words().of("run.column.outcome"), 112, LimitLine::outcome)
                    .styled(line -> line.missed() ? "worse-text" : ""),
                Column.words(look.words().of("run.column.why"), 240, LimitLine::reason)
                    .styled(_ -> "muted")
                    .upTo(400)
                    .shownFrom(1060),
                Column.words(look.words().of("run.column.source"), 184, LimitLine::source)
                    .upTo(300)
                    .styled(_ -> "muted")),
            look.words().of("run.limits.none"));
    table.table().hint(LimitTable::whole);
    LimitLines lines = new LimitLines(run, look);
    run.budgets().addListener((_, _, _) -> table.show(lines.all()));
    run.outcomes().addListener((_, _, _) -> table.show(lines.all()));
    run.time().selected().addListener((_, _, _) -> table.show(lines.all()));
    table.show(lines.all());
  }

  /** What the columns may have too little room for. */
  private static String whole(LimitLine line) {
    return Stream.of(line.what(), line.reason(), line.source())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  Node node() {
    return table;
  }
}
