package dev.plumbline.app;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** When runs were, as a person writes it. */
public final class SaidTime {
  private SaidTime() {}

  /**
   * A zone.
   *
   * @param text {@code Europe/Prague}, {@code +02:00}
   * @throws Failure when it is none
   */
  public static ZoneId zone(String text) {
    try {
      return ZoneId.of(text.strip());
    } catch (DateTimeException e) {
      throw new Failure("PB-USAGE", text + " is no time zone, such as Europe/Prague, +02:00", e);
    }
  }

  /**
   * A time.
   *
   * @param text with its zone or, where {@code zone} is said, without
   * @throws Failure when it is none, or of no zone
   */
  public static Instant start(String text, Optional<ZoneId> zone) {
    String iso = text.strip().replace(' ', 'T');
    try {
      return OffsetDateTime.parse(iso).toInstant();
    } catch (DateTimeException withoutOffset) {
      return local(text, iso)
          .atZone(
              zone.orElseThrow(
                  () -> new Failure("PB-USAGE", text + " has no zone; add it, or say the zone")))
          .toInstant();
    }
  }

  private static LocalDateTime local(String text, String iso) {
    try {
      return LocalDateTime.parse(iso);
    } catch (DateTimeException e) {
      throw new Failure("PB-USAGE", text + " is no time, such as 2026-11-22T10:00:00Z", e);
    }
  }
}
