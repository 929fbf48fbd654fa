package dev.plumbline.report;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.analysis.Verdict;
import java.util.List;
import java.util.stream.Stream;

/** The endpoints that a comparison calls worse or better, at any statistic. */
public final class ChangedRows {
  private ChangedRows() {}

  /** Worse before better, larger changes first. */
  public static List<RowKey> keys(ComparisonTable table) {
    return Stream.of(Verdict.WORSE, Verdict.BETTER)
        .flatMap(verdict -> keys(table, verdict).stream())
        .distinct()
        .toList();
  }

  /** Called at another statistic, and not so at the one that is spoken of first. */
  public static List<ComparedRow> elsewhere(ComparisonTable table) {
    return elsewhere(table, Wording.first(table));
  }

  /** The same where a reader chose the statistic that is spoken of first. */
  public static List<ComparedRow> elsewhere(ComparisonTable table, Statistic spokenOf) {
    List<ComparedRow> here = table.of(spokenOf);
    return table.options().statistics().stream()
        .filter(statistic -> statistic != spokenOf)
        .flatMap(statistic -> RowOrder.byVerdict(table.of(statistic)).stream())
        .filter(VerdictSentence::called)
        .filter(
            row ->
                here.stream()
                    .noneMatch(
                        first -> first.key().equals(row.key()) && first.verdict() == row.verdict()))
        .toList();
  }

  static List<RowKey> keys(ComparisonTable table, Verdict verdict) {
    return table.options().statistics().stream()
        .flatMap(statistic -> RowOrder.byVerdict(table.of(statistic)).stream())
        .filter(row -> row.verdict() == verdict)
        .map(ComparedRow::key)
        .distinct()
        .toList();
  }
}
