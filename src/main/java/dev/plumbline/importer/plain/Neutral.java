package dev.plumbline.importer.plain;

import dev.plumbline.importer.ColumnMapping;
import dev.plumbline.importer.ColumnRole;
import dev.plumbline.importer.Delimiter;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.MappedColumn;
import dev.plumbline.importer.TableHead;
import dev.plumbline.importer.Units;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tables whose columns have the names of docs/formats.md, and no others: they need no mapping. */
final class Neutral {
  private static final List<Delimiter> DELIMITERS =
      List.of(Delimiter.COMMA, Delimiter.SEMICOLON, Delimiter.TAB, Delimiter.PIPE);

  private static final int OBJECTS = 100;

  private Neutral() {}

  /** What the columns are; empty where any has another name. */
  static Optional<ColumnMapping> of(byte[] head) {
    return headers(head).stream().map(Neutral::of).flatMap(Optional::stream).findFirst();
  }

  /**
   * The columns of another name that alone keep a table from being neutral; none where it is, or
   * where it would not be without them either.
   */
  static List<String> strangers(byte[] head) {
    for (Collection<String> titles : headers(head)) {
      List<String> known = titles.stream().filter(title -> column(title).isPresent()).toList();
      if (known.size() < titles.size()
          && 2 * known.size() > titles.size()
          && of(known).isPresent()) {
        return titles.stream().filter(title -> column(title).isEmpty()).toList();
      }
    }
    return List.of();
  }

  /** The titles of the table, by each delimiter that could stand between them. */
  private static List<? extends Collection<String>> headers(byte[] head) {
    String text = TableHead.text(head);
    String begin = text.stripLeading();
    if (begin.startsWith("{") || begin.startsWith("[")) {
      Set<String> keys = new LinkedHashSet<>();
      for (Map<String, String> object : TableHead.objects(head, OBJECTS)) {
        keys.addAll(object.keySet());
      }
      return List.of(keys);
    }
    int end = text.indexOf('\n');
    if (end < 0) {
      return List.of();
    }
    String header = text.substring(0, end).strip();
    return DELIMITERS.stream().map(delimiter -> delimiter.cells(header)).toList();
  }

  private static Optional<ColumnMapping> of(Collection<String> titles) {
    List<MappedColumn> columns = new ArrayList<>();
    for (String title : titles) {
      Optional<MappedColumn> column = column(title);
      if (column.isEmpty()) {
        return Optional.empty();
      }
      columns.add(column.get());
    }
    ColumnMapping mapping = ColumnMapping.of(columns);
    try {
      return tellsEnough(mapping, mapping.shape()) ? Optional.of(mapping) : Optional.empty();
    } catch (ImportFailure e) {
      return Optional.empty();
    }
  }

  private static Optional<MappedColumn> column(String title) {
    Optional<MappedColumn> whole = MappedColumn.calledBy(title);
    if (whole.isPresent() && whole.get().role() == ColumnRole.TAG) {
      return whole.map(column -> named(column, title, ""));
    }
    Units.Titled titled = Units.Titled.of(title);
    Optional<MappedColumn> split = MappedColumn.calledBy(titled.title());
    if (split.isPresent() && split.get().role().isFigure()) {
      return split.map(column -> named(column, title, titled.unit()));
    }
    return whole.map(column -> named(column, title, ""));
  }

  private static MappedColumn named(MappedColumn column, String title, String unit) {
    return new MappedColumn(column.role(), column.key(), title, false, 0, unit);
  }

  /** Words such as name and count are anybody's: only together with a unit are they ours. */
  private static boolean tellsEnough(ColumnMapping mapping, ColumnMapping.Shape shape) {
    boolean units =
        mapping.columns().stream()
            .filter(column -> column.role().isDuration())
            .allMatch(column -> Units.isTime(column.unit()));
    return units
        && switch (shape) {
          case SAMPLES ->
              mapping.has(ColumnRole.TIME)
                  || mapping.has(ColumnRole.START)
                  || mapping.has(ColumnRole.NAME);
          case SERIES -> true;
          case FIGURES ->
              mapping.has(ColumnRole.COUNT)
                  && mapping.columns().stream().anyMatch(column -> column.role().isDuration());
        };
  }
}
