package dev.plumbline.importer.hdr;

import dev.plumbline.model.Ranks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A percentile distribution as {@code AbstractHistogram.outputPercentileDistribution} prints it:
 * rows of value, level and how many values there are up to that value, and below them a footer.
 */
final class PercentileText {
  private static final Pattern FOOTER =
      Pattern.compile("([A-Z][A-Za-z ]*?)\\s*=\\s*(-?[0-9][0-9.eE+-]*)");

  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Double> footer = new HashMap<>();
  private final List<Long> badLines = new ArrayList<>();

  /**
   * @param level a share: the first value up to which at least that share of all values lies
   * @param upTo how many values lie up to it
   */
  record Row(double value, double level, long upTo) {}

  static PercentileText of(String text) {
    PercentileText read = new PercentileText();
    long line = 0;
    for (String one : text.lines().toList()) {
      line++;
      if (!read.take(one.strip())) {
        read.badLines.add(line);
      }
    }
    return read;
  }

  private boolean take(String line) {
    if (line.isEmpty() || HdrFormat.isHeader(line)) {
      return true;
    }
    if (line.startsWith("#")) {
      Matcher figure = FOOTER.matcher(line);
      while (figure.find()) {
        number(figure.group(2)).ifPresent(value -> footer.put(figure.group(1), value));
      }
      return true;
    }
    String[] cells = line.split(line.indexOf(',') >= 0 ? "," : "\\s+", -1);
    if (cells.length < 3 || cells.length > 4) {
      return false;
    }
    OptionalDouble value = number(cells[0]);
    OptionalDouble level = number(cells[1]);
    OptionalDouble upTo = number(cells[2]);
    if (value.isEmpty() || level.isEmpty() || upTo.isEmpty()) {
      return false;
    }
    Row row = new Row(value.getAsDouble(), level.getAsDouble(), (long) upTo.getAsDouble());
    Row last = rows.isEmpty() ? new Row(Double.NEGATIVE_INFINITY, 0, 0) : rows.getLast();
    if (row.level > 1
        || row.level < last.level
        || row.value < last.value
        || row.upTo < Math.max(1, last.upTo)) {
      return false; // both only ever rise
    }
    rows.add(row);
    return true;
  }

  private static OptionalDouble number(String text) {
    try {
      double number = Double.parseDouble(text.strip());
      return Double.isFinite(number) && Math.abs(number) < 1e300
          ? OptionalDouble.of(number)
          : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  List<Row> rows() {
    return rows;
  }

  /** Lines, one-based, that are no row of it. */
  List<Long> badLines() {
    return badLines;
  }

  /** Whether the last row is there, which is that of the largest value. */
  boolean whole() {
    return !rows.isEmpty() && rows.getLast().level == 1;
  }

  /** Of the footer: Mean, Max, Total count. */
  OptionalDouble stated(String figure) {
    Double found = footer.get(figure);
    return found == null ? OptionalDouble.empty() : OptionalDouble.of(found);
  }

  /**
   * A percentile, where the rows prove it: at a row's level its value, and above that level as long
   * as the rank is still among the values up to it. Else it lies between two rows.
   *
   * @param p in percent
   */
  OptionalDouble percentile(double p) {
    Row before = null;
    for (Row row : rows) {
      if (Math.abs(100 * row.level - p) < 1e-9) {
        return OptionalDouble.of(row.value);
      }
      if (100 * row.level > p) {
        return before != null && (before.value == row.value || covers(before, p))
            ? OptionalDouble.of(before.value)
            : OptionalDouble.empty();
      }
      before = row;
    }
    return OptionalDouble.empty();
  }

  private boolean covers(Row row, double p) {
    return whole() && Ranks.nearest(p, rows.getLast().upTo) <= row.upTo;
  }
}
