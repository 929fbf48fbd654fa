package dev.plumbline.app;

import dev.plumbline.model.Run;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times within a run as people write them. */
public final class RunTime {
  private static final Pattern OFFSET = Pattern.compile("(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+)s?)?");

  private RunTime() {}

  /** Whole seconds since the run's time zero: from 90, 90s, 1m30s, or a time with its zone. */
  public static int second(String text, Run run) {
    try {
      return Math.toIntExact(moment(text, run).toSeconds());
    } catch (ArithmeticException e) {
      throw mistake(text, e);
    }
  }

  /** The same to the nanosecond; it may lie outside of the run. */
  public static Duration moment(String text, Run run) {
    Matcher offset = OFFSET.matcher(text);
    try {
      if (!text.isEmpty() && offset.matches()) {
        Duration moment =
            Duration.ofHours(part(offset, 1))
                .plusMinutes(part(offset, 2))
                .plusSeconds(part(offset, 3));
        return Duration.ofNanos(moment.toNanos());
      }
      Instant at = OffsetDateTime.parse(text).toInstant();
      return Duration.ofNanos(Duration.between(run.started(), at).toNanos());
    } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
      throw mistake(text, e);
    }
  }

  private static Failure mistake(String text, RuntimeException e) {
    return new Failure(
        "PB-USAGE",
        text + " is no time in a run: write 90s, 5m, 1h30m, or 2026-11-21T04:46:26Z",
        e);
  }

  private static long part(Matcher matcher, int group) {
    return matcher.group(group) == null ? 0 : Long.parseLong(matcher.group(group));
  }
}
