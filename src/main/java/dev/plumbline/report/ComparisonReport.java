package dev.plumbline.report;

import dev.plumbline.analysis.BudgetOutcome;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.budget.Outcome;
import dev.plumbline.report.Block.Fact;
import dev.plumbline.report.Block.Facts;
import dev.plumbline.report.Block.Paragraph;
import dev.plumbline.report.Report.Footnote;
import dev.plumbline.report.Report.Section;
import dev.plumbline.report.Report.Sheet;
import dev.plumbline.report.ReportContext.Run;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The report of a comparison: what changed, what to decide, and how we know. */
public final class ComparisonReport {
  private static final String TYPICAL = "typical-run";

  private final ReportContext context;
  private final ComparisonTable table;
  private final VerdictSentence sentence;
  private final ComparisonTables tables;
  private final Statistic first;

  private ComparisonReport(ComparisonTable table, ReportContext context) {
    this.table = table;
    this.context = context;
    this.sentence = new VerdictSentence(table, context.measures());
    this.tables = ComparisonTables.of(sentence);
    this.first = Wording.first(table);
  }

  public static Report of(ComparisonTable table, ReportContext context) {
    return new ComparisonReport(table, context).report();
  }

  private Report report() {
    List<Section> sections = new ArrayList<>();
    sections.add(opening());
    sections.add(
        new Section(
            "To decide", Sheet.SUMMARY, List.of(new DecisionList(sentence, context).block())));
    if (sentence.nothingKnownOfRuns()) {
      sections.add(standing());
    }
    sections.add(new EndpointSection(sentence, tables).section());
    if (!context.budgets().isEmpty()) {
      sections.add(
          new Section("Budgets", Sheet.BUDGETS, List.of(new ContextTables(context).budgets())));
    }
    sections.add(
        new Section(ComparisonTables.EVERY_ROW, Sheet.COMPARISON, List.of(tables.everyRow())));
    if (!context.pooled().isEmpty()) {
      sections.add(pooled());
    }
    sections.addAll(new MethodSection(sentence, context).sections());
    return new Report(
        Text.of(context.title()),
        sections,
        List.of(typicalRun()),
        context.generated(),
        context.product());
  }

  private Section opening() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Compared", compared()));
    if (!context.budgets().isEmpty()) {
      facts.add(new Fact("Budgets", budgets()));
    }
    if (!context.runOrder().isEmpty()) {
      facts.add(new Fact("Run order", Text.of(context.runOrder())));
    }
    facts.add(
        new Fact(
            "Environment",
            context.environment().isEmpty()
                ? Text.of("not stated in the files, so the two sides can't be checked for it")
                : Text.name(context.environment())));
    facts.add(new Fact("Would notice", sentence.noticed()));
    return new Section(
        "", Sheet.SUMMARY, List.of(new Paragraph(sentence.lines(), true), new Facts(facts)));
  }

  private Text compared() {
    String runs =
        Figures.count(table.baselineRuns())
            + " baseline and "
            + Figures.count(table.candidateRuns())
            + (table.oneRunASide() ? " candidate run, " : " candidate runs, ");
    List<String> days =
        Stream.of(context.baseline(), context.candidate())
            .flatMap(side -> side.runs().stream())
            .map(Run::started)
            .sorted()
            .map(Figures::day)
            .distinct()
            .toList();
    String when =
        days.isEmpty() ? "" : days.size() == 1 ? days.getFirst() + ", " : span(days) + ", ";
    long before = context.baseline().requests();
    long after = context.candidate().requests();
    String requests =
        before == after
            ? Figures.count(before) + " requests a side"
            : Figures.count(before) + " and " + Figures.count(after) + " requests";
    return Text.of(runs + when)
        .and(Text.name(context.tool()))
        .and(", " + requests + ", " + context.window())
        .andNote(TYPICAL);
  }

  private static String span(List<String> days) {
    return days.getFirst() + " to " + days.getLast();
  }

  private Text budgets() {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    for (BudgetOutcome outcome : context.budgets()) {
      counts.merge(outcome.outcome(), 1, Integer::sum);
    }
    Text text = Text.EMPTY;
    for (Outcome outcome :
        List.of(
            Outcome.FAIL,
            Outcome.WARN,
            Outcome.PASS,
            Outcome.INCONCLUSIVE,
            Outcome.NOT_EVALUATED)) {
      if (counts.containsKey(outcome)) {
        String part = counts.get(outcome) + " " + OutcomeFormula.words(outcome);
        text = text.isEmpty() ? text : text.and(", ");
        text = outcome == Outcome.FAIL ? text.andStrong(part) : text.and(part);
      }
    }
    return text;
  }

  /** What stands for a verdict where there is one run a side. */
  private Section standing() {
    Table standing = tables.standing();
    return new Section(
        "Which changes stand",
        Sheet.SUMMARY,
        standing.rows().isEmpty()
            ? List.of(Paragraph.of(Text.of("None: request noise alone explains every change.")))
            : List.of(
                Paragraph.of(
                    Text.of(
                        "The other "
                            + Figures.count(table.rows().size() - standing.rows().size())
                            + " of "
                            + Figures.count(table.rows().size())
                            + " figures are explained by request noise alone.")),
                standing));
  }

  private Section pooled() {
    ContextTables contextTables = new ContextTables(context);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Paragraph.of(
            Text.of("All requests of a side together, by nearest rank.")
                .andNote(TYPICAL)
                .and(contextTables.guards().isEmpty() ? Text.EMPTY : Text.of(" "))
                .and(contextTables.guards())));
    blocks.add(contextTables.pooled());
    return new Section("Percentiles of all requests", Sheet.ENDPOINTS, blocks);
  }

  private Footnote typicalRun() {
    Text text =
        Text.of(
            "A typical run: the mean over runs of the log of the statistic, smoothed around its"
                + " rank. All requests pooled by nearest rank differ from it a little");
    Optional<String> example =
        RowOrder.byVerdict(table.of(first)).stream()
            .limit(1)
            .flatMap(
                row ->
                    context.pooled().stream()
                        .filter(pooled -> first == Statistic.P50)
                        .filter(pooled -> pooled.key().equals(row.key())))
            .map(
                pooled ->
                    Figures.quantity(pooled.baseline().p50())
                        + " \u2192 "
                        + Figures.quantity(
                            pooled.candidate().p50(), context.measures().of(pooled.key()).unit()))
            .findFirst();
    return new Footnote(
        TYPICAL,
        text.and(example.map(figures -> ": for the first row " + figures + ".").orElse(".")));
  }
}
