package dev.plumbline.ui.run;

import dev.plumbline.analysis.BenchmarkScore;
import dev.plumbline.app.RunView.Row;
import dev.plumbline.model.MetricType;
import dev.plumbline.report.Figures;
import dev.plumbline.ui.common.Column;
import dev.plumbline.ui.common.Icon;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Part;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A run of benchmarks: their scores, each in its own unit, and what was measured beside them. */
final class BenchmarkPane extends VBox {
  private static final double ROW = 24;
  private static final double BORDERS = 8;
  private static final double OTHERS = 120;

  private final Look look;
  private final RunHeader header;
  private final RunTable<Row> scores;

  BenchmarkPane(OpenRun run, RunViewModel model, Look look) {
    super(16);
    this.look = look;
    header = new RunHeader(run, model, look);
    Label how = new Label(say("run.benchmarks.how"));
    how.setWrapText(true);
    HBox line = new HBox(12, Icon.HELP.node(16), how);
    line.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(how, Priority.ALWAYS);
    List<Row> benchmarks = run.explored().stated().stream().filter(Row::isScore).toList();
    scores = new RunTable<>(columns(), say("run.stated.none"));
    scores.show(benchmarks);
    VBox.setVgrow(scores, Priority.ALWAYS);
    getChildren().addAll(header, line, scores);
    List<Row> others = run.explored().stated().stream().filter(row -> !row.isScore()).toList();
    if (!others.isEmpty()) {
      scores.setMaxHeight((1 + benchmarks.size()) * ROW + BORDERS);
      getChildren().add(others(others));
    }
    getChildren().add(new FurtherTabs(run, look));
  }

  static boolean shows(OpenRun run) {
    return run.explored().stated().stream().anyMatch(Row::isScore);
  }

  Node firstFocus() {
    return scores.table().list();
  }

  List<Part> parts() {
    return List.of(Part.of(header), Part.of(firstFocus()));
  }

  private List<Column<Row>> columns() {
    return List.of(
        Column.<Row>words(say("run.column.benchmark"), 320, Row::name).growing(),
        Column.<Row>words(say("run.column.mode"), 72, Row::method),
        score("run.column.score", 96, score -> look.numbers().quantity(score.score())),
        score("run.column.error", 112, this::error)
            .remarked(
                row ->
                    Double.isNaN(row.score().orElseThrow().error())
                        ? say("run.benchmarks.no-error")
                        : ""),
        Column.<Row>words(say("run.column.unit"), 80, row -> row.metric().unit()),
        score("run.column.forks", 64, score -> known(score.forks(), 1)),
        score("run.column.values", 88, score -> known(score.count(), 0)));
  }

  private Column<Row> score(String key, double width, Function<BenchmarkScore, String> figure) {
    return Column.figures(say(key), width, row -> figure.apply(row.score().orElseThrow()));
  }

  private String error(BenchmarkScore score) {
    return Double.isNaN(score.error())
        ? Figures.NONE
        : "\u00b1 " + look.numbers().quantity(score.error());
  }

  private String known(long count, long least) {
    return count < least ? Figures.NONE : look.numbers().count(count);
  }

  private Node others(List<Row> rows) {
    Label title = new Label(say("run.benchmarks.others"));
    title.getStyleClass().add("chart-title");
    RunTable<Row> table =
        new RunTable<>(
            List.of(
                Column.<Row>words(say("run.column.benchmark"), 320, Row::name).growing(),
                Column.<Row>words(say("run.column.mode"), 72, Row::method),
                Column.<Row>words(say("run.column.metric"), 184, row -> row.metric().name()),
                Column.<Row>figures(
                    say("run.column.figure"), 112, row -> look.numbers().quantity(figure(row))),
                Column.<Row>words(say("run.column.unit"), 80, row -> row.metric().unit()),
                Column.<Row>words(
                    say("run.column.summed"),
                    120,
                    row -> say(isTotal(row) ? "run.benchmarks.total" : "run.benchmarks.mean"))),
            say("run.stated.none"));
    table.show(rows);
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox others = new VBox(4, title, table);
    others.setMinHeight(OTHERS);
    VBox.setVgrow(others, Priority.ALWAYS);
    return others;
  }

  private static boolean isTotal(Row row) {
    return row.metric().type() == MetricType.COUNTER;
  }

  private static double figure(Row row) {
    return isTotal(row) ? row.distribution().sum() : row.distribution().mean();
  }

  private String say(String key, Object... arguments) {
    return look.words().of(key, arguments);
  }
}
