package dev.plumbline.importer.k6;

import dev.plumbline.importer.Cells;
import dev.plumbline.importer.Problems;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parses one row of k6's CSV, whose columns differ with {@code --system-tags}. Times are whole
 * seconds unless k6 was told otherwise; extra tags are {@code k=v&k=v}, not escaped, in random
 * order.
 */
final class CsvRow implements PointLine {
  private static final byte[] TO_VALUE = {','};

  /** Longer ones cost time by the square of their length. */
  private static final int LONGEST_NUMBER = 400;

  private static final int NAME = 0;
  private static final int TIME = 1;
  private static final int VALUE = 2;

  private final List<String> header;
  private final Rfc3339 clock = new Rfc3339();

  CsvRow(List<String> header) {
    this.header = header;
  }

  /** The columns that the first line of a file names. */
  static List<String> header(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "");
    return Cells.of(text.lines().findFirst().orElse(""), ',');
  }

  @Override
  public byte[] toValue() {
    return TO_VALUE;
  }

  @Override
  public LinePattern parse(byte[] text, int at, int end, int origin, PointBatch batch) {
    int bare = end;
    bare -= bare > at && text[bare - 1] == '\n' ? 1 : 0;
    bare -= bare > at && text[bare - 1] == '\r' ? 1 : 0;
    String row = new String(text, at, bare - at, StandardCharsets.UTF_8);
    List<String> cells = cells(row, at - origin, batch);
    if (cells.isEmpty()) {
      return null;
    }
    Tagset tags = new Tagset(tags(cells));
    LinePattern pattern = pattern(text, at, end, cells, tags);
    boolean usual = pattern != null;
    if (!usual) {
      pattern = new LinePattern(new byte[0], new byte[0], cells.get(NAME), tags);
    }
    return point(cells, pattern, at - origin, batch) && usual ? pattern : null;
  }

  /** The cells of a row; none where it holds no point. */
  private List<String> cells(String row, int at, PointBatch batch) {
    if (row.isEmpty() || row.replace("\uFEFF", "").startsWith("metric_name,")) {
      batch.blank();
      return List.of();
    }
    List<String> cells = Cells.of(row, ',');
    if (cells.size() != header.size()) {
      batch.problem(
          Problems.BAD_LINE,
          "a row of " + cells.size() + " columns where the header names " + header.size(),
          at);
      return List.of();
    }
    return cells;
  }

  private boolean point(List<String> cells, LinePattern pattern, int at, PointBatch batch) {
    byte[] time = cells.get(TIME).getBytes(StandardCharsets.UTF_8);
    long nanos = time(time, 0, time.length);
    BigDecimal value = number(cells.get(VALUE));
    if (cells.get(NAME).isEmpty() || nanos == Rfc3339.INVALID || value == null) {
      batch.problem(Problems.BAD_LINE, "a row without a metric, time or value", at);
      return false;
    }
    long millionths = Micros.of(value);
    if (millionths == Micros.NONE) {
      if (!Double.isFinite(value.doubleValue())) {
        batch.problem(Problems.BAD_LINE, "a value too large for any number", at);
        return false;
      }
      batch.doubles.add(value.doubleValue());
    }
    batch.add(pattern, nanos, millionths);
    return true;
  }

  /** The pattern of a row, or null when it is of no usual shape or may never come again. */
  private LinePattern pattern(byte[] text, int at, int end, List<String> cells, Tagset tags) {
    int name = behindComma(text, at, end);
    int value = behindComma(text, behindComma(text, name, end), end) - 1;
    int metadata = header.indexOf("metadata");
    boolean usual =
        text[end - 1] == '\n'
            && value > name
            && value < end
            && new String(text, at, value - at, StandardCharsets.ISO_8859_1).indexOf('"') < 0
            && (metadata < 0 || cells.get(metadata).isEmpty());
    return usual
        ? new LinePattern(
            Arrays.copyOfRange(text, at, name),
            Arrays.copyOfRange(text, value, end),
            cells.get(NAME),
            tags)
        : null;
  }

  /** Where the next cell begins; the end where there is none. */
  private static int behindComma(byte[] text, int from, int end) {
    int at = from;
    while (at < end && text[at] != ',') {
      at++;
    }
    return Math.min(at + 1, end);
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
    int digits = to - from;
    boolean whole = (digits > 8 && digits < 20) && digits % 3 != 2;
    long number = 0;
    for (int i = from; i < to && whole; i++) {
      int digit = text[i] - '0';
      whole = digit >= 0 && digit <= 9;
      number = 10 * number + digit;
    }
    if (!whole) {
      return clock.parse(text, from, to);
    }
    // Ten digits or three, six, nine more; a number of nineteen may be too large.
    for (int i = (19 - digits) / 3; i > 0; i--) {
      number *= 1_000;
    }
    return number < 0 ? Rfc3339.INVALID : number;
  }

  private static BigDecimal number(String cell) {
    try {
      return cell.length() > LONGEST_NUMBER ? null : new BigDecimal(cell);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
