package dev.plumbline.report;

import dev.plumbline.analysis.ComparedRow.State;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.Verdict;
import dev.plumbline.budget.Outcome;
import dev.plumbline.model.Completeness;
import dev.plumbline.model.Kind;
import dev.plumbline.report.Block.Fact;
import dev.plumbline.report.Block.Facts;
import dev.plumbline.report.Block.Paragraph;
import dev.plumbline.report.Report.Section;
import dev.plumbline.report.Report.Sheet;
import dev.plumbline.report.ReportContext.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The verdict, and what a reader must know to rely on it. */
record OpeningSection(VerdictSentence sentence, ReportContext context) {
  Section section(String note) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Compared", compared().andNote(note)));
    if (!context.truth().isEmpty()) {
      facts.add(new Fact("Data", Text.of(context.truth().getFirst())));
    }
    if (!context.budgets().isEmpty()) {
      facts.add(new Fact("Budgets", budgets()));
    }
    Text incomplete = incomplete();
    if (!incomplete.isEmpty()) {
      facts.add(new Fact("Completeness", incomplete));
    }
    context.warnings().forEach(warning -> facts.add(new Fact("Warning", Text.name(warning))));
    if (!context.runOrder().isEmpty()) {
      facts.add(new Fact("Run order", Text.of(context.runOrder())));
    }
    facts.add(
        new Fact(
            "Environment",
            context.environment().isEmpty()
                ? Text.of("not stated in the files, so the two sides can't be checked for it")
                : Text.name(context.environment())));
    facts.add(new Fact("Would notice", noticed()));
    facts.add(new Fact("Ready to sign", signing()));
    List<Text> lines = new ArrayList<>(sentence.lines());
    lines.addAll(context.errors().lines());
    return new Section("", Sheet.SUMMARY, List.of(new Paragraph(lines, true), new Facts(facts)));
  }

  private ComparisonTable table() {
    return sentence.table();
  }

  private Text compared() {
    String runs =
        Figures.count(table().baselineRuns())
            + " baseline and "
            + Figures.count(table().candidateRuns())
            + " candidate "
            + table().replicate().word()
            + (table().oneRunASide() ? ", " : "s, ");
    List<String> days =
        context.runs().stream().map(Run::started).sorted().map(Figures::day).distinct().toList();
    String when =
        switch (days.size()) {
          case 0 -> "";
          case 1 -> days.getFirst() + ", ";
          default -> days.getFirst() + " to " + days.getLast() + ", ";
        };
    long before = context.baseline().requests();
    long after = context.candidate().requests();
    String requests =
        before + after == 0
            ? Wording.things(table(), things())
            : before == after
                ? Figures.count(before) + " requests a side"
                : Figures.count(before) + " and " + Figures.count(after) + " requests";
    return Text.of(runs + when)
        .and(Text.name(context.tool()))
        .and(", " + requests + successful() + ", " + context.window());
  }

  private int things() {
    return (int) table().rows().stream().map(row -> row.key()).distinct().count();
  }

  /** What the tables sum to; empty where rows are not of requests. */
  private String successful() {
    List<ReportContext.Pooled> pooled = context.pooled();
    if (pooled.isEmpty() || pooled.stream().anyMatch(row -> row.key().kind() != Kind.REQUEST)) {
      return "";
    }
    long before = pooled.stream().mapToLong(row -> row.baseline().requests()).sum();
    long after = pooled.stream().mapToLong(row -> row.candidate().requests()).sum();
    return before == after
        ? ", of which " + Figures.count(before) + " successful ones a side are compared"
        : ", of which "
            + Figures.count(before)
            + " and "
            + Figures.count(after)
            + " successful ones are compared";
  }

  private Text budgets() {
    Text text = Text.EMPTY;
    for (Map.Entry<Outcome, Integer> entry : BudgetOrder.counts(context.budgets()).entrySet()) {
      String part = entry.getValue() + " " + BudgetOrder.words(entry.getKey());
      text = text.isEmpty() ? text : text.and(", ");
      text = entry.getKey() == Outcome.FAIL ? text.andStrong(part) : text.and(part);
    }
    return text;
  }

  /** Empty where every file is proven whole. */
  private Text incomplete() {
    List<String> parts = new ArrayList<>();
    long partial = count(Completeness.PARTIAL);
    if (partial > 0) {
      parts.add(
          runs(partial) + " partial: cut before the end, and judged because it was asked for");
    }
    long unknown = count(Completeness.UNKNOWN);
    if (unknown > 0) {
      parts.add(runs(unknown) + " unknown: nothing in the file tells whether its end is missing");
    }
    return Text.of(String.join("; ", parts));
  }

  private String runs(long count) {
    return Figures.count(count)
        + " of "
        + Wording.runs(context.runs().size())
        + (count == 1 ? " is" : " are");
  }

  private long count(Completeness completeness) {
    return context.runs().stream().filter(run -> run.completeness() == completeness).count();
  }

  private Text noticed() {
    if (sentence.nothingKnownOfRuns()) {
      return Text.of(
          "not known: that takes at least two " + table().replicate().word() + "s on a side");
    }
    String sizes = sentence.noticedSizes();
    return sizes.isEmpty()
        ? sentence.noticed()
        : Text.of("a true change of " + sizes + ", four times in five");
  }

  /** What stands in the way of a signature: all that is worse, missing, open or not stated. */
  private Text signing() {
    List<String> open = new ArrayList<>();
    int worse = ChangedRows.keys(table(), Verdict.WORSE).size();
    if (worse > 0) {
      open.add(Wording.things(table(), worse) + (worse == 1 ? " is" : " are") + " worse");
    }
    int failing = context.errors().of(Verdict.WORSE).size();
    if (failing > 0) {
      open.add(
          Wording.things(table(), failing) + (failing == 1 ? " fails" : " fail") + " more often");
    }
    if (table().rows().stream().anyMatch(row -> row.state() == State.MISSING_FROM_A_RUN)) {
      open.add("endpoints are missing from a run");
    }
    int untold = OpenRows.of(table(), sentence.others()).rows().size();
    if (sentence.nothingKnownOfRuns() || !table().anyJudged()) {
      open.add("nothing is judged");
    } else if (untold > 0) {
      open.add(Wording.things(table(), untold) + (untold == 1 ? " is" : " are") + " inconclusive");
    }
    BudgetOrder.counts(context.budgets())
        .forEach(
            (outcome, count) -> {
              String budgets = count + (count == 1 ? " budget" : " budgets");
              switch (outcome) {
                case FAIL -> open.add(budgets + " failed");
                case INCONCLUSIVE -> open.add(budgets + " inconclusive");
                case NOT_EVALUATED -> open.add(budgets + " not evaluated");
                case WARN, PASS -> {}
              }
            });
    if (context.environment().isEmpty()) {
      open.add("environment not stated");
    }
    return Text.of(
        open.isEmpty() ? "nothing found here is in the way" : "no: " + String.join(", ", open));
  }
}
