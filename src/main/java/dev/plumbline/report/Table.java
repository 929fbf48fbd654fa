package dev.plumbline.report;

import java.util.List;

/**
 * Rows under named columns.
 *
 * @param id by which formulas and charts find it; letters only
 * @param settings figures above the table that its formulas read, for a reader to change
 * @param columns those that stand aside come last
 * @param most rows that paper shows; a workbook shows all
 * @param rest the line that paper shows in place of the others
 */
public record Table(
    String id,
    String title,
    List<Setting> settings,
    List<Column> columns,
    List<List<Cell>> rows,
    int most,
    Text rest)
    implements Block {
  public Table {
    settings = List.copyOf(settings);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "table " + id + " has a row of " + row.size() + " cells under " + columns.size());
      }
    }
  }

  public static Table of(String id, List<Column> columns, List<List<Cell>> rows) {
    return new Table(id, "", List.of(), columns, rows, Integer.MAX_VALUE, Text.EMPTY);
  }

  /**
   * A column.
   *
   * @param key by which formulas name its cell of their row; letters and underscores
   */
  public record Column(String key, String heading, Align align, Where where) {
    public static Column text(String key, String heading) {
      return new Column(key, heading, Align.LEFT, Where.EVERYWHERE);
    }

    public static Column number(String key, String heading) {
      return new Column(key, heading, Align.RIGHT, Where.EVERYWHERE);
    }

    /** What formulas need and paper has no room for. */
    public Column inWorkbooks() {
      return new Column(key, heading, align, Where.WORKBOOKS);
    }

    /** What only formulas need: a workbook keeps it to the right of what it prints. */
    public Column aside() {
      return new Column(key, heading, align, Where.ASIDE);
    }

    /** What a workbook has in better form in other columns. */
    public Column onPaper() {
      return new Column(key, heading, align, Where.PAPER);
    }
  }

  public enum Align {
    LEFT,
    RIGHT
  }

  /** Which forms show a column. */
  public enum Where {
    EVERYWHERE,
    WORKBOOKS,
    /** As {@link #WORKBOOKS}, but after all others and not printed. */
    ASIDE,
    PAPER;

    public boolean onPaper() {
      return this == EVERYWHERE || this == PAPER;
    }
  }

  /**
   * @param key by which formulas of the whole report name it, after an at sign
   */
  public record Setting(String key, String name, Cell value) {}
}
