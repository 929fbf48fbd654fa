package dev.plumbline.ui.compare;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.Verdict;
import dev.plumbline.report.Figures;
import dev.plumbline.report.VerdictWords;
import dev.plumbline.ui.common.RowCell;
import dev.plumbline.ui.common.Words;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The verdict on a row: chips for worse and better alone, and what would settle what is open. */
final class VerdictCell implements RowCell<EndpointLine> {
  private static final String CHANCE = "could be chance";
  private static final String NEEDED = " would (be needed to )?settle it";
  private static final String ENDLESS = "more than 100 runs a side";
  private static final String PRESENT = "; there are ";
  private static final Pattern MISSING =
      Pattern.compile("missing from (?:all \\d+|the) (\\w+) runs?");
  private static final Pattern COUNTED = Pattern.compile("(?<=too few requests): .*");

  private final Words words;
  private final Label label = new Label();

  VerdictCell(Words words) {
    this.words = words;
    label.setGraphicTextGap(6);
  }

  @Override
  public Node node() {
    return label;
  }

  @Override
  public void show(EndpointLine line) {
    ComparedRow row = line.row();
    label.setText(text(line, words));
    label.getStyleClass().removeAll(List.of("chip", "worse", "better", "muted"));
    if (line.all()) {
      label.setGraphic(null);
      label.getStyleClass().add("muted");
      return;
    }
    label.setGraphic(Sign.of(row).orElse(null));
    switch (row.verdict()) {
      case WORSE -> label.getStyleClass().addAll("chip", "worse");
      case BETTER -> label.getStyleClass().addAll("chip", "better");
      case SAME -> label.getStyleClass().add("muted");
      case INCONCLUSIVE -> {}
    }
  }

  /** All endpoints as one are judged alone, so their word is no part of the page's verdict. */
  static String text(EndpointLine line, Words words) {
    if (line.all()) {
      return words.of("compare.all.verdict", line.row().verdict().word());
    }
    return switch (line.row().verdict()) {
      case WORSE -> words.of("compare.worse");
      case BETTER -> words.of("compare.better");
      case SAME -> words.of("compare.same", margin(line));
      case INCONCLUSIVE -> {
        String settling = settling(line, words);
        yield settling.isEmpty()
            ? words.of("compare.inconclusive")
            : words.of("compare.inconclusive.so", settling);
      }
    };
  }

  private static String margin(EndpointLine line) {
    return Figures.chosen(line.judged().asked().margin()).replace(" %", "");
  }

  /** In the few words that a cell has room for; the row's reason has all of them. */
  static String settling(EndpointLine line, Words words) {
    ComparedRow row = line.row();
    ComparisonTable table = line.all() ? line.judged().together() : line.judged().table();
    String settling = VerdictWords.settling(row, table);
    if (row.verdict() != Verdict.INCONCLUSIVE) {
      return settling;
    }
    if (!row.judged()) {
      return COUNTED.matcher(MISSING.matcher(settling).replaceFirst("not in $1")).replaceFirst("");
    }
    if (settling.startsWith(CHANCE)) {
      return CHANCE;
    }
    if (settling.endsWith(ENDLESS)) {
      return words.of("compare.endless");
    }
    boolean unequal = settling.contains(PRESENT);
    String needed = unequal ? settling.split(PRESENT, 2)[0] : settling;
    String runs =
        needed
            .substring(needed.lastIndexOf("; ") < 0 ? 0 : needed.lastIndexOf("; ") + 2)
            .replaceFirst(NEEDED, "");
    return unequal ? runs + " in all" : runs;
  }
}
