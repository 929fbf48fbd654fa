package dev.plumbline.importer.plain;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.MappedColumn;
import dev.plumbline.importer.Units;
import dev.plumbline.model.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of one column, in one unit, whatever unit stands behind each: {@code 12.5%}, {@code
 * 512kB}. For one thread: what was read last is kept in fields.
 */
final class Quantities {
  private static final int DIGITS = 18;

  /** Of a number whose double is the nearest to it after one division. */
  private static final int SURE_DIGITS = 15;

  private static final int LONGEST = 60;

  private static final Pattern SHAPE =
      Pattern.compile(
          "([-+]?)([0-9.,'\u00A0\u202F ]*[0-9][.,]?)(?:[eE]([-+]?[0-9]{1,3}))?\\s*(.*)");

  /** Letters behind plain numbers. */
  private static final Map<String, BigDecimal> THOUSANDS =
      Map.of("k", power(3), "K", power(3), "M", power(6), "G", power(9));

  /** Letters behind sizes count by 1,024, as top writes them. */
  private static final Map<String, BigDecimal> SIZES =
      Map.of("k", two(10), "m", two(20), "g", two(30), "t", two(40));

  private static final List<String> NOT_NUMBERS =
      List.of("nan", "null", "n/a", "na", "-", "--", "none", "inf", "-inf", "infinity", "+inf");

  /**
   * Of a column: how its numbers are to be read.
   *
   * @param inferred whether its unit is known from behind its numbers alone
   * @param factor of numbers without a unit, where they are of a longer one
   */
  record Form(
      String column,
      String unit,
      int decimals,
      NumberStyle style,
      boolean inferred,
      BigDecimal factor,
      int part) {
    Quantities reader() {
      return new Quantities(this);
    }
  }

  /** The last value as an integer of {@code 10^-decimals}, where {@link #exact}. */
  long fixed;

  boolean exact;

  /** The last value. */
  double value;

  private final Form form;

  private Quantities(Form form) {
    this.form = form;
  }

  /**
   * How a column is to be read, by its first cells.
   *
   * @throws ImportFailure where its unit, or the size of its numbers, cannot be told
   */
  static Form form(
      MappedColumn column, List<String> cells, boolean semicolons, Optional<String> decimal)
      throws ImportFailure {
    Units.Titled title = Units.Titled.of(column.column());
    String unit = Units.plain(column.unit().isEmpty() ? title.unit() : column.unit());
    List<String> parts =
        cells.stream()
            .map(cell -> part(cell, column.part()))
            .filter(cell -> !cell.isEmpty() && !isNoNumber(cell))
            .toList();
    String called = column.column() + " (" + column.called() + ")";
    List<String> bases =
        parts.stream().map(Quantities::suffix).flatMap(s -> base(s).stream()).distinct().toList();
    boolean inferred = unit.isEmpty() && !bases.isEmpty();
    BigDecimal factor = BigDecimal.ONE;
    if (unit.isEmpty() && bases.size() == 1) {
      unit = bases.getFirst();
    } else if (unit.isEmpty() && bases.size() > 1) {
      throw new ImportFailure(
          "PB-MIXED-UNITS",
          "the column "
              + called
              + " holds figures of several kinds, in "
              + String.join(" and ", bases)
              + ": they cannot be one");
    }
    if (column.role().isDuration()) {
      requireTime(column, called, unit);
      if (Units.decimals(unit).isEmpty()) {
        factor = BigDecimal.valueOf(unit.equals("h") ? 3_600 : 60);
        unit = "s";
      }
    }
    NumberStyle style = NumberStyle.of(called, parts, semicolons, decimal);
    return new Form(
        called, unit, Units.decimals(unit).orElse(6), style, inferred, factor, column.part());
  }

  private static void requireTime(MappedColumn column, String called, String unit)
      throws ImportFailure {
    if (unit.isEmpty()) {
      throw new ImportFailure(
          "PB-NO-UNIT",
          "the column "
              + called
              + " does not say the unit of its durations: give it in the mapping, "
              + column.called()
              + "="
              + column.column()
              + ":ms (or s, us, ns), or in the title, "
              + column.column()
              + " (ms)");
    }
    if (!Units.isTime(unit)) {
      throw new ImportFailure(
          "PB-NO-UNIT", "the column " + called + " is of durations, and " + unit + " is no time");
    }
  }

  private static boolean isNoNumber(String cell) {
    return NOT_NUMBERS.contains(cell.toLowerCase(java.util.Locale.ROOT));
  }

  private static String part(String cell, int part) {
    int slash = cell.indexOf('/');
    if (slash < 0 || (part == 0 && !cell.matches("\\S+ +/ +\\S+"))) {
      return part == 2 ? "" : cell;
    }
    return (part == 2 ? cell.substring(slash + 1) : cell.substring(0, slash)).strip();
  }

  static String suffix(String cell) {
    Matcher shape = SHAPE.matcher(cell);
    return cell.length() <= LONGEST && shape.matches() ? shape.group(4) : "";
  }

  static Optional<String> base(String suffix) {
    return Units.of(suffix).map(Units.Unit::base);
  }

  /** The same for figures whose units are converted to this one. */
  Quantities in(String unit) {
    return unit.equals(form.unit)
        ? this
        : new Quantities(
            new Form(
                form.column, unit, form.decimals, form.style, false, BigDecimal.ONE, form.part));
  }

  /**
   * Reads a cell; whether it holds a number at all.
   *
   * @throws BadRow where it holds something else
   */
  boolean read(MappedRow row, int cell) throws BadRow {
    boolean bare = !form.inferred && form.factor.compareTo(BigDecimal.ONE) == 0;
    return (bare && plain(row.text, row.from[cell], row.to[cell])) || slow(row.text(cell));
  }

  /** Digits with at most one point, as nearly all numbers are. */
  private boolean plain(byte[] text, int from, int to) {
    boolean negative = from < to && text[from] == '-';
    long number = 0;
    int decimals = -1;
    int at = negative ? from + 1 : from;
    if (at == to || to - at > DIGITS) {
      return false;
    }
    for (; at < to; at++) {
      int digit = text[at] - '0';
      if (digit >= 0 && digit <= 9) {
        number = 10 * number + digit;
        decimals += decimals >= 0 ? 1 : 0;
      } else if (text[at] == '.' && decimals < 0 && form.style != NumberStyle.COMMA) {
        decimals = 0;
      } else {
        return false;
      }
    }
    int shift = form.decimals - Math.max(0, decimals);
    if (shift < 0 || digitsOf(number) + shift > SURE_DIGITS) {
      return false;
    }
    for (int i = 0; i < shift; i++) {
      number *= 10;
    }
    fixed = negative ? -number : number;
    exact = true;
    value = Decimals.toDouble(fixed, form.decimals);
    return true;
  }

  private static int digitsOf(long number) {
    int digits = 0;
    for (long rest = number; rest > 0; rest /= 10) {
      digits++;
    }
    return digits;
  }

  private boolean slow(String whole) throws BadRow {
    String cell = part(whole, form.part);
    if (cell.isEmpty() || isNoNumber(cell)) {
      return false;
    }
    Matcher shape = SHAPE.matcher(cell);
    if (cell.length() > LONGEST || !shape.matches()) {
      throw new BadRow(form.column + " holds no number: " + BadRow.shown(cell));
    }
    String digits = shape.group(2).replaceAll("['\u00A0\u202F ]", "");
    BigDecimal number = new BigDecimal(point(digits, cell));
    if (!shape.group(1).isEmpty() && shape.group(1).equals("-")) {
      number = number.negate();
    }
    number = number.multiply(factor(shape.group(4), cell));
    if (shape.group(3) != null) {
      number = number.scaleByPowerOfTen(Integer.parseInt(shape.group(3)));
    }
    value = number.doubleValue();
    BigDecimal moved = number.movePointRight(form.decimals).stripTrailingZeros();
    exact = moved.scale() <= 0 && moved.precision() - moved.scale() <= DIGITS;
    fixed = exact ? moved.longValueExact() : 0;
    if (!Double.isFinite(value)) {
      throw new BadRow(form.column + " holds a number too large: " + BadRow.shown(cell));
    }
    return true;
  }

  private String point(String digits, String cell) throws BadRow {
    boolean comma = digits.indexOf(',') >= 0;
    if (form.style == NumberStyle.UNPROVEN && comma) {
      throw BadRow.ofAll(NumberStyle.why(form.column, cell));
    }
    String plain =
        form.style == NumberStyle.COMMA
            ? digits.replace(".", "").replace(',', '.')
            : digits.replace(",", "");
    if (plain.indexOf('.') != plain.lastIndexOf('.') || plain.equals(".")) {
      throw new BadRow(form.column + " holds no number: " + BadRow.shown(cell));
    }
    return plain;
  }

  private BigDecimal factor(String suffix, String cell) throws BadRow {
    Optional<Units.Unit> own = Units.of(form.unit);
    if (suffix.isEmpty()) {
      if (form.inferred && !cell.matches("[-+0.,]+")) {
        throw new BadRow(form.column + " holds a number without its unit: " + BadRow.shown(cell));
      }
      return form.factor;
    }
    boolean size = own.filter(unit -> unit.base().equals("B")).isPresent();
    Optional<Units.Unit> said = Units.of(suffix);
    if (size && SIZES.containsKey(suffix)) {
      said = Optional.of(new Units.Unit("B", SIZES.get(suffix)));
    }
    if (form.unit.isEmpty() && THOUSANDS.containsKey(suffix)) {
      return THOUSANDS.get(suffix);
    }
    if (said.isEmpty() || own.isEmpty() || !said.get().base().equals(own.get().base())) {
      throw new BadRow(
          form.column
              + " holds "
              + BadRow.shown(cell)
              + (form.unit.isEmpty()
                  ? ", whose unit is not known"
                  : ", which is not in " + form.unit));
    }
    return said.get().factor().divide(own.get().factor(), 30, java.math.RoundingMode.HALF_EVEN);
  }

  private static BigDecimal power(int exponent) {
    return BigDecimal.TEN.pow(exponent);
  }

  private static BigDecimal two(int exponent) {
    return BigDecimal.TWO.pow(exponent);
  }
}
