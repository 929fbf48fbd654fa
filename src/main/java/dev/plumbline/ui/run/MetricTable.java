package dev.plumbline.ui.run;

import dev.plumbline.app.MetricFigures;
import dev.plumbline.ui.common.Column;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;

/** What the test and its tool measured beside the requests, in the window. */
final class MetricTable {
  private static final double FIGURE = 96;

  private final Look look;
  private final RunTable<MetricFigures> table;

  MetricTable(OpenRun run, Look look) {
    this.look = look;
    table =
        new RunTable<>(
            List.of(
                Column.<MetricFigures>words(say("run.column.metric"), 240, this::name)
                    .growing()
                    .sorted(Comparator.comparing(row -> row.metric().name())),
                Column.<MetricFigures>words(say("run.column.unit"), 72, row -> row.metric().unit())
                    .styled(_ -> "muted"),
                Column.<MetricFigures>figures(
                        say("run.column.count"),
                        FIGURE,
                        row -> look.numbers().count(row.values().count()))
                    .sorted(Comparator.comparingLong(row -> row.values().count())),
                figure("run.column.mean", row -> row.values().mean()),
                percentile("run.column.p50", 50),
                percentile("run.column.p95", 95),
                percentile("run.column.p99", 99),
                figure("run.column.max", row -> row.values().max())),
            say("run.metrics.none"));
    run.metrics().subscribe(this::show);
  }

  Node node() {
    return table;
  }

  private String name(MetricFigures row) {
    return row.damaged()
        ? look.words().of("run.metric.damaged", row.metric().name())
        : row.metric().name();
  }

  private void show(Later<List<MetricFigures>> figures) {
    if (figures.value().isPresent()) {
      table.show(figures.value().get());
    } else {
      table.say(
          figures.problem().map(Problem::message).orElseGet(() -> say("run.metrics.pending")));
    }
  }

  private Column<MetricFigures> figure(String key, ToDoubleFunction<MetricFigures> of) {
    return new GuardedFigure(look).quantity(say(key), FIGURE, of);
  }

  private Column<MetricFigures> percentile(String key, double percent) {
    return new GuardedFigure(look)
        .percentile(
            say(key), FIGURE, row -> row.values().percentile(percent), row -> row.needed(percent));
  }

  private String say(String key) {
    return look.words().of(key);
  }
}
