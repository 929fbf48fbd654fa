package dev.plumbline.importer;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the columns of a table are taken for, as a person says: {@code
 * time=Timestamp,name=URL,duration=Elapsed:ms}. The same as text: {@link #text}.
 *
 * @param columns no role twice, but tags, values and percentiles by other keys
 * @param settings what cannot be told from the table itself, by {@link #DECIMAL} and the others
 */
public record ColumnMapping(List<MappedColumn> columns, Map<String, String> settings) {
  /** The label of a run under which the mapping stands that it was read by. */
  public static final String LABEL = "mapping";

  /** Whether numbers have a decimal {@code point} or {@code comma}. */
  public static final String DECIMAL = "decimal";

  /** Whether dates with slashes are {@code day-first} or {@code month-first}. */
  public static final String DATES = "dates";

  /** What stands between cells: {@code comma}, {@code semicolon}, {@code tab} and others. */
  public static final String DELIMITER = "delimiter";

  /** {@code no} for a table whose first row is one like the others. */
  public static final String HEADER = "header";

  /** {@code whole} for a file whose last line is whole though it has no line end. */
  public static final String END = "end";

  private static final Map<String, List<String>> KNOWN =
      Map.of(
          DECIMAL,
          List.of("point", "comma"),
          DATES,
          List.of("day-first", "month-first"),
          DELIMITER,
          List.of("comma", "semicolon", "tab", "pipe", "two-spaces", "spaces"),
          HEADER,
          List.of("yes", "no"),
          END,
          List.of("whole"));

  /** What the rows of a table are. */
  public enum Shape {
    /** Each is a request, or several alike. */
    SAMPLES,
    /** Each is a moment of one or more series. */
    SERIES,
    /** Each states figures of an endpoint. */
    FIGURES
  }

  public ColumnMapping {
    columns = List.copyOf(columns);
    settings = Map.copyOf(new TreeMap<>(settings));
  }

  /** A mapping that only names columns. */
  public static ColumnMapping of(List<MappedColumn> columns) {
    return new ColumnMapping(columns, Map.of());
  }

  /** The values that a setting may have; empty where there is no such setting. */
  static Optional<List<String>> valuesOf(String setting) {
    return Optional.ofNullable(KNOWN.get(setting));
  }

  public Optional<MappedColumn> first(ColumnRole role) {
    return columns.stream().filter(column -> column.role() == role).findFirst();
  }

  public boolean has(ColumnRole role) {
    return first(role).isPresent();
  }

  public List<MappedColumn> all(ColumnRole role) {
    return columns.stream().filter(column -> column.role() == role).toList();
  }

  public Optional<String> setting(String name) {
    return Optional.ofNullable(settings.get(name));
  }

  /** As it is written behind {@code --map}. */
  public String text() {
    return MappingText.write(this, ",");
  }

  /** As it is kept in a file: a line each. */
  public String lines() {
    return MappingText.write(this, "\n") + "\n";
  }

  /**
   * What the rows are, by what is mapped.
   *
   * @throws ImportFailure where the roles make no table, saying which is missing or too many
   */
  public Shape shape() throws ImportFailure {
    requireOnce();
    if (columns.stream().anyMatch(column -> column.role().isStatistic())) {
      require(ColumnRole.NAME, "a table of figures needs");
      refuse(
          Shape.FIGURES,
          column ->
              column.role().isStatistic()
                  || List.of(ColumnRole.NAME, ColumnRole.METHOD, ColumnRole.TAG, ColumnRole.GROUP)
                      .contains(column.role())
                  || List.of(ColumnRole.COUNT, ColumnRole.FAILED, ColumnRole.SCENARIO)
                      .contains(column.role()));
      return Shape.FIGURES;
    }
    if (has(ColumnRole.DURATION)) {
      if (has(ColumnRole.TIME) && has(ColumnRole.START)) {
        throw unusable("time and start say the same: give one of them");
      }
      refuse(
          Shape.SAMPLES,
          column ->
              column.role() != ColumnRole.SERIES
                  && column.role() != ColumnRole.UNIT
                  && !(column.role() == ColumnRole.VALUE && column.key().isEmpty()));
      return Shape.SAMPLES;
    }
    if (!has(ColumnRole.VALUE)) {
      throw unusable(
          "nothing that is measured is mapped: give duration (of requests), value.<metric>"
              + " (of series), or statistics such as mean and p95");
    }
    require(ColumnRole.TIME, "a table of series needs");
    boolean named = has(ColumnRole.SERIES);
    for (MappedColumn value : all(ColumnRole.VALUE)) {
      if (value.key().isEmpty() != named) {
        throw unusable(
            named
                ? "where series names the metric, one column is value, without a key"
                : "a column that holds a metric is value.<metric>; or map series, which names it");
      }
    }
    refuse(
        Shape.SERIES,
        column ->
            List.of(
                    ColumnRole.TIME,
                    ColumnRole.VALUE,
                    ColumnRole.TAG,
                    ColumnRole.NAME,
                    ColumnRole.SERIES,
                    ColumnRole.UNIT)
                .contains(column.role()));
    return Shape.SERIES;
  }

  private void requireOnce() throws ImportFailure {
    Set<String> seen = new HashSet<>();
    for (MappedColumn column : columns) {
      if (!seen.add(column.called())) {
        throw unusable(column.called() + " is mapped twice");
      }
    }
  }

  private void require(ColumnRole role, String who) throws ImportFailure {
    if (!has(role)) {
      throw unusable(who + " " + role.word() + ": " + role.word() + "=<column>");
    }
  }

  private void refuse(Shape shape, java.util.function.Predicate<MappedColumn> usable)
      throws ImportFailure {
    for (MappedColumn column : columns) {
      if (!usable.test(column)) {
        throw unusable(
            column.called()
                + " has no place in a table of "
                + switch (shape) {
                  case SAMPLES -> "requests";
                  case SERIES -> "series";
                  case FIGURES -> "figures";
                });
      }
    }
  }

  static ImportFailure unusable(String why) {
    return new ImportFailure("PB-BAD-MAPPING", "the mapping of columns cannot be used: " + why);
  }
}
