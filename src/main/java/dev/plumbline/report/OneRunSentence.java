package dev.plumbline.report;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.Statistic;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What one run a side says: no verdict, but the noise that each change would survive. */
record OneRunSentence(ComparisonTable table, Measures measures) {
  List<Text> lines() {
    String one = table.replicate().word();
    Text first =
        Text.of("Inconclusive: one " + one + " a side.")
            .strong()
            .and(" Two identical " + one + "s differ too; how much is not known here.");
    List<Text> lines = new ArrayList<>();
    lines.add(first);
    lines.addAll(new MissingEndpoints(table).lines());
    List<ComparedRow> rows = RowOrder.byTippingNoise(table.rows());
    if (rows.stream().noneMatch(ComparedRow::judged)) {
      lines.add(Text.of("There is no figure that could be looked at."));
      return lines;
    }
    ComparedRow hardest = rows.getFirst();
    OptionalDouble noise = hardest.tippingNoise();
    Text second =
        noise.isEmpty()
            ? Text.of(
                "The noise of the " + table.replicate().sample() + "s alone explains every change.")
            : Text.of("Hardest to explain away: ")
                .and(Wording.name(hardest.key()).strong())
                .and(
                    ", "
                        + Wording.change(hardest, measures)
                        + " at "
                        + Wording.at(hardest.statistic())
                        + ", stands unless identical "
                        + one
                        + "s vary by more than ")
                .andStrong(Figures.size(noise.getAsDouble()))
                .and(".");
    lines.add(second);
    return lines;
  }

  /**
   * "With 5 more runs a side, a change of 10 % would be noticed at p50 in all 10 endpoints, at p95
   * in 2, if identical runs vary by 3 %."
   */
  Text learning(int more, double change, double runNoise) {
    int runs = more + Math.min(table.baselineRuns(), table.candidateRuns());
    List<String> parts = new ArrayList<>();
    for (Statistic statistic : table.options().statistics()) {
      List<ComparedRow> rows = table.of(statistic).stream().filter(ComparedRow::judged).toList();
      int noticed =
          (int)
              rows.stream()
                  .map(row -> row.smallestDetectable(runs, runNoise, table.options().margin()))
                  .filter(smallest -> smallest <= change)
                  .count();
      if (!rows.isEmpty()) {
        parts.add("at " + statistic.word() + " in " + some(noticed, rows.size(), parts.isEmpty()));
      }
    }
    if (parts.isEmpty()) {
      return Text.EMPTY;
    }
    return Text.of(
        "With "
            + Figures.count(more)
            + (more == 1 ? " more run" : " more runs")
            + " a side, a change of "
            + Figures.chosen(change)
            + " would be noticed "
            + String.join(", ", parts)
            + ", if identical runs vary by "
            + Figures.chosen(runNoise)
            + ".");
  }

  private String some(int noticed, int of, boolean named) {
    String things = named ? " " + Wording.things(table, of).replaceFirst("^\\S+ ", "") : "";
    if (noticed == 0) {
      return "none" + (named ? " of " + Wording.things(table, of) : "");
    }
    if (noticed < of) {
      return Figures.count(noticed) + (named ? " of " + Wording.things(table, of) : "");
    }
    return of == 1 ? "the one" + things : "all " + Figures.count(of) + things;
  }
}
