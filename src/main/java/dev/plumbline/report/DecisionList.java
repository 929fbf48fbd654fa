package dev.plumbline.report;

import dev.plumbline.analysis.BudgetOutcome;
import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a comparison leaves for people to decide, hardest first. */
record DecisionList(VerdictSentence sentence, ReportContext context) {
  private static final int MOST = 5;

  Block.Steps block() {
    List<Text> items = new ArrayList<>();
    worse(items);
    items.addAll(context.errors().decisions());
    BudgetOrder.byOutcome(context.budgets()).forEach(budget -> held(budget, items));
    open(items);
    if (items.isEmpty()) {
      items.add(Text.of("Nothing: nothing is worse, and nothing is inconclusive."));
    }
    return new Block.Steps(items);
  }

  private ComparisonTable table() {
    return sentence.table();
  }

  private void worse(List<Text> items) {
    List<RowKey> keys = ChangedRows.keys(table(), Verdict.WORSE);
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

  private void held(BudgetOutcome budget, List<Text> items) {
    switch (budget.outcome()) {
      case FAIL -> items.add(named(budget, " fails:").and(figure(budget)).and(before(budget)));
      case INCONCLUSIVE ->
          items.add(
              named(budget, " is inconclusive:")
                  .and(figure(budget))
                  .and(budget.reason().isEmpty() ? "" : " " + sentence(budget.reason())));
      case NOT_EVALUATED ->
          items.add(
              named(budget, budget.reason().isEmpty() ? " is not evaluated." : " is not evaluated:")
                  .and(budget.reason().isEmpty() ? "" : " " + budget.reason() + "."));
      case WARN, PASS -> {}
    }
  }

  private static Text named(BudgetOutcome budget, String what) {
    return Text.name(budget.budget()).and(" " + budget.limit() + what).strong();
  }

  /** " 0.51 % [0.42, 0.61], 117 of 22,840." */
  private static String figure(BudgetOutcome budget) {
    String range = Figures.range(budget.low(), budget.high(), budget.unit());
    return " "
        + Figures.quantity(budget.actual(), budget.unit())
        + (range.equals(Figures.NONE) ? "" : " " + range)
        + (budget.evidence().isEmpty() ? "" : ", " + budget.evidence())
        + ".";
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  /** The baseline's figure, where the budget counts the same things as the runs do. */
  private Text before(BudgetOutcome budget) {
    long failed = context.candidate().failed();
    long requests = context.candidate().requests();
    String counted = Figures.count(failed) + " of " + Figures.count(requests);
    if (requests == 0 || !budget.evidence().equals(counted)) {
      return Text.EMPTY;
    }
    long failedBefore = context.baseline().failed();
    long requestsBefore = context.baseline().requests();
    boolean over = 100.0 * failedBefore / requestsBefore > budget.limitValue();
    return Text.of(
        " The baseline had "
            + Figures.share(failedBefore, requestsBefore)
            + " ("
            + Figures.count(failedBefore)
            + " of "
            + Figures.count(requestsBefore)
            + ")"
            + (over && budget.upper() && budget.unit().equals("%")
                ? ", over the limit too."
                : "."));
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
    List<ComparedRow> open = sentence.open().rows();
    if (open.isEmpty()) {
      return;
    }
    String at = " at " + Wording.at(sentence.first());
    double farthest = open.stream().mapToDouble(ComparedRow::high).max().orElse(0);
    long called = open.stream().filter(row -> !sentence.others().contains(row)).count();
    String elsewhere =
        called == 0 ? "" : ", " + Figures.count(called) + " of them called at another statistic";
    Text item =
        Text.of("Inconclusive: " + Wording.things(table(), open.size()) + at + elsewhere + ".")
            .strong();
    for (Text line : sentence.open().sentences()) {
      item = item.and(" ").and(line);
    }
    String none = open.size() == 1 ? " It is not likely" : " None is likely";
    items.add(
        item.and(
            farthest > 1
                ? (open.size() == 1 ? " It" : " One of them")
                    + " may have more than doubled, for all that these runs can tell."
                : none + " to have risen by more than " + Figures.size(farthest) + "."));
  }
}
