package dev.plumbline.report;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.report.Block.Paragraph;
import dev.plumbline.report.Report.Footnote;
import dev.plumbline.report.Report.Section;
import dev.plumbline.report.Report.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The report of a comparison: what changed, what to decide, and how we know. */
public final class ComparisonReport {
  private static final String TYPICAL = "typical-run";

  private final ReportContext context;
  private final ComparisonTable table;
  private final VerdictSentence sentence;
  private final ComparisonTables tables;
  private final Statistic first;

  private ComparisonReport(VerdictSentence sentence, ReportContext context) {
    this.table = sentence.table();
    this.context = context;
    this.sentence = sentence;
    this.tables = ComparisonTables.of(sentence);
    this.first = sentence.first();
  }

  /** Of the median first, where it was judged. */
  public static Report of(ComparisonTable table, ReportContext context) {
    return of(new VerdictSentence(table, context.measures()), context);
  }

  /** Of the statistic first that the sentence speaks of first. */
  public static Report of(VerdictSentence sentence, ReportContext context) {
    return new ComparisonReport(sentence, context).report();
  }

  private Report report() {
    List<Section> sections = new ArrayList<>();
    sections.add(new OpeningSection(sentence, context).section(TYPICAL));
    sections.add(
        new Section(
            "To decide",
            Sheet.SUMMARY,
            List.of(
                new DecisionList(sentence, context).block(),
                new ChangeFigures(sentence).changes())));
    if (sentence.nothingKnownOfRuns()) {
      sections.add(standing());
    }
    tables.elsewhere().ifPresent(changed -> sections.add(elsewhere(changed)));
    sections.add(new EndpointSection(sentence, tables).section());
    if (!context.errors().rates().isEmpty()) {
      sections.add(errors());
    }
    pooled(sections);
    if (!context.budgets().isEmpty()) {
      sections.add(
          new Section("Budgets", Sheet.BUDGETS, List.of(new ContextTables(context).budgets())));
    }
    sections.add(
        new Section(ComparisonTables.EVERY_ROW, Sheet.COMPARISON, List.of(tables.everyRow())));
    sections.addAll(new MethodSection(sentence, context).sections());
    return new Report(
        Text.of(context.title()),
        sections,
        List.of(typicalRun()),
        context.generated(),
        context.product());
  }

  private void pooled(List<Section> sections) {
    List<RowKey> order =
        RowOrder.byVerdict(table.of(first)).stream().map(ComparedRow::key).toList();
    PooledSection pooled = new PooledSection(context, order, tables.sharedUnit());
    if (!context.curves().isEmpty()) {
      sections.add(pooled.curves());
    }
    if (!context.pooled().isEmpty()) {
      sections.add(pooled.table(TYPICAL));
    }
    if (!context.truth().isEmpty()) {
      sections.add(
          new Section(
              "Was that right?",
              Sheet.SUMMARY,
              List.of(new Paragraph(context.truth().stream().map(Text::of).toList(), false))));
    }
  }

  private Section errors() {
    ErrorRates errors = context.errors();
    return errors.rates().stream().anyMatch(ErrorRates::any)
        ? new Section(
            "Error rates",
            Sheet.ERRORS,
            List.of(Paragraph.of(errors.note()), new ErrorTable(errors).table()))
        : new Section(
            "Error rates",
            Sheet.ERRORS,
            List.of(Paragraph.of(Text.of("No request failed on either side."))));
  }

  /** What stands for a verdict where there is one run a side. */
  private Section standing() {
    Table standing = tables.standing();
    List<Text> unlisted = new UnlistedFigures(table).sentences().stream().map(Text::of).toList();
    return new Section(
        "Which changes stand",
        Sheet.SUMMARY,
        standing.rows().isEmpty()
            ? List.of(Paragraph.of(Text.of("None.")), new Paragraph(unlisted, false))
            : unlisted.isEmpty()
                ? List.of(standing)
                : List.of(new Paragraph(unlisted, false), standing));
  }

  /** A row that makes the headline stands in a table before the table that lacks it. */
  private Section elsewhere(Table changed) {
    return new Section("Not seen at " + Wording.at(first), Sheet.SUMMARY, List.of(changed));
  }

  private Footnote typicalRun() {
    if (Wording.thing(table).equals("benchmark")) {
      return new Footnote(
          TYPICAL,
          Text.of(
              "A typical "
                  + table.replicate().word()
                  + ": the mean over "
                  + table.replicate().word()
                  + "s of the log of their means"));
    }
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
