package dev.plumbline.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cells of delimited text, by the usual quoting: {@code "a ""b"", c"} is one cell. */
public final class Cells {
  private Cells() {}

  /** The cells of one row. */
  public static List<String> of(String row, char delimiter) {
    if (row.indexOf('"') < 0) {
      return Arrays.asList(row.split(java.util.regex.Pattern.quote("" + delimiter), -1));
    }
    return rows(row, delimiter).getFirst();
  }

  /** The rows of a whole text; a quoted cell may hold line ends. Blank lines are left out. */
  public static List<List<String>> rows(String text, char delimiter) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == delimiter && !quoted) {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (c == '\n' && !quoted) {
        end(rows, row, cell);
        row = new ArrayList<>();
      } else {
        cell.append(c);
      }
    }
    end(rows, row, cell);
    return rows.isEmpty() ? List.of(List.of("")) : rows;
  }

  private static void end(List<List<String>> rows, List<String> row, StringBuilder cell) {
    if (!cell.isEmpty() && cell.charAt(cell.length() - 1) == '\r') {
      cell.setLength(cell.length() - 1);
    }
    if (!row.isEmpty() || !cell.isEmpty()) {
      row.add(cell.toString());
      rows.add(row);
    }
    cell.setLength(0);
  }
}
