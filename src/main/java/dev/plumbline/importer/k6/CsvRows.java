package dev.plumbline.importer.k6;

import dev.plumbline.importer.Cells;
import dev.plumbline.importer.Problems;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Understands the rows of k6's CSV, whose columns differ with {@code --system-tags}. Times are
 * whole seconds unless k6 was told otherwise; extra tags are {@code k=v&k=v}, not escaped, in
 * random order.
 */
final class CsvRows implements PointLine {
  private static final int MOST_TAGSETS = 8_192;

  /** Longer ones cost time by the square of their length. */
  private static final int LONGEST_NUMBER = 400;

  private static final int NAME = 0;
  private static final int TIME = 1;
  private static final int VALUE = 2;

  private static final byte[] BEFORE_VALUE = {','};
  private static final long[] NANOS_BY_DIGITS = {
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0, // fewer digits are no time of this century
    1_000_000_000,
    1_000_000_000,
    0,
    1_000_000,
    1_000_000,
    0,
    1_000,
    1_000,
    0,
    1,
    1
  };

  private final List<String> header;
  private final Rfc3339 clock = new Rfc3339();
  private final Map<List<String>, LinePattern> known = new HashMap<>();
  private final int metadata;

  CsvRows(List<String> header) {
    this.header = header;
    this.metadata = header.indexOf("metadata");
  }

  /** The columns that the first line of a file names. */
  static List<String> header(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "");
    return Cells.of(text.lines().findFirst().orElse(""), ',');
  }

  @Override
  public byte[] beforeValue() {
    return BEFORE_VALUE;
  }

  @Override
  public LinePattern parse(byte[] text, int at, int end, int origin, PointBatch batch) {
    String row = row(text, at, end);
    if (row.isEmpty() || row.replace("\uFEFF", "").startsWith("metric_name,")) {
      batch.blank();
      return null;
    }
    List<String> cells = Cells.of(row, ',');
    if (cells.size() != header.size()) {
      batch.problem(
          Problems.BAD_LINE,
          "a row of " + cells.size() + " columns where the header names " + header.size(),
          at - origin);
      return null;
    }
    byte[] time = cells.get(TIME).getBytes(StandardCharsets.UTF_8);
    long nanos = time(time, 0, time.length);
    BigDecimal value = number(cells.get(VALUE));
    if (cells.get(NAME).isEmpty() || nanos == Rfc3339.INVALID || value == null) {
      batch.problem(Problems.BAD_LINE, "a row without a metric, time or value", at - origin);
      return null;
    }
    long millionths = Micros.of(value);
    if (millionths == Micros.NONE) {
      if (!Double.isFinite(value.doubleValue())) {
        batch.problem(Problems.BAD_LINE, "a value too large for any number", at - origin);
        return null;
      }
      batch.doubles.add(value.doubleValue());
    }
    LinePattern known = known(cells);
    batch.add(known, nanos, millionths);
    return pattern(text, at, end, cells, known.tags);
  }

  private static String row(byte[] text, int at, int end) {
    int last = end;
    if (last > at && text[last - 1] == '\n') {
      last--;
    }
    if (last > at && text[last - 1] == '\r') {
      last--;
    }
    return new String(text, at, last - at, StandardCharsets.UTF_8);
  }

  /** What rows of that metric and these tags have in common. */
  private LinePattern known(List<String> cells) {
    List<String> key = new ArrayList<>(cells);
    key.set(TIME, "");
    key.set(VALUE, "");
    if (metadata >= 0) {
      key.set(metadata, "");
    }
    if (known.size() >= MOST_TAGSETS) {
      known.clear();
    }
    return known.computeIfAbsent(
        key,
        _ -> new LinePattern(new byte[0], new byte[0], cells.get(NAME), new Tagset(tags(cells))));
  }

  /**
   * The pattern of a row that was understood, or null where its first cells are quoted or it says
   * who and when, which never repeats.
   */
  private LinePattern pattern(byte[] text, int at, int end, List<String> cells, Tagset tags) {
    if (text[end - 1] != '\n' || (metadata >= 0 && !cells.get(metadata).isEmpty())) {
      return null;
    }
    int head = at;
    int tail = at;
    for (int commas = 0; commas <= VALUE; tail++) {
      if (tail == end || text[tail] == '"') {
        return null;
      }
      if (text[tail] == ',') {
        head = commas == NAME ? tail + 1 : head;
        commas++;
      }
    }
    tail--;
    return new LinePattern(
        Arrays.copyOfRange(text, at, head),
        Arrays.copyOfRange(text, tail, end),
        cells.get(NAME),
        tags);
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
  @Override
  public long time(byte[] text, int from, int to) {
    long number = 0;
    int at = from;
    for (; at < to && text[at] >= '0' && text[at] <= '9'; at++) {
      number = 10 * number + text[at] - '0';
    }
    int digits = at - from;
    if (at < to || digits >= NANOS_BY_DIGITS.length || NANOS_BY_DIGITS[digits] == 0) {
      return clock.parse(text, from, to);
    }
    long unit = NANOS_BY_DIGITS[digits];
    return number < 0 || number > Long.MAX_VALUE / unit ? Rfc3339.INVALID : number * unit;
  }

  private static BigDecimal number(String cell) {
    try {
      return cell.length() > LONGEST_NUMBER ? null : new BigDecimal(cell);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
