package dev.plumbline.importer.plain;

import dev.plumbline.importer.ColumnMapping;
import dev.plumbline.importer.ColumnRole;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.MappedColumn;
import dev.plumbline.importer.PrintedResults;
import dev.plumbline.importer.Problems;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.StatedRun;
import dev.plumbline.importer.Units;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.Severity;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Reads a table of which each row states figures of an endpoint: they stay figures. */
final class FiguresImport {
  private final Table table;
  private final RunSink sink;
  private final Forms forms;
  private final Map<Integer, Quantities.Form> columns = new LinkedHashMap<>();
  private final String unit;
  private final List<Stated> rows = new ArrayList<>();
  private long leftOut;

  FiguresImport(Table table, RunSink sink) throws ImportFailure {
    this.table = table;
    this.sink = sink;
    forms = table.forms();
    for (ColumnRole role : ColumnRole.values()) {
      if (role.isStatistic() || role == ColumnRole.COUNT || role == ColumnRole.FAILED) {
        for (int at : forms.all(role)) {
          columns.put(at, forms.quantities(at));
        }
      }
    }
    unit =
        columns.entrySet().stream()
            .filter(column -> forms.column(column.getKey()).role().isDuration())
            .map(column -> column.getValue().unit())
            .findFirst()
            .orElse("");
  }

  RunFacts read() throws IOException, ImportFailure {
    table.read(this::reader, this::take);
    table.requireRows(rows.size());
    StatedRun run = new StatedRun(table.source(), table.context(), sink);
    double requests = 0;
    double failed = 0;
    Map<Endpoint, Integer> named = new HashMap<>();
    for (Stated row : rows) {
      state(run, endpoint(row, named), row.figures());
      requests += row.figures().getOrDefault("count", 0.0);
      failed += row.figures().getOrDefault("failed", 0.0);
    }
    if (forms.at(ColumnRole.COUNT) >= 0) {
      run.requests((long) requests, (long) failed);
    }
    if (!table.end().proof()) {
      run.endUnproven();
    }
    if (table.problems().lost() > 0 || !table.end().damage().isEmpty()) {
      run.cut("some of its rows");
    }
    if (leftOut > 0) {
      run.tell(
          Diagnostic.of(
              "PB-SERIES-CAPPED",
              Severity.WARNING,
              "more rows than the limit: " + leftOut + " are left out"));
    }
    table.problems().diagnostics().forEach(run::tell);
    forms.diagnostics().forEach(run::tell);
    RunFacts facts = run.facts(table.tool(ColumnMapping.Shape.FIGURES), OptionalLong.empty(), 0);
    sink.startAt(facts.startNanos());
    sink.finish();
    return table.labelled(facts);
  }

  /** Rows of one name, as of a statement that several users call, are told apart by a tag. */
  private static Endpoint endpoint(Stated row, Map<Endpoint, Integer> named) {
    Endpoint endpoint =
        Endpoints.of(row.name(), row.method(), false, row.group(), row.scenario(), row.tags());
    int occurrence = named.merge(endpoint, 1, Integer::sum);
    return occurrence == 1
        ? endpoint
        : Endpoints.of(
            row.name(),
            row.method(),
            false,
            row.group(),
            row.scenario(),
            (row.tags() + "\nresult=" + occurrence).strip());
  }

  private void state(StatedRun run, Endpoint endpoint, Map<String, Double> figures) {
    SeriesKey duration =
        new SeriesKey(PrintedResults.time("duration", Role.DURATION, unit), endpoint);
    figures.forEach(
        (statistic, value) -> {
          switch (statistic) {
            case "rate" -> run.state(new SeriesKey(PrintedResults.RATE, endpoint), "mean", value);
            case "stddev" ->
                run.state(
                    new SeriesKey(
                        new Metric("stddev", Kind.CUSTOM, Role.OTHER, MetricType.TREND, unit, 6),
                        endpoint),
                    "mean",
                    value);
            default -> run.state(duration, statistic, value);
          }
        });
  }

  private RowReader<Stated> reader() {
    Map<Integer, Quantities> readers = new LinkedHashMap<>();
    columns.forEach((at, form) -> readers.put(at, form.reader()));
    return row -> read(row, readers);
  }

  private Stated read(MappedRow row, Map<Integer, Quantities> readers) throws BadRow {
    Map<String, Double> figures = new LinkedHashMap<>();
    for (Map.Entry<Integer, Quantities> reader : readers.entrySet()) {
      MappedColumn column = forms.column(reader.getKey());
      if (reader.getValue().read(row, reader.getKey())) {
        boolean time = column.role().isDuration();
        double value = reader.getValue().value;
        String in = columns.get(reader.getKey()).unit();
        figures.put(statistic(column), time ? converted(value, in) : value);
      }
    }
    Map<String, String> tags = new TreeMap<>();
    for (int at : forms.all(ColumnRole.TAG)) {
      if (!row.isEmpty(at)) {
        tags.put(forms.column(at).key(), row.text(at).replace('\n', ' '));
      }
    }
    List<String> lines = new ArrayList<>();
    tags.forEach((name, value) -> lines.add(name + "=" + value));
    String name = text(row, ColumnRole.NAME);
    if (name.isEmpty()) {
      throw new BadRow("a row without a name");
    }
    return new Stated(
        name,
        text(row, ColumnRole.METHOD),
        text(row, ColumnRole.GROUP),
        text(row, ColumnRole.SCENARIO),
        String.join("\n", lines),
        figures);
  }

  private double converted(double value, String in) {
    if (in.equals(unit)) {
      return value;
    }
    BigDecimal from = Units.of(in).orElseThrow().factor();
    BigDecimal to = Units.of(unit).orElseThrow().factor();
    return BigDecimal.valueOf(value).multiply(from).divide(to).doubleValue();
  }

  private String text(MappedRow row, ColumnRole role) {
    int at = forms.at(role);
    return at < 0 ? "" : row.text(at).replaceAll("\\s+", " ");
  }

  private static String statistic(MappedColumn column) {
    return switch (column.role()) {
      case TOTAL -> "sum";
      case PERCENTILE -> PrintedResults.percentile(column.key());
      default -> column.role().word();
    };
  }

  private void take(Stated row) {
    if (row.figures().isEmpty()) {
      table.here(Problems.TEXT_LINE, "rows without a figure");
    } else if (rows.size() >= table.context().limits().series()) {
      leftOut++;
    } else {
      rows.add(row);
    }
  }
}
