package dev.plumbline.importer.hdr;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of an interval log, as {@code HistogramLogWriter} and {@code HistogramLogReader} have it:
 * {@code [Tag=x,]start,length,max,histogram}, comments beginning with {@code #}, and a legend.
 */
sealed interface HlogLine {
  /** Every log has it; the version has no bearing on how it is read. */
  String VERSION = "#[Histogram log format version ";

  /**
   * An interval and what was measured in it.
   *
   * @param tag empty where there is none
   * @param start seconds since the base
   * @param length in seconds
   * @param max the largest value, divided by what the writer chose to show it by
   */
  record Interval(String tag, double start, double length, double max, DecodedHistogram histogram)
      implements HlogLine {}

  /** Seconds since 1970 that the log names as its beginning. */
  record StartTime(double seconds) implements HlogLine {}

  /** Seconds since 1970 that all intervals' starts are to be added to. */
  record BaseTime(double seconds) implements HlogLine {}

  /** Not what it should be. */
  record Bad(String message) implements HlogLine {}

  /** Legends, other comments, blank lines. */
  record Nothing() implements HlogLine {}

  Nothing NOTHING = new Nothing();

  Pattern INTERVAL =
      Pattern.compile(
          "(?:Tag=([^,]*),)?\\s*([0-9][0-9.eE+-]*),\\s*([0-9][0-9.eE+-]*),"
              + "\\s*([0-9][0-9.eE+-]*),\\s*([A-Za-z0-9+/=]+)");

  Pattern TIME = Pattern.compile("#\\[(Start|Base)Time: ([0-9][0-9.eE+-]*) \\(seconds since .*");

  /** Base64 of a histogram's first bytes; of one of doubles or of integers. */
  Pattern HISTOGRAM = Pattern.compile("D?HIST[A-Za-z0-9+/]{8,}=*");

  static boolean isLegend(String line) {
    return line.startsWith("\"StartTimestamp\",\"");
  }

  static boolean isInterval(String line) {
    Matcher matcher = INTERVAL.matcher(line);
    return matcher.matches() && HISTOGRAM.matcher(matcher.group(5)).matches();
  }

  /**
   * @param line without its end
   */
  static HlogLine of(String line) {
    String bare = line.strip();
    if (bare.isEmpty() || isLegend(bare)) {
      return NOTHING;
    }
    if (bare.startsWith("#")) {
      return comment(bare);
    }
    Matcher matcher = INTERVAL.matcher(bare);
    if (!matcher.matches()) {
      return new Bad("no interval, which is start, length, maximum and histogram");
    }
    OptionalDouble start = number(matcher.group(2));
    OptionalDouble length = number(matcher.group(3));
    OptionalDouble max = number(matcher.group(4));
    if (start.isEmpty() || length.isEmpty() || max.isEmpty()) {
      return new Bad("an interval whose start, length or maximum is no number");
    }
    String tag = matcher.group(1) == null ? "" : matcher.group(1);
    try {
      return new Interval(
          tag,
          start.getAsDouble(),
          length.getAsDouble(),
          max.getAsDouble(),
          EncodedHistogram.decode(matcher.group(5)));
    } catch (DamagedHistogramException e) {
      return new Bad("an interval is lost: " + e.getMessage());
    }
  }

  private static HlogLine comment(String line) {
    Matcher matcher = TIME.matcher(line);
    if (!matcher.matches()) {
      return NOTHING;
    }
    OptionalDouble seconds = number(matcher.group(2));
    if (seconds.isEmpty()) {
      return new Bad("a " + matcher.group(1) + "Time that is no number");
    }
    return matcher.group(1).equals("Start")
        ? new StartTime(seconds.getAsDouble())
        : new BaseTime(seconds.getAsDouble());
  }

  /** Seconds up to the year 5138: more would be no time and no length of an interval. */
  private static OptionalDouble number(String text) {
    try {
      double number = Double.parseDouble(text);
      return number < 1e30 ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }
}
