package dev.plumbline.report;

import dev.plumbline.analysis.ComparedRow;
import java.util.Comparator;
import java.util.List;

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
