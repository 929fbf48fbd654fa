package dev.plumbline.importer.plain;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words for success and failure. */
final class Outcomes {
  private static final List<String> OK =
      List.of(
          "true",
          "ok",
          "pass",
          "passed",
          "success",
          "successful",
          "succeeded",
          "yes",
          "y",
          "t",
          "1",
          "good",
          "done",
          "completed");

  private static final List<String> FAILED =
      List.of(
          "false",
          "ko",
          "fail",
          "failed",
          "failure",
          "error",
          "no",
          "n",
          "f",
          "0",
          "bad",
          "timeout",
          "aborted",
          "exception");

  private static final Set<String> NOTHING = Set.of("", "-", "--", "null", "none", "nil", "n/a");

  private Outcomes() {}

  /** Whether a cell says that it is so: true, ok, 1, a status below 400. */
  static boolean isTrue(String column, String cell) throws BadRow {
    String word = cell.toLowerCase(Locale.ROOT);
    if (OK.contains(word)) {
      return true;
    }
    if (FAILED.contains(word)) {
      return false;
    }
    if (word.matches("[1-5][0-9]{2}")) {
      return word.charAt(0) < '4';
    }
    throw new BadRow(
        column
            + " is neither a word for success nor for failure: "
            + BadRow.shown(cell)
            + "; known are "
            + words(OK)
            + " for success, "
            + words(FAILED)
            + " for failure, and statuses from 100 to 599");
  }

  private static String words(List<String> words) {
    return String.join(", ", words);
  }

  /** The kind of a failure that is described; empty where nothing is. */
  static String failure(String cell) {
    return NOTHING.contains(cell.toLowerCase(Locale.ROOT)) ? "" : cell;
  }
}
