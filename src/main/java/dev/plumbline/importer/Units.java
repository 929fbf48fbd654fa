package dev.plumbline.importer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Units as tables write them, in titles and behind numbers, and what each is in its base unit. */
public final class Units {
  /** A unit's base unit and how many of that it is. */
  public record Unit(String base, BigDecimal factor) {}

  /** Spreadsheets' days since 1899, of times only. */
  public static final String SERIAL = "serial";

  private static final Map<String, Unit> KNOWN =
      Map.ofEntries(
          unit("ns", "ms", "1e-6"),
          unit("us", "ms", "1e-3"),
          unit("µs", "ms", "1e-3"),
          unit("μs", "ms", "1e-3"),
          unit("ms", "ms", "1"),
          unit("s", "ms", "1e3"),
          unit("sec", "ms", "1e3"),
          unit("secs", "ms", "1e3"),
          unit("second", "ms", "1e3"),
          unit("seconds", "ms", "1e3"),
          unit("msec", "ms", "1"),
          unit("millis", "ms", "1"),
          unit("milliseconds", "ms", "1"),
          unit("usec", "ms", "1e-3"),
          unit("micros", "ms", "1e-3"),
          unit("microseconds", "ms", "1e-3"),
          unit("nanos", "ms", "1e-6"),
          unit("nanoseconds", "ms", "1e-6"),
          unit("min", "ms", "6e4"),
          unit("h", "ms", "3.6e6"),
          unit("%", "%", "1"),
          unit("B", "B", "1"),
          unit("bytes", "B", "1"),
          unit("kB", "B", "1e3"),
          unit("KB", "B", "1e3"),
          unit("MB", "B", "1e6"),
          unit("GB", "B", "1e9"),
          unit("TB", "B", "1e12"),
          unit("KiB", "B", "1024"),
          unit("MiB", "B", "1048576"),
          unit("GiB", "B", "1073741824"),
          unit("TiB", "B", "1099511627776"));

  /** The tool's own word for each, where it has several. */
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("µs", "us"),
          Map.entry("μs", "us"),
          Map.entry("usec", "us"),
          Map.entry("micros", "us"),
          Map.entry("microseconds", "us"),
          Map.entry("sec", "s"),
          Map.entry("secs", "s"),
          Map.entry("second", "s"),
          Map.entry("seconds", "s"),
          Map.entry("msec", "ms"),
          Map.entry("millis", "ms"),
          Map.entry("milliseconds", "ms"),
          Map.entry("nanos", "ns"),
          Map.entry("nanoseconds", "ns"),
          Map.entry("bytes", "B"),
          Map.entry("KB", "kB"));

  private static final List<String> DURATIONS = List.of("ns", "us", "ms", "s", "min", "h");

  private static final List<String> USUAL =
      Stream.concat(
              DURATIONS.stream(),
              Stream.of("%", "B", "kB", "MB", "GB", "TB", "KiB", "MiB", "GiB", "TiB"))
          .toList();

  /** Decimals that make whole nanoseconds of a duration. */
  private static final Map<String, Integer> DECIMALS = Map.of("ns", 0, "us", 3, "ms", 6, "s", 9);

  private static final Pattern IN_TITLE =
      Pattern.compile("(.*\\S)\\s*(?:\\(([^()]+)\\)|\\[([^\\[\\]]+)\\])");
  private static final Pattern BEHIND = Pattern.compile("(.+)_([A-Za-zµμ%]+)");

  private Units() {}

  private static Map.Entry<String, Unit> unit(String word, String base, String factor) {
    return Map.entry(word, new Unit(base, new BigDecimal(factor)));
  }

  public static Optional<Unit> of(String word) {
    return Optional.ofNullable(KNOWN.get(word));
  }

  static boolean isKnown(String word) {
    return KNOWN.containsKey(word) || word.equals(SERIAL);
  }

  /** The usual words for the units that a column of a role may have. */
  public static List<String> usual(ColumnRole role) {
    return switch (role) {
      case TIME, START -> List.of("ns", "us", "ms", "s", SERIAL);
      default -> role.isDuration() ? DURATIONS : USUAL;
    };
  }

  /** The usual word for a unit: {@code us} for {@code microseconds}. */
  public static String plain(String word) {
    return SHORT.getOrDefault(word, word);
  }

  public static boolean isTime(String word) {
    return of(word).filter(unit -> unit.base().equals("ms")).isPresent();
  }

  /** Decimals of a unit of durations that make its values whole nanoseconds; none of long ones. */
  public static Optional<Integer> decimals(String word) {
    return Optional.ofNullable(DECIMALS.get(plain(word)));
  }

  /** A title and the unit that it says: {@code Elapsed (ms)}, {@code elapsed[ms]}, elapsed_ms. */
  public record Titled(String title, String unit) {
    public static Titled of(String title) {
      Matcher brackets = IN_TITLE.matcher(title);
      if (brackets.matches()) {
        String unit = (brackets.group(2) == null ? brackets.group(3) : brackets.group(2)).strip();
        String known = known(unit);
        if (!known.isEmpty()) {
          return new Titled(brackets.group(1), known);
        }
      }
      Matcher behind = BEHIND.matcher(title);
      String unit = behind.matches() ? known(behind.group(2)) : "";
      return unit.isEmpty() ? new Titled(title, "") : new Titled(behind.group(1), unit);
    }

    private static String known(String unit) {
      String lower = unit.toLowerCase(Locale.ROOT);
      return KNOWN.containsKey(unit) ? unit : KNOWN.containsKey(lower) ? lower : "";
    }
  }
}
