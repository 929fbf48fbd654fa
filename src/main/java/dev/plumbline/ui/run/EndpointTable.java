package dev.plumbline.ui.run;

import dev.plumbline.app.EndpointFigures;
import dev.plumbline.app.RunLimit;
import dev.plumbline.app.RunWindow;
import dev.plumbline.chart.Scale;
import dev.plumbline.chart.Span;
import dev.plumbline.report.Figures;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.RowTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/**
 * The endpoints in the window. The selected one is what the charts show; Enter lists what was kept
 * of it.
 */
final class EndpointTable extends StackPane {
  private static final double ROW = 24;

  private final OpenRun run;
  private final Look look;
  private RowTable<EndpointRow> table;
  private boolean showing;

  EndpointTable(OpenRun run, Look look) {
    this.run = run;
    this.look = look;
    run.budgets().addListener((_, _, _) -> rebuild());
    run.window().addListener((_, _, _) -> show());
    run.row().addListener((_, _, _) -> select());
    rebuild();
  }

  RowTable<EndpointRow> table() {
    return table;
  }

  /** Other limits, other columns. */
  private void rebuild() {
    List<RunLimit> limits = run.limits();
    Span span = span(limits);
    table =
        new RowTable<>(
            new EndpointColumns(look, run.explored().unit()).all(head(limits, span), span), ROW);
    table.pinned(EndpointRow::isOfAll);
    table.rowStyle(row -> row.isOfAll() ? "total" : "");
    table.whenOpened(row -> run.ask(row.index()));
    table.selection().selectedItemProperty().addListener((_, _, row) -> chosen(row));
    getChildren().setAll(table);
    show();
    select();
  }

  private void show() {
    RunWindow window = run.window().get();
    List<RunLimit> limits = run.limits();
    Optional<RunLimit> common = RunLimit.p95(limits, Optional.empty());
    List<EndpointRow> rows = new ArrayList<>();
    for (int i = 0; i < window.rows().size(); i++) {
      EndpointFigures figures = window.rows().get(i);
      rows.add(new EndpointRow(i, figures, RunLimit.p95(limits, figures.key()), common));
    }
    showing = true;
    table.show(rows);
    showing = false;
  }

  private void chosen(EndpointRow row) {
    if (!showing) {
      run.row().set(row == null ? 0 : row.index());
    }
  }

  private void select() {
    int row = run.row().get();
    int chosen = table.selected().map(EndpointRow::index).orElse(0);
    if (row != chosen) {
      table.list().getItems().stream()
          .filter(one -> one.index() == row && row > 0)
          .findFirst()
          .ifPresentOrElse(this::select, table.selection()::clearSelection);
    }
  }

  /** From elsewhere, when it may be out of sight. */
  private void select(EndpointRow row) {
    table.selection().select(row);
    table.list().scrollTo(row);
  }

  private Optional<String> head(List<RunLimit> limits, Span span) {
    List<Double> values =
        run.window().get().rows().stream()
            .flatMap(row -> RunLimit.p95(limits, row.key()).stream())
            .map(RunLimit::value)
            .distinct()
            .toList();
    if (values.isEmpty()) {
      return Optional.empty();
    }
    String from = plain(span.low());
    String to = plain(span.high());
    return Optional.of(
        values.size() == 1
            ? look.words()
                .of("run.column.limit", plain(values.getFirst()), run.explored().unit(), from, to)
            : look.words().of("run.column.limits", run.explored().unit(), from, to));
  }

  private String plain(double value) {
    return look.numbers().local(Figures.quantity(value).replaceFirst("[.]0+$", ""));
  }

  /** Of the whole run, so that marks move and the scale does not. */
  private Span span(List<RunLimit> limits) {
    double low = Double.POSITIVE_INFINITY;
    double high = 0;
    for (EndpointFigures row : run.explored().window().rows()) {
      if (row.p95() > 0) {
        low = Math.min(low, row.p95());
        high = Math.max(high, row.p95());
        high = Math.max(high, RunLimit.p95(limits, row.key()).map(RunLimit::value).orElse(0.0));
      }
    }
    return high > 0
        ? new Span(Scale.Kind.LOG, round(low / 1.5, false), round(high * 1.5, true))
        : new Span(Scale.Kind.LOG, 1, 1000);
  }

  private static double round(double value, boolean up) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    for (double step : up ? new double[] {1, 2, 5, 10} : new double[] {5, 2, 1}) {
      if (up ? step * power >= value : step * power <= value) {
        return step * power;
      }
    }
    return value;
  }
}
