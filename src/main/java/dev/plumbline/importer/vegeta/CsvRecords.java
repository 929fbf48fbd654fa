package dev.plumbline.importer.vegeta;

import dev.plumbline.importer.Cells;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rows of {@code vegeta encode --to csv}, without a header: sent (epoch ns), status, latency (ns),
 * bytes out, bytes in, error, body (base64), attack, number, and since version 12.3 method, URL,
 * headers (base64).
 */
final class CsvRecords implements RecordReader {
  private static final int OLD_COLUMNS = 9;
  private static final int COLUMNS = 12;

  private static final int SENT = 0;
  private static final int STATUS = 1;
  private static final int LATENCY = 2;
  private static final int BYTES_OUT = 3;
  private static final int BYTES_IN = 4;
  private static final int ERROR = 5;
  private static final int BODY = 6;
  private static final int ATTACK = 7;
  private static final int NUMBER = 8;
  private static final int METHOD = 9;
  private static final int URL = 10;

  /** Whether a line is such a row and nothing else: there is no header to tell it by. */
  static boolean isRow(String line) {
    List<String> cells = Cells.of(line, ',');
    return (cells.size() == OLD_COLUMNS || cells.size() == COLUMNS)
        && cells.get(SENT).matches("[0-9]{19}")
        && cells.get(STATUS).matches("[0-9]{1,3}")
        && Stream.of(LATENCY, BYTES_OUT, BYTES_IN, NUMBER)
            .allMatch(i -> cells.get(i).matches("[0-9]{1,19}"))
        && cells.get(BODY).matches("[A-Za-z0-9+/=]*");
  }

  @Override
  public Optional<ResultRecord> read(String line) {
    List<String> cells = Cells.of(line, ',');
    if (cells.size() < OLD_COLUMNS) {
      return Optional.empty();
    }
    try {
      boolean named = cells.size() > URL;
      return Optional.of(
          new ResultRecord(
              Long.parseLong(cells.get(SENT)),
              Integer.parseInt(cells.get(STATUS)),
              Long.parseLong(cells.get(LATENCY)),
              cells.get(ERROR),
              cells.get(ATTACK),
              named ? cells.get(METHOD) : "",
              named ? cells.get(URL) : ""));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
