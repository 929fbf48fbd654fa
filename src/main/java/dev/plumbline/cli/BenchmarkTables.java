package dev.plumbline.cli;

import dev.plumbline.analysis.BenchmarkScore;
import dev.plumbline.app.RunView;
import dev.plumbline.model.Kind;
import dev.plumbline.model.MetricType;
import dev.plumbline.report.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Benchmarks on the terminal: each with its own unit, since they may differ. */
final class BenchmarkTables {
  private final List<RunView.Row> rows;

  BenchmarkTables(RunView view) {
    rows = view.rows().stream().filter(row -> row.metric().kind() == Kind.BENCHMARK).toList();
  }

  /** How many benchmarks there are; 0 in a run of requests. */
  int count() {
    return (int) rows.stream().filter(RunView.Row::isScore).count();
  }

  /** Scores with their error, as JMH has it. */
  TextTable scores() {
    List<String> by =
        List.copyOf(new TreeSet<>(rows.stream().flatMap(r -> r.by().keySet().stream()).toList()));
    List<String> heads = new ArrayList<>(List.of("Benchmarks"));
    heads.addAll(by);
    heads.addAll(List.of("mode", ">score", ">error (99.9 %)", "unit", ">forks", ">values"));
    TextTable table = new TextTable(heads.toArray(String[]::new));
    rows.stream().filter(RunView.Row::isScore).forEach(row -> table.row(cells(row, by)));
    return table;
  }

  private static String[] cells(RunView.Row row, List<String> by) {
    BenchmarkScore score = row.score().orElseThrow();
    List<String> cells = new ArrayList<>(List.of("  " + row.name()));
    by.forEach(tag -> cells.add(row.by().getOrDefault(tag, "")));
    cells.addAll(
        List.of(
            row.method(),
            Figures.quantity(score.score()),
            Double.isNaN(score.error())
                ? Figures.NONE
                : "\u00b1 " + Figures.quantity(score.error()),
            row.metric().unit(),
            score.forks() == 0 ? Figures.NONE : Figures.count(score.forks()),
            score.count() < 0 ? Figures.NONE : Figures.count(score.count())));
    return cells.toArray(String[]::new);
  }

  /** What profilers and counters say: totals where they count, else means over the iterations. */
  TextTable others() {
    TextTable table =
        new TextTable("Profilers and counters", "mode", "metric", ">figure", "unit", "");
    rows.stream()
        .filter(row -> !row.isScore())
        .forEach(
            row -> {
              boolean total = row.metric().type() == MetricType.COUNTER;
              table.row(
                  "  " + row.name(),
                  row.method(),
                  row.metric().name(),
                  Figures.quantity(total ? row.distribution().sum() : row.distribution().mean()),
                  row.metric().unit(),
                  total ? "in all" : "");
            });
    return table;
  }
}
