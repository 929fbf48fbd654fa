package dev.plumbline.ui.run;

import dev.plumbline.ui.common.TimeSelection.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of a run as people write them: 20 s, 2:30, 1:02:30. */
final class Moments {
  private static final double IN_SECONDS = 180;
  private static final Pattern MOMENT =
      Pattern.compile("(?:(?:(\\d{1,3}):)?(\\d{1,4}):)?(\\d{1,6}(?:\\.\\d+)?)");

  private Moments() {}

  /** From one second to another of a run, no later than its end: 20–40 s, 2:30–5:00. */
  static String span(double from, double to, double duration) {
    String unit = duration <= IN_SECONDS ? " s" : "";
    double last = Math.min(to, Math.ceil(duration));
    return at(from, duration) + "\u2013" + at(last, duration) + unit;
  }

  /** A second of a run, without its unit. */
  static String at(double seconds, double duration) {
    long whole = Math.round(seconds);
    if (duration <= IN_SECONDS) {
      return Long.toString(whole);
    }
    String clock = two(whole / 60 % 60) + ":" + two(whole % 60);
    return whole >= 3600 || duration >= 3600
        ? whole / 3600 + ":" + clock
        : clock.startsWith("0") ? clock.substring(1) : clock;
  }

  private static String two(long number) {
    return number < 10 ? "0" + number : Long.toString(number);
  }

  /** What a reader wrote: "20-40", "2:30 - 5:00", or one moment, which lasts a second. */
  static Optional<Span> read(String text) {
    String[] ends = text.replace("s", "").strip().split("\\s*[-\u2013]\\s*", 2);
    Optional<Double> from = moment(ends[0]);
    if (ends.length == 1) {
      return from.map(at -> new Span(Math.floor(at), Math.floor(at) + 1));
    }
    Optional<Double> to = moment(ends[1]);
    return from.isPresent() && to.isPresent() && from.get() < to.get()
        ? Optional.of(new Span(from.get(), to.get()))
        : Optional.empty();
  }

  private static Optional<Double> moment(String text) {
    Matcher found = MOMENT.matcher(text.strip());
    if (!found.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        3600 * number(found.group(1)) + 60 * number(found.group(2)) + number(found.group(3)));
  }

  private static double number(String digits) {
    return digits == null ? 0 : Double.parseDouble(digits);
  }
}
