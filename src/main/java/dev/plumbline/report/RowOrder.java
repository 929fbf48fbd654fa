package dev.plumbline.report;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.Statistic;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The one order of rows in tables, charts and the terminal: what asks for attention first. */
public final class RowOrder {
  private RowOrder() {}

  /** Worse, better, inconclusive, same, not judged; larger changes first among equals. */
  public static List<ComparedRow> byVerdict(List<ComparedRow> rows) {
    return rows.stream()
        .sorted(
            Comparator.comparingInt(RowOrder::rank)
                .thenComparing((a, b) -> Double.compare(Math.abs(b.change()), Math.abs(a.change())))
                .thenComparing(ComparedRow::key))
        .toList();
  }

  /**
   * The same at a statistic that a reader chose, where what another statistic calls comes before
   * what none does.
   */
  public static List<ComparedRow> byVerdict(ComparisonTable table, Statistic at) {
    Set<RowKey> elsewhere =
        ChangedRows.elsewhere(table, at).stream().map(ComparedRow::key).collect(Collectors.toSet());
    return byVerdict(table.of(at)).stream()
        .sorted(
            Comparator.comparingInt(
                row -> VerdictSentence.called(row) ? 0 : elsewhere.contains(row.key()) ? 1 : 2))
        .toList();
  }

  /** One run a side: the change that is hardest to explain away first. */
  public static List<ComparedRow> byTippingNoise(List<ComparedRow> rows) {
    return rows.stream()
        .sorted(
            Comparator.comparingDouble((ComparedRow row) -> -row.tippingNoise().orElse(-1))
                .thenComparing(ComparedRow::judged, Comparator.reverseOrder())
                .thenComparing(ComparedRow::statistic)
                .thenComparing(ComparedRow::key))
        .toList();
  }

  private static int rank(ComparedRow row) {
    if (!row.judged()) {
      return 4;
    }
    return switch (row.verdict()) {
      case WORSE -> 0;
      case BETTER -> 1;
      case INCONCLUSIVE -> 2;
      case SAME -> 3;
    };
  }
}
