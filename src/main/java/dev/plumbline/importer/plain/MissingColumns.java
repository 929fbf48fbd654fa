package dev.plumbline.importer.plain;

import dev.plumbline.importer.ColumnMapping;
import dev.plumbline.importer.Delimiter;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.MappedColumn;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.importer.TableHead;
import dev.plumbline.importer.Units;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Why a table has not the columns that a mapping names. */
final class MissingColumns {
  private static final int TITLES = 20;

  private final List<String> titles;
  private final List<MappedColumn> missing;

  MissingColumns(String text, ColumnMapping mapping) {
    this.titles = likeliest(text, mapping);
    this.missing = mapping.columns().stream().filter(column -> !isAmong(titles, column)).toList();
  }

  ImportFailure of(SourceFile source) {
    for (MappedColumn column : missing) {
      int colon = column.column().lastIndexOf(':');
      if (colon > 0 && isColumn(column.column().substring(0, colon).strip())) {
        return unknownUnit(column, column.column().substring(colon + 1).strip());
      }
    }
    String lacking =
        missing.stream()
            .map(column -> column.column() + " (" + column.called() + ")")
            .collect(Collectors.joining(", "));
    return new ImportFailure(
        "PB-NO-COLUMN",
        source.path()
            + (titles.isEmpty()
                ? " is no table: no line of it has the columns " + lacking
                : " has no column "
                    + lacking
                    + "; there are "
                    + titles.stream().limit(TITLES).collect(Collectors.joining(", "))
                    + (titles.size() > TITLES ? ", \u2026" : "")));
  }

  private boolean isColumn(String title) {
    return title.matches("#[1-9][0-9]{0,3}") || titles.stream().anyMatch(title::equalsIgnoreCase);
  }

  private static ImportFailure unknownUnit(MappedColumn column, String unit) {
    return new ImportFailure(
        "PB-BAD-MAPPING",
        "the mapping of columns cannot be used: "
            + column.called()
            + "="
            + column.column()
            + " has the unknown unit "
            + unit
            + "; there are "
            + String.join(", ", Units.usual(column.role())));
  }

  static boolean isAmong(List<String> titles, MappedColumn column) {
    return column.byNumber()
        ? Layout.number(column) <= titles.size()
        : titles.stream().anyMatch(column.column()::equalsIgnoreCase);
  }

  /** The line that has the most of the wanted columns; where none has one, the usual header. */
  private static List<String> likeliest(String text, ColumnMapping mapping) {
    List<String> best =
        TableHead.of(text.getBytes(StandardCharsets.UTF_8))
            .map(TableHead::titles)
            .orElse(List.of());
    long most = 0;
    for (String line : text.lines().limit(Layout.HEADER_WITHIN).toList()) {
      for (Delimiter delimiter : Delimiter.values()) {
        List<String> titles = delimiter.cells(line);
        long found = mapping.columns().stream().filter(c -> isTitled(titles, c)).count();
        if (found > most) {
          most = found;
          best = titles;
        }
      }
    }
    return best;
  }

  private static boolean isTitled(List<String> titles, MappedColumn column) {
    return !column.byNumber() && isAmong(titles, column);
  }
}
