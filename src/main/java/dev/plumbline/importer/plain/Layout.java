package dev.plumbline.importer.plain;

import dev.plumbline.importer.Cells;
import dev.plumbline.importer.ColumnMapping;
import dev.plumbline.importer.Delimiter;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.MappedColumn;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.importer.TableHead;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the mapped columns of a file lie.
 *
 * @param delimiter empty where the rows are JSON objects
 * @param array whether the objects stand in one array
 * @param headerLine the line that names the columns, from 1; 0 where none does
 * @param header that line
 * @param width how many columns there are; 0 where that is not said
 * @param columns the mapped ones, by their full titles
 * @param at where each of them is in a row, from 0
 * @param rows the first ones, each with a cell for every mapped column
 */
record Layout(
    Optional<Delimiter> delimiter,
    boolean array,
    int headerLine,
    String header,
    int width,
    List<MappedColumn> columns,
    List<Integer> at,
    List<List<String>> rows) {
  static final int HEADER_WITHIN = 20;
  private static final int ROWS = 1_000;

  /**
   * @throws ImportFailure when the file has no such columns, naming those it has
   */
  static Layout of(SourceFile source, ColumnMapping mapping) throws IOException, ImportFailure {
    byte[] head = source.head();
    String text = TableHead.text(head);
    String begin = text.stripLeading();
    if (begin.startsWith("{") || begin.startsWith("[")) {
      return ofObjects(source, head, begin.startsWith("["), mapping);
    }
    List<String> lines = text.lines().limit(ROWS).toList();
    if (lines.size() > 1 && head.length == SourceFile.HEAD_BYTES) {
      lines = lines.subList(0, lines.size() - 1);
    }
    List<Delimiter> tried =
        mapping
            .setting(ColumnMapping.DELIMITER)
            .map(word -> List.of(Delimiter.called(word)))
            .orElse(List.of(Delimiter.values()));
    boolean numbersOnly = mapping.columns().stream().allMatch(MappedColumn::byNumber);
    if (numbersOnly) {
      return byNumbers(source, lines, tried, mapping);
    }
    for (Delimiter delimiter : tried) {
      for (int i = 0; i < Math.min(HEADER_WITHIN, lines.size()); i++) {
        List<String> titles = delimiter.cells(lines.get(i));
        if (hasAll(titles, mapping)) {
          return at(source, delimiter, lines, i, titles, mapping);
        }
      }
    }
    throw new MissingColumns(text, mapping).of(source);
  }

  private static boolean hasAll(List<String> titles, ColumnMapping mapping) {
    return mapping.columns().stream().allMatch(column -> MissingColumns.isAmong(titles, column));
  }

  static int number(MappedColumn column) {
    return Integer.parseInt(column.column().substring(1));
  }

  private static Layout at(
      SourceFile source,
      Delimiter delimiter,
      List<String> lines,
      int header,
      List<String> titles,
      ColumnMapping mapping)
      throws ImportFailure {
    List<Integer> at = new ArrayList<>();
    for (MappedColumn column : mapping.columns()) {
      at.add(column.byNumber() ? number(column) - 1 : find(source, titles, column.column()));
    }
    return new Layout(
        Optional.of(delimiter),
        false,
        header + 1,
        lines.get(header).strip(),
        titles.size(),
        mapping.columns(),
        at,
        cells(lines.subList(header + 1, lines.size()), delimiter, titles.size(), at));
  }

  private static int find(SourceFile source, List<String> titles, String wanted)
      throws ImportFailure {
    for (boolean exact : new boolean[] {true, false}) {
      List<Integer> found = new ArrayList<>();
      for (int i = 0; i < titles.size(); i++) {
        String title = titles.get(i);
        if (exact ? title.equals(wanted) : title.equalsIgnoreCase(wanted)) {
          found.add(i);
        }
      }
      if (found.size() > 1) {
        throw new ImportFailure(
            "PB-NO-COLUMN",
            source.path()
                + " has several columns "
                + wanted
                + "; say which by its number, "
                + found.stream().map(i -> "#" + (i + 1)).collect(Collectors.joining(" or ")));
      }
      if (found.size() == 1) {
        return found.getFirst();
      }
    }
    throw new IllegalStateException(wanted);
  }

  private static Layout byNumbers(
      SourceFile source, List<String> lines, List<Delimiter> tried, ColumnMapping mapping)
      throws ImportFailure {
    int needed = mapping.columns().stream().mapToInt(Layout::number).max().orElse(1);
    for (Delimiter delimiter : tried) {
      List<Integer> widths =
          lines.stream()
              .filter(line -> !line.isBlank())
              .map(line -> delimiter.cells(line).size())
              .toList();
      int width = usual(widths);
      if (width >= needed && (width > 1 || tried.size() == 1 || needed == 1)) {
        List<Integer> at = mapping.columns().stream().map(column -> number(column) - 1).toList();
        boolean named = isHeader(lines, delimiter, mapping, at);
        return new Layout(
            Optional.of(delimiter),
            false,
            named ? 1 : 0,
            named ? lines.getFirst().strip() : "",
            width,
            mapping.columns(),
            at,
            cells(lines.subList(named ? 1 : 0, lines.size()), delimiter, width, at));
      }
    }
    throw new ImportFailure(
        "PB-NO-COLUMN", source.path() + " is no table of at least " + needed + " columns");
  }

  private static int usual(List<Integer> widths) {
    return widths.stream()
        .collect(Collectors.groupingBy(width -> width, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /** Whether the first line says what columns are, where only their numbers were given. */
  private static boolean isHeader(
      List<String> lines, Delimiter delimiter, ColumnMapping mapping, List<Integer> at) {
    Optional<String> said = mapping.setting(ColumnMapping.HEADER);
    if (said.isPresent()) {
      return said.get().equals("yes");
    }
    List<String> first = delimiter.cells(lines.getFirst());
    for (int i = 0; i < at.size(); i++) {
      boolean figure = mapping.columns().get(i).role().isFigure();
      if (figure && at.get(i) < first.size() && !first.get(at.get(i)).matches("[-+.,]*[0-9].*")) {
        return true;
      }
    }
    return false;
  }

  private static List<List<String>> cells(
      List<String> lines, Delimiter delimiter, int width, List<Integer> at) {
    List<List<String>> all =
        delimiter.isBlank()
            ? lines.stream().map(line -> delimiter.cells(line, width)).toList()
            : Cells.rows(String.join("\n", lines), delimiter.character);
    return all.stream()
        .map(row -> at.stream().map(i -> i < row.size() ? row.get(i).strip() : "").toList())
        .toList();
  }

  private static Layout ofObjects(
      SourceFile source, byte[] head, boolean array, ColumnMapping mapping) throws ImportFailure {
    List<Map<String, String>> objects = TableHead.objects(head, ROWS);
    List<List<String>> rows = new ArrayList<>();
    for (Map<String, String> object : objects) {
      rows.add(
          mapping.columns().stream()
              .map(column -> object.getOrDefault(column.column(), ""))
              .toList());
    }
    for (MappedColumn column : mapping.columns()) {
      if (objects.stream().noneMatch(object -> object.containsKey(column.column()))) {
        throw new MissingColumns(TableHead.text(head), mapping).of(source);
      }
    }
    List<Integer> at = Stream.iterate(0, i -> i + 1).limit(mapping.columns().size()).toList();
    return new Layout(Optional.empty(), array, 0, "", 0, mapping.columns(), at, rows);
  }

  /** The first cells of a mapped column. */
  List<String> cellsOf(int column) {
    return rows.stream().map(row -> row.get(column)).filter(cell -> !cell.isEmpty()).toList();
  }
}
