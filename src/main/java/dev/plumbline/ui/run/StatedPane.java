package dev.plumbline.ui.run;

import dev.plumbline.analysis.RowKey;
import dev.plumbline.app.RunView.Row;
import dev.plumbline.model.Kind;
import dev.plumbline.report.Figures;
import dev.plumbline.ui.common.Column;
import dev.plumbline.ui.common.Icon;
import dev.plumbline.ui.common.Look;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A run of which only a summary is known: what it states, and why there is no more. */
final class StatedPane extends VBox {
  private final Look look;

  StatedPane(OpenRun run, RunViewModel model, Look look) {
    super(16);
    this.look = look;
    Label why = new Label(say("run.stated.why"));
    why.setWrapText(true);
    HBox line = new HBox(12, Icon.HELP.node(16), why);
    line.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(why, Priority.ALWAYS);
    RunTable<Row> table = new RunTable<>(columns(), say("run.stated.none"));
    table.show(run.explored().stated());
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(new RunHeader(run, model, look), line, table);
  }

  private List<Column<Row>> columns() {
    return List.of(
        Column.<Row>words(say("run.column.what.stated"), 280, this::name).growing(),
        Column.<Row>words(say("run.column.unit"), 72, row -> row.metric().unit()),
        Column.figures(say("run.column.count"), 96, this::count),
        figure("run.column.mean", row -> row.distribution().mean()),
        figure("run.column.p50", row -> row.distribution().percentile(50)),
        figure("run.column.p95", row -> row.distribution().percentile(95)),
        figure("run.column.p99", row -> row.distribution().percentile(99)),
        figure("run.column.max", row -> row.distribution().max()));
  }

  private Column<Row> figure(String key, java.util.function.ToDoubleFunction<Row> of) {
    return Column.figures(say(key), 88, row -> look.numbers().quantity(of.applyAsDouble(row)));
  }

  private String count(Row row) {
    long count = row.distribution().count();
    return count < 0 ? Figures.NONE : look.numbers().count(count);
  }

  private String name(Row row) {
    if (row.name().isEmpty()) {
      return row.metric().kind() == Kind.REQUEST
          ? say("run.stated.requests", row.metric().name())
          : row.metric().name();
    }
    return new RowKey(row.metric().kind(), row.metric().name(), row.name(), row.method()).label();
  }

  private String say(String key, Object... arguments) {
    return look.words().of(key, arguments);
  }
}
