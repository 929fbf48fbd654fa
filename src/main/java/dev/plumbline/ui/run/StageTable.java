package dev.plumbline.ui.run;

import dev.plumbline.analysis.Stage;
import dev.plumbline.app.EndpointFigures;
import dev.plumbline.ui.common.Column;
import dev.plumbline.ui.common.Look;
import java.util.List;
import javafx.scene.Node;

/** The stages of the load with their figures; one that is selected becomes the window. */
final class StageTable {
  private record Row(Stage stage, EndpointFigures figures) {}

  private final Look look;
  private final RunTable<Row> table;

  StageTable(OpenRun run, Look look) {
    this.look = look;
    GuardedFigure figures = new GuardedFigure(look);
    String unit = run.explored().unit();
    table =
        new RunTable<>(
            List.of(
                Column.<Row>words(say("run.column.stage"), 160, row -> row.stage().label())
                    .growing(),
                Column.words(
                    say("run.column.when"),
                    144,
                    row ->
                        Moments.span(
                            row.stage().firstSecond(),
                            row.stage().endSecond(),
                            run.explored().seconds())),
                Column.figures(
                    say("run.column.requests"),
                    96,
                    row -> look.numbers().count(row.figures().requests())),
                figures.quantity(say("run.column.rate"), 96, row -> row.figures().rate()),
                figures.percentile(
                    "p50, " + unit,
                    96,
                    row -> row.figures().p50(),
                    row -> row.figures().needed(50)),
                figures.percentile(
                    "p95, " + unit,
                    96,
                    row -> row.figures().p95(),
                    row -> row.figures().needed(95)),
                Column.figures(
                    say("run.column.errors"),
                    96,
                    row -> look.numbers().count(row.figures().errors()))),
            say("run.stages.none"));
    table.show(
        run.explored().stages().stream()
            .map(
                stage ->
                    new Row(
                        stage,
                        run.explored()
                            .all(
                                stage.firstSecond(),
                                Math.max(stage.endSecond(), stage.firstSecond() + 1))))
            .toList());
    table
        .table()
        .selection()
        .selectedItemProperty()
        .subscribe(
            row -> {
              if (row != null) {
                run.select(row.stage());
              }
            });
  }

  Node node() {
    return table;
  }

  private String say(String key, Object... arguments) {
    return look.words().of(key, arguments);
  }
}
