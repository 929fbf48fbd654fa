package dev.plumbline.cli;

import dev.plumbline.analysis.Intervals;
import dev.plumbline.app.RunView;
import dev.plumbline.app.ShowOptions;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.Run;
import dev.plumbline.model.Severity;
import dev.plumbline.model.StatedThreshold;
import dev.plumbline.model.Track;
import dev.plumbline.report.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A run on the terminal. */
final class RunPage {
  private final Terminal terminal;
  private final List<Double> percentiles;
  private boolean guarded;

  RunPage(Terminal terminal, List<Double> percentiles) {
    this.terminal = terminal;
    this.percentiles = percentiles;
  }

  void print(RunView view, ShowOptions options) {
    BenchmarkTables benchmarks = new BenchmarkTables(view);
    new RunHead(terminal).print(view.run(), options, benchmarks.count());
    new BesidePage(terminal).head(view);
    print(benchmarks.scores());
    print(benchmarks.others());
    boolean stated = view.rows().stream().allMatch(r -> r.distribution().form().equals("summary"));
    durations("Requests", stated ? " as the file states" : " by nearest rank", view, Kind.REQUEST);
    durations("Groups", "", view, Kind.GROUP);
    boolean iterations = view.run().tool().equals("k6");
    durations(iterations ? "Iterations" : "Transactions", "", view, Kind.TRANSACTION);
    checks(view);
    custom(view);
    if (options.metric().isPresent()) { // otherwise the table of requests says it already
      rates("Failed requests", Kind.REQUEST, view);
    }
    rates("Rates", Kind.CUSTOM, view);
    counters(view);
    tracks(view.tracks());
    thresholds(view.thresholds(), options);
    new BesidePage(terminal).tables(view);
    if (guarded) {
      terminal.say("");
      terminal.say("* fewer samples than a 95 % interval of this percentile takes");
    }
    said(view.diagnostics());
    view.diagnostics().stream()
        .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
        .forEach(diagnostic -> terminal.note(note(view.run(), diagnostic)));
  }

  /** What has to be known of the figures, and calls for nothing. */
  private void said(List<Diagnostic> diagnostics) {
    List<Diagnostic> said =
        diagnostics.stream().filter(one -> one.severity() == Severity.INFO).toList();
    if (!said.isEmpty()) {
      terminal.say("");
      terminal.say("To be known");
      said.forEach(one -> terminal.say("  " + one.message()));
    }
  }

  /** Of a line, as it was said when the file was imported. */
  private static String note(Run run, Diagnostic diagnostic) {
    return diagnostic.line() > 0
        ? ImportLines.of(run.source(), diagnostic)
        : diagnostic.severity().word() + ": " + diagnostic.message();
  }

  /** A table for each unit: figures of several do not stand under one head. */
  private void durations(String what, String how, RunView view, Kind kind) {
    Map<String, List<RunView.Row>> byUnit =
        view.rows().stream()
            .filter(r -> r.metric().kind() == kind && r.metric().role() == Role.DURATION)
            .collect(
                Collectors.groupingBy(
                    r -> r.metric().unit(), LinkedHashMap::new, Collectors.toList()));
    byUnit.forEach((unit, rows) -> figures(what + ", " + unit + how, rows));
  }

  private void custom(RunView view) {
    figures(
        "Custom metrics",
        view.rows().stream()
            .filter(r -> r.metric().kind() == Kind.CUSTOM && r.metric().type() == MetricType.TREND)
            .toList());
  }

  private void figures(String title, List<RunView.Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    List<String> heads = new ArrayList<>(List.of(title, ">count", ">failed", ">mean"));
    percentiles.forEach(
        p -> heads.add(">p" + BigDecimal.valueOf(p).stripTrailingZeros().toPlainString()));
    heads.add(">max");
    TextTable table = new TextTable(heads.toArray(String[]::new));
    for (RunView.Row row : rows) {
      Distribution d = row.distribution();
      List<String> cells = new ArrayList<>();
      cells.add("  " + label(row));
      cells.add(d.count() < 0 ? Figures.NONE : Figures.count(d.count()));
      cells.add(Figures.count(row.failed()));
      cells.add(Figures.quantity(d.mean()));
      percentiles.forEach(p -> cells.add(percentile(d, p)));
      cells.add(Figures.quantity(d.max()));
      table.row(cells.toArray(String[]::new));
    }
    terminal.say("");
    table.lines().forEach(terminal::say);
  }

  private String percentile(Distribution d, double p) {
    double value = d.percentile(p);
    boolean guard =
        Double.isFinite(value) && d.count() >= 0 && d.count() < Intervals.smallestCount(p);
    guarded |= guard;
    return Figures.quantity(value) + (guard ? "*" : " ");
  }

  private static String label(RunView.Row row) {
    String name = row.name().isEmpty() ? nameless(row.metric()) : row.name();
    if (row.metric().kind() == Kind.CUSTOM) {
      name = custom(row.metric(), row.name());
    }
    String whole =
        row.method().isEmpty() || name.startsWith(row.method() + " ")
            ? name
            : row.method() + " " + name;
    String by = String.join(", ", row.by().values().stream().filter(v -> !v.isEmpty()).toList());
    return by.isEmpty() ? whole : whole + "  (" + by + ")";
  }

  private static String custom(Metric metric, String of) {
    String unit = metric.unit().isEmpty() ? "" : ", " + metric.unit();
    return metric.name() + unit + (of.isEmpty() ? "" : "  " + of);
  }

  /** What a summary says of all requests has no name, nor have iterations. */
  private static String nameless(Metric metric) {
    return metric.kind() == Kind.REQUEST ? "all requests" : metric.name();
  }

  private void checks(RunView view) {
    TextTable table = new TextTable("Checks", ">passed", ">failed");
    view.rows().stream()
        .filter(r -> r.metric().kind() == Kind.CHECK)
        .forEach(
            r ->
                table.row(
                    "  " + label(r),
                    Figures.count(r.distribution().count() - r.failed()),
                    Figures.count(r.failed())));
    print(table);
  }

  private void counters(RunView view) {
    TextTable table = new TextTable("Counters", ">total");
    view.counters()
        .forEach((metric, total) -> table.row("  " + metric.name(), total(metric, total)));
    print(table);
  }

  private static String total(Metric metric, double total) {
    return metric.unit().equals("B")
        ? Figures.bytes(Math.round(total))
        : level(total, metric.unit());
  }

  private void rates(String title, Kind kind, RunView view) {
    TextTable table = new TextTable(title, ">of", ">share");
    view.rows().stream()
        .filter(r -> r.metric().kind() == kind && r.metric().type() == MetricType.RATE)
        .forEach(
            r ->
                table.row(
                    "  " + label(r),
                    r.distribution().count() < 0
                        ? Figures.NONE
                        : Figures.count(r.distribution().count()),
                    Figures.quantity(100 * r.distribution().mean(), "%")));
    print(table);
  }

  private void tracks(List<Track> tracks) {
    TextTable table = new TextTable("Tracks", ">points", ">min", ">max", ">last");
    for (Track track : tracks) {
      var all = Arrays.stream(track.values()).summaryStatistics();
      table.row(
          "  " + track.metric() + labels(track),
          Figures.count(all.getCount()),
          level(all.getMin(), track.unit()),
          level(all.getMax(), track.unit()),
          level(track.values()[track.values().length - 1], track.unit()));
    }
    print(table);
  }

  private static String labels(Track track) {
    return track.labels().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(label -> ", " + label.getKey() + " " + label.getValue())
        .collect(Collectors.joining());
  }

  /** Whole levels stay whole: 2 users, not 2.00. */
  private static String level(double value, String unit) {
    String number =
        value == Math.rint(value) ? Figures.count(Math.round(value)) : Figures.quantity(value);
    return unit.isEmpty() ? number : number + " " + unit;
  }

  private void thresholds(List<StatedThreshold> thresholds, ShowOptions options) {
    String head = "Thresholds the test states" + (RunHead.all(options) ? "" : ", of the whole run");
    boolean told = thresholds.stream().anyMatch(one -> one.actual().isPresent());
    TextTable table =
        told ? new TextTable(head, "", "actual", "outcome") : new TextTable(head, "", "outcome");
    for (StatedThreshold one : thresholds) {
      String actual =
          one.actual().stream().mapToObj(Figures::quantity).findFirst().orElse(Figures.NONE);
      String outcome =
          one.passed().map(passed -> passed ? "met" : "missed").orElse("not in this file");
      String metric = "  " + one.metric();
      if (told) {
        table.row(metric, one.expression(), actual, outcome);
      } else {
        table.row(metric, one.expression(), outcome);
      }
    }
    print(table);
  }

  private void print(TextTable table) {
    List<String> lines = table.lines();
    if (lines.size() > 1) {
      terminal.say("");
      lines.forEach(terminal::say);
    }
  }
}
