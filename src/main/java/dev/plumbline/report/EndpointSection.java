package dev.plumbline.report;

import dev.plumbline.analysis.Statistic;
import dev.plumbline.report.Block.SheetChart;
import dev.plumbline.report.Report.Section;
import dev.plumbline.report.Report.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Every row at the statistic that is spoken of first, with the charts. */
record EndpointSection(VerdictSentence sentence, ComparisonTables tables) {
  private static final List<String> SIDES = List.of("baseline", "candidate");

  Section section() {
    Statistic first = sentence.first();
    String name =
        switch (first) {
          case P50 -> "Median";
          case MEAN -> "Mean";
          default -> first.word();
        };
    String unit = tables.sharedUnit();
    List<Block> blocks = new ArrayList<>();
    blocks.add(tables.scorecard(first));
    blocks.add(
        new SheetChart(
            "Change at "
                + Wording.at(first)
                + (sentence.nothingKnownOfRuns()
                    ? ", with the noise of its requests"
                    : " with its 95 % interval"),
            "",
            "scorecard",
            "name",
            List.of("change"),
            List.of("below", "above")));
    if (!sentence.nothingKnownOfRuns()) {
      blocks.add(new ChangeFigures(sentence).everyRun());
    }
    blocks.add(
        new SheetChart(name + " of a typical run", unit, "scorecard", "name", SIDES, List.of()));
    String heading = name + " of each " + Wording.thing(sentence.table());
    return new Section(unit.isEmpty() ? heading : heading + ", " + unit, Sheet.ENDPOINTS, blocks);
  }
}
