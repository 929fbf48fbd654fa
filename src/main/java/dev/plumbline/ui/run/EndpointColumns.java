package dev.plumbline.ui.run;

import dev.plumbline.analysis.Interval;
import dev.plumbline.app.EndpointFigures;
import dev.plumbline.chart.Span;
import dev.plumbline.report.Figures;
import dev.plumbline.ui.common.Column;
import dev.plumbline.ui.common.Look;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The columns of the table of endpoints. */
record EndpointColumns(Look look, String unit) {
  /**
   * All of them.
   *
   * @param limit head of the column that holds p95 against its limit; empty where no row has one
   * @param span of that column
   */
  List<Column<EndpointRow>> all(Optional<String> limit, Span span) {
    List<Column<EndpointRow>> columns = new ArrayList<>();
    columns.add(
        Column.<EndpointRow>words(say("run.column.group"), 80, EndpointColumns::group)
            .styled(_ -> "muted")
            .remarked(row -> group(row).equals(Figures.NONE) ? say("run.group.none") : "")
            .upTo(200)
            .shownFrom(1200));
    columns.add(
        Column.<EndpointRow>words(say("run.column.method"), 72, row -> row.figures().method())
            .styled(_ -> "muted"));
    columns.add(
        Column.words(say("run.column.endpoint"), 168, this::name)
            .growing()
            .sorted(Comparator.comparing(this::name)));
    columns.add(count(say("run.column.requests"), 80, EndpointFigures::requests));
    columns.add(quantity(say("run.column.rate"), 68, EndpointFigures::rate).shownFrom(960));
    columns.add(percentile("p50", 50, EndpointFigures::p50));
    columns.add(percentile("p95", 95, EndpointFigures::p95));
    columns.add(
        Column.<EndpointRow>figures(say("run.column.interval", unit), 128, this::interval)
            .styled(row -> row.figures().p95Interval().isPresent() ? "muted" : "faint")
            .remarked(row -> needed(row, "run.needs.interval"))
            .shownFrom(1060)
            .explained(say("run.latency.population")));
    columns.add(percentile("p99", 99, EndpointFigures::p99));
    columns.add(
        quantity("max, " + unit, 76, EndpointFigures::max)
            .shownFrom(1130)
            .explained(say("run.latency.population")));
    columns.add(count(say("run.column.errors"), 64, EndpointFigures::errors));
    columns.add(share());
    limit.ifPresent(
        head ->
            columns.add(
                Column.<EndpointRow>drawn(
                        head,
                        232,
                        () -> new LimitCell(look, span),
                        row -> LimitCell.text(look, row))
                    .remarked(row -> LimitCell.remark(look, row))
                    .explained(say("run.limit.population"))));
    return columns;
  }

  private static String group(EndpointRow row) {
    String group = row.figures().group();
    return group.isEmpty() && !row.isOfAll() ? Figures.NONE : group;
  }

  private String name(EndpointRow row) {
    if (row.isOfAll()) {
      return say("run.all");
    }
    return row.figures().name().isEmpty() ? say("run.unnamed") : row.figures().name();
  }

  private Column<EndpointRow> count(String head, double width, Function<EndpointFigures, Long> of) {
    return Column.<EndpointRow>figures(
            head, width, row -> look.numbers().count(of.apply(row.figures())))
        .sorted(Comparator.comparingLong(row -> of.apply(row.figures())))
        .styled(row -> of.apply(row.figures()) == 0 ? "faint" : "");
  }

  private Column<EndpointRow> quantity(
      String head, double width, ToDoubleFunction<EndpointFigures> of) {
    return new GuardedFigure(look).quantity(head, width, row -> of.applyAsDouble(row.figures()));
  }

  private Column<EndpointRow> percentile(
      String name, double percent, ToDoubleFunction<EndpointFigures> of) {
    return new GuardedFigure(look)
        .<EndpointRow>percentile(
            name + ", " + unit,
            72,
            row -> of.applyAsDouble(row.figures()),
            row -> row.figures().needed(percent))
        .explained(say("run.latency.population"));
  }

  private Column<EndpointRow> share() {
    return Column.<EndpointRow>figures("%", 60, this::share)
        .sorted(
            Comparator.comparingDouble(
                row -> row.figures().requests() == 0 ? -1 : row.figures().errorShare()))
        .styled(row -> row.figures().errors() == 0 ? "faint" : "")
        .remarked(row -> row.figures().requests() == 0 ? say("run.missing") : "");
  }

  private String share(EndpointRow row) {
    EndpointFigures figures = row.figures();
    return figures.requests() == 0
        ? Figures.NONE
        : look.numbers().share(figures.errors(), figures.requests());
  }

  private String needed(EndpointRow row, String key) {
    OptionalLong needed = row.figures().needed(95);
    return row.figures().requests() == 0
        ? say("run.missing")
        : needed.isPresent() ? say(key, needed.getAsLong()) : "";
  }

  private String interval(EndpointRow row) {
    Optional<Interval> interval = row.figures().p95Interval();
    return interval.map(of -> look.numbers().range(of.low(), of.high())).orElse(Figures.NONE);
  }

  private String say(String key, Object... arguments) {
    return look.words().of(key, arguments);
  }
}
