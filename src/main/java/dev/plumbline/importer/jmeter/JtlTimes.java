package dev.plumbline.importer.jmeter;

import dev.plumbline.importer.RowCells;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the times of rows: milliseconds, or written as {@code
 * jmeter.save.saveservice.timestamp_format} says. For one thread: the second last seen is
 * remembered.
 */
final class JtlTimes {
  /** Given for a cell that holds no time. */
  static final long INVALID = Long.MIN_VALUE;

  /**
   * Those that JMeter itself tries, then others that are met; a day of over 12 decides the last.
   */
  private static final List<DateTimeFormatter> FORMATS =
      Stream.of(
              "uuuu/MM/dd HH:mm:ss[.SSS]",
              "uuuu-MM-dd HH:mm:ss[.SSS][,SSS]",
              "uuuu-MM-dd'T'HH:mm:ss[.SSS][ZZZZZ][XX]",
              "uuuu.MM.dd HH:mm:ss[.SSS]",
              "uuuuMMdd HH:mm:ss[.SSS]",
              "dd.MM.uuuu HH:mm:ss[.SSS]",
              "MM/dd/uu HH:mm:ss[.SSS]",
              "MM/dd/uuuu HH:mm:ss[.SSS]",
              "dd/MM/uu HH:mm:ss[.SSS]",
              "dd/MM/uuuu HH:mm:ss[.SSS]")
          .map(
              pattern ->
                  DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                      .withResolverStyle(ResolverStyle.STRICT))
          .toList();

  private static final Pattern MILLIS = Pattern.compile("[0-9]{12,13}");
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]*");

  private final DateTimeFormatter format;
  private final ZoneId zone;
  private String secondText = "";
  private long secondMillis;

  private JtlTimes(DateTimeFormatter format, ZoneId zone) {
    this.format = format;
    this.zone = zone;
  }

  /** Whether a cell holds a time: one of 1973 to 2286 in milliseconds, or a date. */
  static boolean isTime(String cell) {
    return MILLIS.matcher(cell).matches()
        || (cell.length() > 15 && formatOf(List.of(cell)) != null);
  }

  /**
   * How the times of a file are written.
   *
   * @return null for milliseconds
   */
  static DateTimeFormatter formatOf(List<String> cells) {
    List<String> dates = cells.stream().filter(cell -> !WHOLE.matcher(cell).matches()).toList();
    if (dates.isEmpty()) {
      return null;
    }
    DateTimeFormatter best = null;
    long most = 0;
    for (DateTimeFormatter format : FORMATS) {
      long fitting = dates.stream().filter(date -> parse(format, date) != null).count();
      if (fitting > most) {
        best = format;
        most = fitting;
      }
    }
    return best;
  }

  /** Whether days and months of a format could be mistaken for each other in these cells. */
  static boolean isAmbiguous(List<String> cells) {
    List<DateTimeFormatter> slashed = FORMATS.subList(FORMATS.size() - 4, FORMATS.size());
    return slashed.stream()
            .filter(format -> cells.stream().allMatch(cell -> parse(format, cell) != null))
            .count()
        > 1;
  }

  /** Times of that format; the zone is that of times without one. */
  static JtlTimes of(DateTimeFormatter format, ZoneId zone) {
    return new JtlTimes(format, zone);
  }

  /** Whether a date says of what zone it is. */
  static boolean saysZone(DateTimeFormatter format, String cell) {
    return parse(format, cell) instanceof OffsetDateTime;
  }

  /** The epoch milliseconds of a cell, or {@link #INVALID}. */
  long read(RowCells cells, int cell) {
    return format == null ? cells.number(cell, INVALID) : read(cells.text(cell));
  }

  private long read(String cell) {
    int point = Math.max(cell.lastIndexOf('.'), cell.lastIndexOf(','));
    boolean millis = point > 0 && cell.substring(point + 1).matches("[0-9]{3}");
    String second = millis ? cell.substring(0, point) : cell;
    if (!second.equals(secondText)) {
      TemporalAccessor parsed = parse(format, second);
      if (parsed == null) {
        return INVALID;
      }
      secondMillis =
          parsed instanceof OffsetDateTime exact
              ? exact.toInstant().toEpochMilli()
              : ((LocalDateTime) parsed).atZone(zone).toInstant().toEpochMilli();
      secondText = second;
    }
    return secondMillis + (millis ? Integer.parseInt(cell.substring(point + 1)) : 0);
  }

  private static TemporalAccessor parse(DateTimeFormatter format, String text) {
    ParsePosition at = new ParsePosition(0);
    if (format.parseUnresolved(text, at) == null || at.getIndex() < text.length()) {
      return null; // as most are while formats are tried, which an exception each would make slow
    }
    try {
      return format.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
