package dev.plumbline.cli;

import dev.plumbline.app.Failure;
import dev.plumbline.importer.ReadRules;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reads what a person said of when runs were. */
final class ReadRuleArguments {
  private ReadRuleArguments() {}

  /**
   * @param start a time with or without its zone, null where nothing was said
   * @param zone null likewise
   */
  static ReadRules parse(String start, String zone) {
    Optional<ZoneId> of = Optional.ofNullable(zone).map(ReadRuleArguments::zone);
    return new ReadRules(Optional.ofNullable(start).map(text -> time(text, of)), of, List.of());
  }

  private static ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new Failure(
          "PB-USAGE", "--zone: " + text + " is no time zone, such as Europe/Prague, +02:00");
    }
  }

  private static Instant time(String text, Optional<ZoneId> zone) {
    String iso = text.trim().replace(' ', 'T');
    try {
      return OffsetDateTime.parse(iso).toInstant();
    } catch (DateTimeException withoutOffset) {
      try {
        LocalDateTime local = LocalDateTime.parse(iso);
        return local
            .atZone(
                zone.orElseThrow(
                    () ->
                        new Failure(
                            "PB-USAGE", "--start: " + text + " has no zone; add it or --zone")))
            .toInstant();
      } catch (DateTimeException e) {
        throw new Failure(
            "PB-USAGE", "--start: " + text + " is no time, such as 2026-11-22T10:00:00Z", e);
      }
    }
  }
}
