package dev.plumbline.report;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.Verdict;

/** The verdict of a row as tables show it, with what would settle what is open. */
public final class VerdictWords {
  private VerdictWords() {}

  /** "▲ worse", "same", "inconclusive: 3 more runs a side". Arrows follow the number. */
  public static Text of(ComparedRow row, ComparisonTable table) {
    String arrow = row.change() > 0 ? "\u25b2 " : "\u25bc ";
    return switch (row.verdict()) {
      case WORSE, BETTER -> Text.EMPTY.andStrong(arrow + row.verdict().word());
      case SAME -> Text.of("same");
      case INCONCLUSIVE -> Text.of(inconclusive(row, table));
    };
  }

  private static String inconclusive(ComparedRow row, ComparisonTable table) {
    String settling = settling(row, table);
    if (!row.judged() || VerdictSentence.noiseUnknown(row, table)) {
      return settling;
    }
    return settling.isEmpty() ? "inconclusive" : "inconclusive: " + settling;
  }

  /**
   * The row's reason, shortened for a table: "3 more runs a side"; empty where the verdict stands.
   */
  public static String settling(ComparedRow row, ComparisonTable table) {
    if (row.verdict() != Verdict.INCONCLUSIVE) {
      return "";
    }
    if (!row.judged()) {
      return row.reason().isEmpty() ? "not judged" : row.reason();
    }
    if (VerdictSentence.noiseUnknown(row, table)) {
      return tipping(row);
    }
    return row.reason()
        .replace(" would probably settle it", "")
        .replace(" would be needed to settle it", "");
  }

  /** What would undo a change seen in one run a side. */
  static String tipping(ComparedRow row) {
    return row.tippingNoise().isPresent()
        ? "stands unless identical runs vary by more than "
            + Figures.size(row.tippingNoise().getAsDouble())
        : "request noise alone explains it";
  }
}
