package dev.plumbline.budget;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The units that limits are written in and measured values are converted to. */
public enum Unit {
  NANOSECONDS("ns", Dimension.TIME, 1),
  MICROSECONDS("us", Dimension.TIME, 1_000),
  MILLISECONDS("ms", Dimension.TIME, 1_000_000),
  SECONDS("s", Dimension.TIME, 1_000_000_000),
  MINUTES("min", Dimension.TIME, 60_000_000_000L),
  BYTES("B", Dimension.SIZE, 1),
  KILOBYTES("kB", Dimension.SIZE, 1_000),
  MEGABYTES("MB", Dimension.SIZE, 1_000_000),
  GIGABYTES("GB", Dimension.SIZE, 1_000_000_000),
  KIBIBYTES("KiB", Dimension.SIZE, 1L << 10),
  MEBIBYTES("MiB", Dimension.SIZE, 1L << 20),
  GIBIBYTES("GiB", Dimension.SIZE, 1L << 30),
  PERCENT("%", Dimension.SHARE, 1),
  RATIO("ratio", Dimension.SHARE, 100),
  PER_SECOND("req/s", Dimension.RATE, 1),
  PER_MILLISECOND("ops/ms", Dimension.RATE, 1_000),
  PER_MICROSECOND("ops/us", Dimension.RATE, 1_000_000),
  PER_NANOSECOND("ops/ns", Dimension.RATE, 1_000_000_000),
  BYTES_PER_SECOND("B/s", Dimension.DATA_RATE, 1),
  KILOBYTES_PER_SECOND("kB/s", Dimension.DATA_RATE, 1_000),
  MEGABYTES_PER_SECOND("MB/s", Dimension.DATA_RATE, 1_000_000),
  NONE("", Dimension.PLAIN, 1);

  /** What tools write for the same units. */
  private static final Map<String, Unit> OTHER_SPELLINGS =
      Map.ofEntries(
          Map.entry("\u00b5s", MICROSECONDS),
          Map.entry("\u03bcs", MICROSECONDS),
          Map.entry("milliseconds", MILLISECONDS),
          Map.entry("seconds", SECONDS),
          Map.entry("sec", SECONDS),
          Map.entry("bytes", BYTES),
          Map.entry("KB", KILOBYTES),
          Map.entry("percent", PERCENT),
          Map.entry("ops/s", PER_SECOND),
          Map.entry("/s", PER_SECOND));

  private final String symbol;
  private final Dimension dimension;
  private final long size;

  /**
   * @param size how many of the dimension's smallest unit
   */
  Unit(String symbol, Dimension dimension, long size) {
    this.symbol = symbol;
    this.dimension = dimension;
    this.size = size;
  }

  /** As limits write it; empty for plain numbers. */
  public String symbol() {
    return symbol;
  }

  public Dimension dimension() {
    return dimension;
  }

  /** The unit of this spelling; empty where there is none. */
  public static Optional<Unit> named(String text) {
    return Arrays.stream(values())
        .filter(unit -> unit.symbol.equals(text))
        .findFirst()
        .or(() -> Optional.ofNullable(OTHER_SPELLINGS.get(text)));
  }

  /** The unit that a tool says it measured in; JMH's "us/op" is a time. */
  public static Optional<Unit> measured(String text) {
    String each = text.endsWith("/op") ? text.substring(0, text.length() - 3) : text;
    return named(each);
  }

  /** The symbols of one dimension, smallest unit first. */
  public static List<String> symbols(Dimension dimension) {
    return Arrays.stream(values())
        .filter(unit -> unit.dimension == dimension)
        .map(Unit::symbol)
        .toList();
  }

  /**
   * A value of this unit in another. One multiplication or division, so it rounds once.
   *
   * @throws IllegalArgumentException when the two measure different things
   */
  public double convert(double value, Unit to) {
    requireSameDimension(to);
    return size >= to.size ? value * ((double) size / to.size) : value / ((double) to.size / size);
  }

  /**
   * What {@link #convert} does, in words: "ms to s: divided by 1,000". Empty for the same unit.
   *
   * @throws IllegalArgumentException when the two measure different things
   */
  public String conversion(Unit to) {
    requireSameDimension(to);
    if (this == to) {
      return "";
    }
    boolean down = size >= to.size;
    double factor = down ? (double) size / to.size : (double) to.size / size;
    return String.format(
        Locale.ROOT,
        "%s to %s: %s by %s",
        symbol,
        to.symbol,
        down ? "multiplied" : "divided",
        factor == Math.rint(factor)
            ? String.format(Locale.ROOT, "%,d", (long) factor)
            : Double.toString(factor));
  }

  private void requireSameDimension(Unit to) {
    if (dimension != to.dimension) {
      throw new IllegalArgumentException(
          "'%s' is a unit of %s, '%s' of %s"
              .formatted(symbol, dimension.word(), to.symbol, to.dimension.word()));
    }
  }
}
