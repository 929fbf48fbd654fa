package dev.plumbline.cli;

import dev.plumbline.app.Failure;
import dev.plumbline.model.Run;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times within a run as people write them. */
final class RunTime {
  private static final Pattern OFFSET = Pattern.compile("(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+)s?)?");

  private RunTime() {}

  /** Whole seconds since the run's time zero: from 90, 90s, 1m30s, or a time with its zone. */
  static int second(String text, Run run) {
    Matcher offset = OFFSET.matcher(text);
    try {
      if (!text.isEmpty() && offset.matches()) {
        return Math.toIntExact(3600 * part(offset, 1) + 60 * part(offset, 2) + part(offset, 3));
      }
      Instant at = OffsetDateTime.parse(text).toInstant();
      return Math.toIntExact(Duration.between(run.started(), at).toSeconds());
    } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
      throw new Failure(
          "PB-USAGE",
          text + " is no time in a run: write 90s, 5m, 1h30m, or 2026-11-21T04:46:26Z",
          e);
    }
  }

  private static long part(Matcher matcher, int group) {
    return matcher.group(group) == null ? 0 : Long.parseLong(matcher.group(group));
  }
}
