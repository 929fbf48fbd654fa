package dev.plumbline.report;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonTable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What one run a side says: no verdict, but the noise that each change would survive. */
record OneRunSentence(ComparisonTable table, Measures measures) {
  List<Text> lines() {
    Text first =
        Text.of("Inconclusive: one run a side.")
            .strong()
            .and(" Two identical runs differ too; how much is not known here.");
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
            ? Text.of("The noise of the requests alone explains every change.")
            : Text.of("Hardest to explain away: ")
                .and(Wording.name(hardest.key()).strong())
                .and(
                    ", "
                        + Wording.change(hardest, measures)
                        + " at "
                        + Wording.at(hardest.statistic())
                        + ", stands unless identical runs vary by more than ")
                .andStrong(Figures.size(noise.getAsDouble()))
                .and(".");
    lines.add(second);
    return lines;
  }
}
