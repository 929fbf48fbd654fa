package dev.plumbline.ui.run;

import dev.plumbline.app.RunView.Row;
import dev.plumbline.model.Kind;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.SummaryOnly;
import dev.plumbline.report.Figures;
import dev.plumbline.ui.common.Column;
import dev.plumbline.ui.common.Icon;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Part;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A run of which only a summary is known: what it states, and why there is no more. */
final class StatedPane extends VBox {
  private static final String SUCCESSFUL = "expected_response:true";

  private final Look look;
  private final RunHeader header;
  private final Node first;

  StatedPane(OpenRun run, RunViewModel model, Look look) {
    super(16);
    this.look = look;
    Label why = new Label(say(ofSummary(run) ? "run.stated.why" : "run.stated.other"));
    why.setWrapText(true);
    HBox line = new HBox(12, Icon.HELP.node(16), why);
    line.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(why, Priority.ALWAYS);
    RunTable<Row> table = new RunTable<>(columns(), say("run.stated.none"));
    table.show(run.explored().stated());
    first = table.table().list();
    VBox.setVgrow(table, Priority.ALWAYS);
    header = new RunHeader(run, model, look);
    getChildren().addAll(header, line, table);
    getChildren().add(new FurtherTabs(run, look));
  }

  Node firstFocus() {
    return first;
  }

  List<Part> parts() {
    return List.of(Part.of(header), Part.of(first));
  }

  private List<Column<Row>> columns() {
    return List.of(
        Column.<Row>words(say("run.column.what.stated"), 280, this::name).growing(),
        Column.<Row>words(say("run.column.unit"), 72, StatedPane::unit),
        Column.<Row>figures(say("run.column.count"), 96, this::count)
            .remarked(row -> count(row).equals(Figures.NONE) ? say("run.not.in.file") : ""),
        figure("run.column.mean", StatedPane::mean),
        rank("run.column.p50", row -> row.distribution().percentile(50)),
        rank("run.column.p95", row -> row.distribution().percentile(95)),
        rank("run.column.p99", row -> row.distribution().percentile(99)),
        rank("run.column.max", row -> row.distribution().max()));
  }

  private Column<Row> figure(String key, ToDoubleFunction<Row> of) {
    return Column.<Row>figures(say(key), 88, row -> look.numbers().quantity(of.applyAsDouble(row)))
        .remarked(row -> Double.isFinite(of.applyAsDouble(row)) ? "" : missing(row));
  }

  /** The percentiles of passes and failures would say nothing. */
  private Column<Row> rank(String key, ToDoubleFunction<Row> of) {
    return figure(key, row -> isShare(row) ? Double.NaN : of.applyAsDouble(row));
  }

  private String missing(Row row) {
    return say(isShare(row) ? "run.stated.share" : "run.not.in.file");
  }

  /** Values that were all read say what a summary does not. */
  private static boolean ofSummary(OpenRun run) {
    return run.explored().stated().stream()
        .allMatch(row -> row.distribution() instanceof SummaryOnly);
  }

  private static boolean isShare(Row row) {
    return row.metric().type() == MetricType.RATE;
  }

  private static String unit(Row row) {
    return isShare(row) ? "%" : row.metric().unit();
  }

  private static double mean(Row row) {
    return row.distribution().mean() * (isShare(row) ? 100 : 1);
  }

  private String count(Row row) {
    long count = row.distribution().count();
    return count < 0 ? Figures.NONE : look.numbers().count(count);
  }

  private String name(Row row) {
    String metric = row.metric().name();
    if (row.metric().kind() == Kind.REQUEST && row.name().isEmpty()) {
      return say(
          row.by().containsValue(SUCCESSFUL) ? "run.stated.successful" : "run.stated.requests",
          metric);
    }
    String part = String.join(", ", row.by().values());
    String name = row.name().isEmpty() ? part : row.name();
    return name.isEmpty() ? metric : metric + ", " + name;
  }

  private String say(String key, Object... arguments) {
    return look.words().of(key, arguments);
  }
}
