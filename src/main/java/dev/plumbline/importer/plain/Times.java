package dev.plumbline.importer.plain;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.MappedColumn;
import dev.plumbline.importer.Units;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The times of one column. For one thread. */
final class Times {
  static final long INVALID = IsoTime.INVALID;

  private static final BigDecimal SECOND = new BigDecimal("1e9");
  private static final BigDecimal FIRST = new BigDecimal("1e8");
  private static final BigDecimal END = new BigDecimal("1e11");
  private static final BigDecimal LAST = new BigDecimal("9.2e9");

  private static final long LAST_NANOS = 9_200_000_000_000_000_000L;

  private static final LocalDateTime SPREADSHEET = LocalDateTime.of(1899, 12, 30, 0, 0);

  private static final Map<String, BigDecimal> NANOS =
      Map.of(
          "ns",
          BigDecimal.ONE,
          "us",
          new BigDecimal("1e3"),
          "ms",
          new BigDecimal("1e6"),
          "s",
          SECOND,
          "min",
          new BigDecimal("6e10"),
          "h",
          new BigDecimal("3.6e12"),
          Units.SERIAL,
          new BigDecimal("8.64e13"));

  /** How a column is to be read. */
  sealed interface Form {
    /** Numbers of a unit, since 1970, since 1899 or since the run's begin. */
    record Counted(BigDecimal nanos, boolean sinceStart, Optional<ZoneId> serial) implements Form {}

    /** As ISO 8601 writes them. */
    record Iso(ZoneId zone) implements Form {}

    record Written(DateTimeFormatter format, ZoneId zone) implements Form {}

    /** Whether times are counted from the run's begin, whenever that was. */
    default boolean isSinceStart() {
      return this instanceof Counted(_, boolean sinceStart, _) && sinceStart;
    }

    default Times reader() {
      return new Times(this);
    }
  }

  private final Form form;
  private final IsoTime iso;

  private Times(Form form) {
    this.form = form;
    this.iso = form instanceof Form.Iso(ZoneId zone) ? new IsoTime(zone) : null;
  }

  /**
   * @param zone asked only where times are written without one
   * @throws ImportFailure where the cells are no times, or could be several
   */
  static Form form(
      MappedColumn column, List<String> cells, Optional<String> dates, Supplier<ZoneId> zone)
      throws ImportFailure {
    String unit = Units.plain(column.unit());
    if (unit.isEmpty()) {
      String titled = Units.plain(Units.Titled.of(column.column()).unit());
      unit = NANOS.containsKey(titled) ? titled : "";
    }
    List<BigDecimal> numbers = cells.stream().flatMap(c -> number(c).stream()).toList();
    if (!unit.isEmpty()) {
      BigDecimal nanos = NANOS.get(unit);
      if (nanos == null) {
        throw new ImportFailure(
            "PB-NO-TIMES", "the column " + column.column() + " is of times, not of " + unit);
      }
      boolean serial = unit.equals(Units.SERIAL);
      boolean since =
          !serial
              && !numbers.isEmpty()
              && numbers.getFirst().multiply(nanos).compareTo(FIRST.multiply(SECOND)) < 0;
      return new Form.Counted(nanos, since, serial ? Optional.of(zone.get()) : Optional.empty());
    }
    if (2 * numbers.size() > cells.size()) {
      return counted(column, numbers.getFirst());
    }
    long shaped = cells.stream().filter(cell -> isIso(cell) != null).count();
    if (2 * shaped > cells.size()) {
      boolean zoned = cells.stream().map(Times::isIso).allMatch(z -> z == null || z);
      return new Form.Iso(zoned ? ZoneOffset.UTC : zone.get());
    }
    Optional<DateTimeFormatter> format = TimeFormats.of(column.column(), cells, dates);
    if (format.isEmpty()) {
      throw new ImportFailure(
          "PB-NO-TIMES",
          "the column "
              + column.column()
              + " holds no times that can be read"
              + (cells.isEmpty() ? "" : ", such as " + BadRow.shown(cells.getFirst()))
              + "; 2026-11-22T10:00:00Z, 22.11.2026 10:00:00 or seconds since 1970 could be");
    }
    boolean zoned =
        cells.stream()
            .map(cell -> TimeFormats.parse(format.get(), cell))
            .noneMatch(LocalDateTime.class::isInstance);
    return new Form.Written(format.get(), zoned ? ZoneOffset.UTC : zone.get());
  }

  /** Since 1970, in the one unit in which the number is a time from 1973 to 2261. */
  private static Form counted(MappedColumn column, BigDecimal number) throws ImportFailure {
    for (String unit : List.of("s", "ms", "us", "ns")) {
      BigDecimal nanos = NANOS.get(unit);
      BigDecimal seconds = number.multiply(nanos).divide(SECOND);
      if (seconds.compareTo(FIRST) >= 0 && seconds.compareTo(END) < 0) {
        return new Form.Counted(nanos, false, Optional.empty());
      }
    }
    throw new ImportFailure(
        "PB-NO-TIMES",
        "the numbers in the column "
            + column.column()
            + ", such as "
            + number.toPlainString()
            + ", are no times since 1970: where they count from the run's begin, say their unit in"
            + " the mapping, "
            + column.called()
            + "="
            + column.column()
            + ":s; where they are a spreadsheet's days, "
            + column.called()
            + "="
            + column.column()
            + ":"
            + Units.SERIAL);
  }

  private static Optional<BigDecimal> number(String cell) {
    return cell.matches("-?[0-9]{1,19}(?:\\.[0-9]{1,18})?")
        ? Optional.of(new BigDecimal(cell))
        : Optional.empty();
  }

  /** Whether it says its zone; null where it is not of that form. */
  private static Boolean isIso(String cell) {
    byte[] text = cell.getBytes(StandardCharsets.UTF_8);
    IsoTime trial = new IsoTime(ZoneOffset.UTC);
    return trial.read(text, 0, text.length) == INVALID ? null : trial.zoned;
  }

  /** Nanoseconds since 1970, or since the run's begin; {@link #INVALID} for what is no time. */
  long read(MappedRow row, int cell) {
    return switch (form) {
      case Form.Iso _ -> iso.read(row.text, row.from[cell], row.to[cell]);
      case Form.Counted counted -> counted(counted, row, cell);
      case Form.Written written -> written(written, row.text(cell));
    };
  }

  private static long counted(Form.Counted form, MappedRow row, int cell) {
    int length = row.to[cell] - row.from[cell];
    if (length == 0 || length > 40) {
      return INVALID;
    }
    long whole = form.serial.isEmpty() ? digits(row.text, row.from[cell], row.to[cell]) : -1;
    long each = form.nanos.longValue();
    if (whole >= 0 && whole < LAST_NANOS / each) {
      return whole * each;
    }
    Optional<BigDecimal> number = number(row.text(cell));
    if (number.isEmpty()) {
      return INVALID;
    }
    BigDecimal nanos = number.get().multiply(form.nanos);
    if (nanos.abs().compareTo(LAST.multiply(SECOND)) > 0) {
      return INVALID;
    }
    if (form.serial.isEmpty()) {
      return nanos.longValue();
    }
    // Spreadsheets hold milliseconds, a little beside them.
    long millis = nanos.movePointLeft(6).setScale(0, RoundingMode.HALF_EVEN).longValue();
    return SPREADSHEET
            .plus(millis, ChronoUnit.MILLIS)
            .atZone(form.serial.get())
            .toInstant()
            .toEpochMilli()
        * 1_000_000L;
  }

  /** A whole number; less than zero where it is none. */
  private static long digits(byte[] text, int from, int to) {
    long number = 0;
    for (int at = from; at < to; at++) {
      int digit = text[at] - '0';
      if (digit < 0 || digit > 9 || to - from > 18) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  private static long written(Form.Written form, String text) {
    TemporalAccessor parsed = TimeFormats.parse(form.format, text);
    if (parsed == null) {
      return INVALID;
    }
    Instant instant =
        parsed instanceof LocalDateTime local
            ? local.atZone(form.zone).toInstant()
            : Instant.from(parsed);
    try {
      return ChronoUnit.NANOS.between(Instant.EPOCH, instant);
    } catch (ArithmeticException e) {
      return INVALID;
    }
  }
}
