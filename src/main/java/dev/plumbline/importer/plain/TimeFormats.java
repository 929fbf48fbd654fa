package dev.plumbline.importer.plain;

import dev.plumbline.importer.ColumnMapping;
import dev.plumbline.importer.ImportFailure;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates as spreadsheets, servers and shells write them; {@code ~} is where a fraction may be. */
final class TimeFormats {
  private static final DateTimeFormatter DAY_FIRST = of("d/M/uuuu H:mm[:ss]~");
  private static final DateTimeFormatter MONTH_FIRST = of("M/d/uuuu H:mm[:ss]~");
  private static final DateTimeFormatter DAY_FIRST_12 = of("d/M/uuuu h:mm[:ss]~ a");
  private static final DateTimeFormatter MONTH_FIRST_12 = of("M/d/uuuu h:mm[:ss]~ a");
  private static final List<DateTimeFormatter> DAY = List.of(DAY_FIRST, DAY_FIRST_12);
  private static final List<DateTimeFormatter> MONTH = List.of(MONTH_FIRST, MONTH_FIRST_12);

  private static final List<DateTimeFormatter> OTHERS =
      Stream.of(
              "d.M.uuuu H:mm[:ss]~",
              "uuuu.MM.dd H:mm[:ss]~",
              "uuuuMMdd H:mm[:ss]~",
              "uuuuMMdd'T'HHmmss~[XX][ZZZZZ]",
              "uuuu-MM-dd h:mm[:ss]~ a",
              "dd/MMM/uuuu:HH:mm:ss~ XX",
              "EEE MMM d HH:mm:ss~ zzz uuuu",
              "EEE MMM d HH:mm:ss~ uuuu",
              "EEE, d MMM uuuu HH:mm:ss~ zzz")
          .map(TimeFormats::of)
          .toList();

  private TimeFormats() {}

  private static DateTimeFormatter of(String pattern) {
    int fraction = pattern.indexOf('~');
    DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
    builder.appendPattern(pattern.substring(0, fraction));
    builder.optionalStart();
    builder.appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true);
    builder.optionalEnd();
    if (fraction + 1 < pattern.length()) {
      builder.appendPattern(pattern.substring(fraction + 1));
    }
    return builder.toFormatter(Locale.ENGLISH);
  }

  /**
   * The format of dates, of which the most are read by it.
   *
   * @return empty where no format reads any
   * @throws ImportFailure where days and months could be mistaken for each other
   */
  static Optional<DateTimeFormatter> of(String column, List<String> cells, Optional<String> said)
      throws ImportFailure {
    DateTimeFormatter best = null;
    long most = 0;
    List<DateTimeFormatter> slashed =
        said.map(way -> way.equals("day-first") ? DAY : MONTH)
            .orElse(Stream.concat(MONTH.stream(), DAY.stream()).toList());
    for (DateTimeFormatter format : Stream.concat(OTHERS.stream(), slashed.stream()).toList()) {
      long fitting = fitting(format, cells);
      if (fitting > most) {
        best = format;
        most = fitting;
      }
    }
    if (said.isEmpty()
        && best != null
        && MONTH.contains(best)
        && fitting(DAY.get(MONTH.indexOf(best)), cells) == most) {
      throw new ImportFailure(
          "PB-AMBIGUOUS-DATES",
          "the column "
              + column
              + " does not prove which is the day and which the month of dates such as "
              + BadRow.shown(cells.getFirst())
              + ": say it in the mapping, "
              + ColumnMapping.DATES
              + "=day-first or "
              + ColumnMapping.DATES
              + "=month-first");
    }
    return Optional.ofNullable(best);
  }

  private static long fitting(DateTimeFormatter format, List<String> cells) {
    return cells.stream().filter(cell -> parse(format, cell) != null).count();
  }

  /** With or without a zone; null where the text is of another form. */
  static TemporalAccessor parse(DateTimeFormatter format, String text) {
    try {
      return format.parseBest(text, ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
