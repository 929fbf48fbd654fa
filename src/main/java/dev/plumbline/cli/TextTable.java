package dev.plumbline.cli;

import dev.plumbline.chart.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of plain text; columns whose head begins with {@code >} stand right. */
final class TextTable {
  private static final String GAP = "  ";
  private static final int LONGEST = 300;

  private final List<String[]> rows = new ArrayList<>();
  private final boolean[] right;

  TextTable(String... heads) {
    right = new boolean[heads.length];
    String[] plain = new String[heads.length];
    for (int i = 0; i < heads.length; i++) {
      right[i] = heads[i].startsWith(">");
      plain[i] = right[i] ? heads[i].substring(1) : heads[i];
    }
    rows.add(plain);
  }

  void row(String... cells) {
    rows.add(Arrays.stream(cells).map(TextTable::cell).toArray(String[]::new));
  }

  List<String> lines() {
    int[] widths = new int[right.length];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], Terminal.width(row[i]));
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private String line(String[] row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.length; i++) {
      String pad = " ".repeat(widths[i] - Terminal.width(row[i]));
      line.append(i == 0 ? "" : GAP).append(right[i] ? pad + row[i] : row[i] + pad);
    }
    return line.toString().stripTrailing();
  }

  /** Names may be megabytes long, and hold line breaks. */
  private static String cell(String text) {
    return Terminal.visible(text.length() <= LONGEST ? text : PlainText.of(text, LONGEST));
  }
}
