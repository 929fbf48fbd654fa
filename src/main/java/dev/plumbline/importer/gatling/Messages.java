package dev.plumbline.importer.gatling;

import java.util.regex.Pattern;

/**
 * Error messages in one wording: Gatling changed its own between versions, and runs of two versions
 * are to be compared.
 */
final class Messages {
  private static final Pattern ACTUALLY = Pattern.compile(", but actually (found|unexpectedly)");

  /** Class names with shortened packages: {@code i.g.h.c.i.PrematureCloseException: }. */
  private static final Pattern EXCEPTION = Pattern.compile("^(?:[a-z]\\w*\\.)+[A-Z][\\w$]*: (?=.)");

  private static final Pattern BLANKS = Pattern.compile("[\\t\\n\\r]");

  private Messages() {}

  /** As Gatling shows it: on one line, without the blank it may end with. */
  static String shown(String message) {
    return BLANKS.matcher(message).replaceAll(" ").strip();
  }

  /** What kind of failure a message tells of, whichever version worded it. */
  static String kind(String message) {
    String found = ACTUALLY.matcher(shown(message)).replaceAll(", $1");
    String kind = EXCEPTION.matcher(found).replaceFirst("");
    return kind.isEmpty() ? "KO" : kind;
  }
}
