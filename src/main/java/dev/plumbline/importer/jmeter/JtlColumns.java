package dev.plumbline.importer.jmeter;

import dev.plumbline.importer.Cells;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which cell of a row holds what.
 *
 * @param titles of all columns, variables among them
 * @param header whether the file names its columns; if not, they are JMeter's defaults
 */
record JtlColumns(char delimiter, List<String> titles, boolean header) {
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

  /** Every default begins with these, since 2.0. */
  private static final String FIRST =
      "timeStamp,elapsed,label,responseCode,responseMessage,threadName,dataType,success,";

  /** The defaults of JMeter 5 and later, 3.1 to 4, 3.0, 2.13 and 2.3 to 2.12. */
  private static final List<List<String>> DEFAULTS =
      Stream.of(
              "failureMessage,bytes,sentBytes,grpThreads,allThreads,URL,Latency,IdleTime,Connect",
              "failureMessage,bytes,sentBytes,grpThreads,allThreads,Latency,IdleTime,Connect",
              "failureMessage,bytes,grpThreads,allThreads,Latency,IdleTime,Connect",
              "bytes,grpThreads,allThreads,Latency",
              "bytes,Latency")
          .map(rest -> List.of((FIRST + rest).split(",")))
          .toList();

  JtlColumns {
    titles = List.copyOf(titles);
  }

  /** Those that a file's first line names, if it is a header of JMeter's. */
  static Optional<JtlColumns> named(String firstLine) {
    for (char delimiter : delimiters(firstLine)) {
      List<String> titles = Cells.of(firstLine, delimiter);
      JtlColumns columns = new JtlColumns(delimiter, titles, true);
      boolean told =
          columns.has(Column.LABEL) || columns.has(Column.SUCCESS) || columns.has(Column.CODE);
      boolean timed = columns.has(Column.TIME) || columns.has(Column.THREAD);
      boolean jmeters =
          titles.contains(Column.TIME.title)
              || (columns.has(Column.SUCCESS) && columns.has(Column.CODE));
      if (columns.has(Column.ELAPSED) && told && timed && jmeters) {
        return Optional.of(columns);
      }
    }
    return Optional.empty();
  }

  /** JMeter's defaults, if a row without a header has their shape. */
  static Optional<JtlColumns> presumed(String row) {
    for (char delimiter : delimiters(row)) {
      List<String> cells = Cells.of(row, delimiter);
      for (List<String> titles : DEFAULTS) {
        JtlColumns columns = new JtlColumns(delimiter, titles, false);
        if (cells.size() == titles.size() && columns.fit(cells)) {
          return Optional.of(columns);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a row begins like JMeter's, whatever its columns are. */
  static boolean resembles(String row) {
    for (char delimiter : delimiters(row)) {
      List<String> cells = Cells.of(row, delimiter);
      if (cells.size() > 4
          && isCount(cells.get(1))
          && cells.stream().skip(2).anyMatch(JtlColumns::isOutcome)
          && JtlTimes.isTime(cells.get(0))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a row's cells are such as these columns hold. */
  boolean fit(List<String> cells) {
    boolean fits =
        isCount(cells.get(at(Column.ELAPSED)))
            && isOutcome(cells.get(at(Column.SUCCESS)))
            && JtlTimes.isTime(cells.get(at(Column.TIME)));
    for (Column column : List.of(Column.BYTES, Column.ALL_THREADS, Column.LATENCY)) {
      fits &= !has(column) || isCount(cells.get(at(column)));
    }
    return fits;
  }

  /** Those that a row holds: of one cell alone nothing can be told. */
  private static List<Character> delimiters(String row) {
    return DELIMITERS.stream().filter(delimiter -> row.indexOf(delimiter) >= 0).toList();
  }

  private static boolean isCount(String cell) {
    return !cell.isEmpty()
        && cell.length() <= 18
        && cell.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isOutcome(String cell) {
    return cell.equals("true") || cell.equals("false");
  }

  boolean has(Column column) {
    return at(column) >= 0;
  }

  /** The cell that holds a column, or -1. */
  int at(Column column) {
    for (int i = 0; i < titles.size(); i++) {
      if (Column.titled(titles.get(i)) == column) {
        return i;
      }
    }
    return -1;
  }

  /** Which cells are whole numbers, where their row is as most are. */
  boolean[] numeric() {
    boolean[] numeric = new boolean[titles.size()];
    for (int i = 0; i < numeric.length; i++) {
      Column column = Column.titled(titles.get(i));
      numeric[i] = column != null && column.number && at(column) == i;
    }
    return numeric;
  }
}
