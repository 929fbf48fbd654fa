package dev.plumbline.report;

import dev.plumbline.analysis.BudgetOutcome;
import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.Verdict;
import dev.plumbline.budget.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a comparison leaves for people to decide, hardest first. */
record DecisionList(VerdictSentence sentence, ReportContext context) {
  private static final int MOST = 5;

  Block.Steps block() {
    List<Text> items = new ArrayList<>();
    worse(items);
    context.budgets().stream()
        .filter(budget -> budget.outcome() == Outcome.FAIL)
        .forEach(budget -> items.add(failed(budget)));
    unsettled(items);
    open(items);
    if (items.isEmpty()) {
      items.add(Text.of("Nothing: nothing is worse, and nothing is open."));
    }
    return new Block.Steps(items);
  }

  private ComparisonTable table() {
    return sentence.table();
  }

  private void worse(List<Text> items) {
    List<RowKey> keys =
        table().options().statistics().stream()
            .flatMap(statistic -> RowOrder.byVerdict(table().of(statistic)).stream())
            .filter(row -> row.verdict() == Verdict.WORSE)
            .map(ComparedRow::key)
            .distinct()
            .toList();
    for (RowKey key : keys.subList(0, Math.min(keys.size(), MOST))) {
      List<ComparedRow> rows =
          table().rows().stream()
              .filter(row -> row.key().equals(key) && row.verdict() == Verdict.WORSE)
              .toList();
      String unit = sentence.measures().of(key).unit();
      String figures =
          rows.stream().map(row -> figures(row, unit)).collect(Collectors.joining(", "));
      items.add(Wording.name(key).and(": fix it or accept it.").strong().and(" " + figures + "."));
    }
    if (keys.size() > MOST) {
      items.add(
          Text.of(Wording.things(table(), keys.size() - MOST) + " more that are worse: ")
              .andLink(ComparisonTables.EVERY_ROW)
              .and("."));
    }
  }

  private static String figures(ComparedRow row, String unit) {
    return row.statistic().word()
        + " "
        + Figures.quantity(row.baseline())
        + " \u2192 "
        + Figures.quantity(row.candidate(), unit)
        + " "
        + Figures.interval(row.low(), row.high()).replace("]", " %]");
  }

  private Text failed(BudgetOutcome budget) {
    Text text = against(budget).strong();
    if (!budget.evidence().isEmpty()) {
      text = text.and(" (" + budget.evidence() + ")");
    }
    return text.and(".").and(before(budget));
  }

  private static Text against(BudgetOutcome budget) {
    return Text.name(budget.selection())
        .and(
            " "
                + budget.statistic()
                + " "
                + Figures.quantity(budget.actual(), budget.unit())
                + " against "
                + budget.limit());
  }

  /** The baseline's figure, where the budget counts the same things as the runs do. */
  private Text before(BudgetOutcome budget) {
    long failed = context.candidate().failed();
    long requests = context.candidate().requests();
    String counted = Figures.count(failed) + " of " + Figures.count(requests);
    if (requests == 0 || !budget.evidence().equals(counted)) {
      return Text.EMPTY;
    }
    return Text.of(
        " The baseline had "
            + Figures.share(context.baseline().failed(), context.baseline().requests())
            + " ("
            + Figures.count(context.baseline().failed())
            + " of "
            + Figures.count(context.baseline().requests())
            + ").");
  }

  private void unsettled(List<Text> items) {
    for (BudgetOutcome budget : context.budgets()) {
      if (budget.outcome() == Outcome.INCONCLUSIVE) {
        String range = Figures.range(budget.low(), budget.high(), budget.unit());
        items.add(
            against(budget)
                .strong()
                .and(" is open: " + range + "; " + ContextTables.evidence(budget) + "."));
      } else if (budget.outcome() == Outcome.NOT_EVALUATED) {
        items.add(
            Text.name(budget.budget())
                .and(" " + budget.limit() + " is not evaluated")
                .strong()
                .and(budget.reason().isEmpty() ? "." : ": " + budget.reason() + "."));
      }
    }
  }

  /** What more runs would settle, at the statistic that sentences speak of first. */
  private void open(List<Text> items) {
    if (sentence.nothingKnownOfRuns()) {
      items.add(
          Text.of("More runs.")
              .strong()
              .and(" Two a side can be judged; each one more notices smaller changes."));
      return;
    }
    List<ComparedRow> open =
        table().of(Wording.first(table())).stream()
            .filter(row -> row.judged() && row.verdict() == Verdict.INCONCLUSIVE)
            .toList();
    if (open.isEmpty()) {
      return;
    }
    String at = " at " + Wording.at(Wording.first(table()));
    double farthest = open.stream().mapToDouble(ComparedRow::high).max().orElse(0);
    items.add(
        Text.of("Open: " + Wording.things(table(), open.size()) + at + ".")
            .strong()
            .and(" " + runs(open))
            .and("None is likely to have risen by more than " + Figures.size(farthest) + "."));
  }

  private String runs(List<ComparedRow> open) {
    int present = Math.min(table().baselineRuns(), table().candidateRuns());
    List<Integer> more =
        open.stream()
            .flatMap(
                row ->
                    row.runsNeeded().isPresent()
                        ? Stream.of(row.runsNeeded().getAsInt() - present)
                        : Stream.empty())
            .sorted()
            .toList();
    if (more.isEmpty()) {
      return "";
    }
    String most = Figures.count(more.getLast()) + " more " + (more.getLast() == 1 ? "run" : "runs");
    String first = Figures.count(more.getFirst()) + " more the first";
    String which = more.size() == open.size() ? "all" : Figures.count(more.size()) + " of them";
    return most
        + " a side would probably settle "
        + which
        + (more.getFirst().equals(more.getLast()) ? "" : ", " + first)
        + ". ";
  }
}
