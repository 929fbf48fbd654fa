package dev.plumbline.report.excel;

import dev.plumbline.report.Cell;
import dev.plumbline.report.Table;
import dev.plumbline.report.Text;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Writes a table: its settings, head and rows. */
record TablePart(Page page, Styles styles, Addresses addresses) {
  /** Width from which a column's text is given room of its own. */
  private static final int MOST_CHARACTERS = 60;

  private static final int MOST_HEAD_LINES = 3;

  void write(Table table) {
    for (Table.Setting setting : table.settings()) {
      setting(setting);
    }
    if (!table.settings().isEmpty()) {
      page.skip(1);
    }
    List<Integer> shown =
        IntStream.range(0, table.columns().size())
            .filter(i -> table.columns().get(i).where() != Table.Where.PAPER)
            .boxed()
            .sorted(Comparator.comparing(i -> table.columns().get(i).where() == Table.Where.ASIDE))
            .toList();
    List<Table.Column> columns = shown.stream().map(table.columns()::get).toList();
    Addresses.Place place =
        new Addresses.Place(page.sheet(), columns, page.next() + 1, table.rows().size());
    addresses.table(table.id(), place);
    head(table, shown, columns);
    for (List<Cell> cells : table.rows()) {
      XSSFRow row = page.row();
      for (int i = 0; i < columns.size(); i++) {
        boolean right = columns.get(i).align() == Table.Align.RIGHT;
        cell(row, i, cells.get(shown.get(i)), place, right);
      }
    }
    page.skip(1);
  }

  private void head(Table table, List<Integer> shown, List<Table.Column> columns) {
    XSSFRow head = page.row();
    int lines = 1;
    for (int i = 0; i < columns.size(); i++) {
      Table.Column column = columns.get(i);
      boolean aside = column.where() == Table.Where.ASIDE;
      page.text(
          head,
          i,
          Text.of(column.heading()),
          styles.head(column.align() == Table.Align.RIGHT, i == 0, aside));
      if (!aside) {
        page.prints(i + 1);
      }
      if (i > 0 && column.align() == Table.Align.LEFT) {
        widen(table, shown.get(i), i);
      }
      int width = page.sheet().getColumnWidth(i) / 256 - 2;
      lines = Math.max(lines, (column.heading().length() + width - 1) / width);
    }
    head.setHeightInPoints(Math.min(lines, MOST_HEAD_LINES) * Page.LINE + 2);
  }

  private void setting(Table.Setting setting) {
    XSSFRow row = page.row();
    page.text(row, 0, Text.of(setting.name()), styles.factName());
    if (setting.value() instanceof Cell.Value value) {
      XSSFCell cell = row.createCell(1);
      cell.setCellValue(value.value());
      cell.setCellStyle(styles.input(value.format(), value.value()));
      addresses.setting(setting.key(), page.sheet(), row.getRowNum(), 1);
    }
  }

  private void cell(XSSFRow row, int column, Cell content, Addresses.Place place, boolean right) {
    switch (content) {
      case Cell.Words words -> words(row, column, words.shown(), right);
      case Cell.Value value -> {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.number(value.format(), value.value(), value.guarded()));
        if (Double.isFinite(value.value())) {
          cell.setCellValue(value.value()); // else blank: not a number would be an error
        }
      }
      case Cell.Computed computed -> {
        XSSFCell cell = row.createCell(column);
        cell.setCellFormula(addresses.formula(computed.formula(), place, row.getRowNum()));
        cell.setCellStyle(
            computed
                .format()
                .map(format -> styles.number(format, 0, false))
                .orElseGet(() -> styles.word(column == 0)));
      }
    }
  }

  private void words(XSSFRow row, int column, Text words, boolean right) {
    int lines = (words.plain().length() + MOST_CHARACTERS - 1) / MOST_CHARACTERS;
    if (lines <= 1 || column == 0) {
      page.text(row, column, words, styles.text(right, column == 0));
    } else {
      page.text(row, column, words, styles.wrapped(column == 0));
      row.setHeightInPoints(Math.max(row.getHeightInPoints(), lines * Page.LINE));
    }
  }

  private void widen(Table table, int from, int column) {
    int longest =
        table.rows().stream()
            .map(row -> row.get(from))
            .filter(cell -> cell instanceof Cell.Words)
            .mapToInt(cell -> CellText.of(cell.shown()).length())
            .max()
            .orElse(0);
    for (String word : table.columns().get(from).heading().split(" ", -1)) {
      longest = Math.max(longest, word.length());
    }
    int width = Math.clamp(longest + 3, Page.FIGURES, MOST_CHARACTERS) * 256;
    if (page.sheet().getColumnWidth(column) < width) {
      page.sheet().setColumnWidth(column, width);
    }
  }
}
