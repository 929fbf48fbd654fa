package dev.plumbline.ui.compare;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.app.RunSide;
import dev.plumbline.model.Run;
import dev.plumbline.ui.common.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What each run says of a row: every figure of the page goes back to these. */
record RunFigures(Judged judged, ComparedRow row, Look look) {
  /** One run's figure, with its unit. */
  record Line(RunSide side, Run run, String name, String figure) {}

  List<Line> lines() {
    List<Run> baseline = judged.compared().baseline();
    List<Run> candidate = judged.compared().candidate();
    Map<String, String> names = new Sides(baseline, candidate).names();
    List<Line> lines = new ArrayList<>();
    add(lines, RunSide.BASELINE, baseline, row.baselineRuns(), names);
    add(lines, RunSide.CANDIDATE, candidate, row.candidateRuns(), names);
    return lines;
  }

  private void add(
      List<Line> lines,
      RunSide side,
      List<Run> runs,
      List<Double> figures,
      Map<String, String> names) {
    for (int i = 0; i < Math.min(runs.size(), figures.size()); i++) {
      Run run = runs.get(i);
      String figure = look.numbers().quantity(figures.get(i)) + " " + judged.compared().unit();
      lines.add(new Line(side, run, names.get(run.id()), figure.strip()));
    }
  }

  /** What the figures are of. */
  String title() {
    return look.words()
        .of(
            "compare.runs.about",
            RowName.of(row.key(), look.words()),
            row.statistic().word(),
            judged.compared().windowWords());
  }

  /** A line a run; where there is none, why. */
  String text() {
    List<Line> lines = lines();
    String told =
        lines.stream().map(l -> l.name + "  " + l.figure).collect(Collectors.joining("\n"));
    String why = row.reason().isEmpty() ? "" : row.reason() + "\n";
    return title() + "\n" + why + told;
  }
}
