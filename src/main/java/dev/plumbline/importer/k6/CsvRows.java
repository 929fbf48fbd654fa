package dev.plumbline.importer.k6;

import dev.plumbline.importer.Cells;
import dev.plumbline.importer.LineFormat;
import dev.plumbline.importer.Problems;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Understands the rows of k6's CSV, whose columns differ with {@code --system-tags}. Times are
 * whole seconds unless k6 was told otherwise; extra tags are {@code k=v&k=v}, not escaped, in
 * random order.
 */
final class CsvRows implements LineFormat.Parser<PointBatch> {
  private static final int MOST_TAGSETS = 8_192;

  /** Longer ones cost time by the square of their length. */
  private static final int LONGEST_NUMBER = 400;

  private static final int NAME = 0;
  private static final int TIME = 1;
  private static final int VALUE = 2;

  private final List<String> header;
  private final Rfc3339 clock = new Rfc3339();
  private final Map<String, LinePattern> patterns = new HashMap<>();

  CsvRows(List<String> header) {
    this.header = header;
  }

  /** The columns that the first line of a file names. */
  static List<String> header(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "");
    return Cells.of(text.lines().findFirst().orElse(""), ',');
  }

  @Override
  public void parse(byte[] text, int from, int to, PointBatch batch) {
    for (int at = from; at < to; ) {
      int end = at;
      while (end < to && text[end] != '\n') {
        end++;
      }
      int cr = end > at && text[end - 1] == '\r' ? 1 : 0;
      row(new String(text, at, end - at - cr, StandardCharsets.UTF_8), at - from, batch);
      batch.lines++;
      at = end + 1;
    }
  }

  private void row(String row, int at, PointBatch batch) {
    if (row.isEmpty() || row.replace("\uFEFF", "").startsWith("metric_name,")) {
      batch.blank();
      return;
    }
    List<String> cells = Cells.of(row, ',');
    if (cells.size() != header.size()) {
      batch.problem(
          Problems.BAD_LINE,
          "a row of " + cells.size() + " columns where the header names " + header.size(),
          at);
      return;
    }
    long nanos = time(cells.get(TIME));
    BigDecimal value = number(cells.get(VALUE));
    if (cells.get(NAME).isEmpty() || nanos == Rfc3339.INVALID || value == null) {
      batch.problem(Problems.BAD_LINE, "a row without a metric, time or value", at);
      return;
    }
    long millionths = Micros.of(value);
    if (millionths == Micros.NONE) {
      if (!Double.isFinite(value.doubleValue())) {
        batch.problem(Problems.BAD_LINE, "a value too large for any number", at);
        return;
      }
      batch.doubles.add(value.doubleValue());
    }
    batch.add(pattern(cells), nanos, millionths);
  }

  private LinePattern pattern(List<String> cells) {
    String key = cells.get(NAME) + "\n" + String.join("\n", cells.subList(VALUE + 1, cells.size()));
    if (patterns.size() >= MOST_TAGSETS) {
      patterns.clear();
    }
    return patterns.computeIfAbsent(
        key,
        _ -> new LinePattern(new byte[0], new byte[0], cells.get(NAME), new Tagset(tags(cells))));
  }

  private Map<String, String> tags(List<String> cells) {
    Map<String, String> tags = new HashMap<>();
    for (int i = VALUE + 1; i < cells.size(); i++) {
      String column = header.get(i);
      String cell = cells.get(i);
      if (column.equals("extra_tags")) {
        for (String pair : cell.split("&", -1)) {
          int equals = pair.indexOf('=');
          if (equals > 0) {
            tags.put(pair.substring(0, equals), pair.substring(equals + 1));
          }
        }
      } else if (!column.equals("metadata") && (!cell.isEmpty() || column.equals("group"))) {
        tags.put(column, cell);
      }
    }
    return tags;
  }

  /** Seconds, or the milli-, micro- or nanoseconds of K6_CSV_TIME_FORMAT, or a timestamp. */
  private long time(String cell) {
    if (cell.matches("[0-9]{9,10}|[0-9]{12,13}|[0-9]{15,16}|[0-9]{18,19}")) {
      BigInteger nanos = new BigInteger(cell + "0".repeat((19 - cell.length()) / 3 * 3));
      return nanos.bitLength() < Long.SIZE ? nanos.longValue() : Rfc3339.INVALID;
    }
    byte[] text = cell.getBytes(StandardCharsets.UTF_8);
    return clock.parse(text, 0, text.length);
  }

  private static BigDecimal number(String cell) {
    try {
      return cell.length() > LONGEST_NUMBER ? null : new BigDecimal(cell);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
