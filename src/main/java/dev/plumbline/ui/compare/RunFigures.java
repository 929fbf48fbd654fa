package dev.plumbline.ui.compare;

import dev.plumbline.analysis.ComparedRate;
import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.RunRate;
import dev.plumbline.analysis.Verdict;
import dev.plumbline.app.Replicates;
import dev.plumbline.app.RunSide;
import dev.plumbline.app.RunsCompared;
import dev.plumbline.model.Run;
import dev.plumbline.ui.common.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each run says of a row: every figure of the page goes back to these. */
record RunFigures(Judged judged, ComparedRow row, Look look) {
  /**
   * One run's figure, with its unit.
   *
   * @param errors how many requests failed of how many; empty where nobody knows
   */
  record Line(RunSide side, Run run, String name, String figure, String errors) {}

  List<Line> lines() {
    RunsCompared compared = judged.compared();
    Map<String, String> names = new Sides(compared.baseline(), compared.candidate()).names();
    List<Replicates.Named> baseline = compared.baselineFigures();
    List<Replicates.Named> candidate = compared.candidateFigures();
    List<Line> lines = new ArrayList<>();
    Optional<ComparedRate> rate = judged.errors(row.key());
    List<RunRate> before = rate.map(ComparedRate::baselineRuns).orElse(List.of());
    List<RunRate> after = rate.map(ComparedRate::candidateRuns).orElse(List.of());
    for (int i = 0; i < row.baselineRuns().size(); i++) {
      Replicates.Named run = baseline.get(i);
      lines.add(line(RunSide.BASELINE, run, names, row.baselineRuns().get(i), at(before, i)));
    }
    for (int i = 0; i < row.candidateRuns().size(); i++) {
      Replicates.Named run = candidate.get(i);
      lines.add(line(RunSide.CANDIDATE, run, names, row.candidateRuns().get(i), at(after, i)));
    }
    return lines;
  }

  private Line line(
      RunSide side,
      Replicates.Named of,
      Map<String, String> names,
      double value,
      Optional<RunRate> errors) {
    String figure = look.numbers().quantity(value) + " " + judged.compared().unit(row.key());
    String failed =
        errors
            .map(
                rate ->
                    look.words()
                        .of(
                            "compare.runs.errors",
                            look.numbers().count(rate.hits()),
                            look.numbers().count(Math.round(rate.of()))))
            .orElse("");
    String name = (names.get(of.run().id()) + " " + of.fork()).strip();
    return new Line(side, of.run(), name, figure.strip(), failed);
  }

  private static Optional<RunRate> at(List<RunRate> rates, int place) {
    return place < rates.size() ? Optional.of(rates.get(place)) : Optional.empty();
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

  /** Why the row is open; of what only the number of rows keeps open, how that is reckoned. */
  List<String> why() {
    if (row.reason().isEmpty()) {
      return List.of();
    }
    boolean chance =
        row.judged()
            && row.verdict() == Verdict.INCONCLUSIVE
            && row.verdictAlone() != Verdict.INCONCLUSIVE;
    if (!chance) {
      return List.of(row.reason());
    }
    long family = judged.table().of(row.statistic()).stream().filter(ComparedRow::judged).count();
    return List.of(
        row.reason(),
        look.words()
            .of(
                "compare.chance",
                family,
                look.numbers().probability(row.qValue()),
                look.numbers().local("0.05")));
  }

  /** A line a run; where there is none, why. */
  String text() {
    List<Line> lines = lines();
    String told =
        lines.stream()
            .map(line -> (line.name + "  " + line.figure + "  " + line.errors).strip())
            .collect(Collectors.joining("\n"));
    return Stream.concat(Stream.of(title()), Stream.concat(why().stream(), Stream.of(told)))
        .collect(Collectors.joining("\n"));
  }
}
