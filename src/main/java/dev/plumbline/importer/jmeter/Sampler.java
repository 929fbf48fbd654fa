package dev.plumbline.importer.jmeter;

import dev.plumbline.importer.Requests;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A label with one of its outcomes: what most rows of a file repeat. */
final class Sampler {
  private static final Pattern STATUS = Pattern.compile("[1-9][0-9]{2}");
  private static final Pattern NUMBERED = Pattern.compile("(.+)-([0-9]{1,6})");

  /** The response of a transaction controller begins so. */
  static final String TRANSACTION = "Number of samples in transaction";

  private static final int MESSAGE = 80;

  final String label;
  final String code;
  final boolean success;
  final boolean transaction;

  /** The row sums up several samples, as remote engines in statistical mode send them. */
  final boolean several;

  /** Labels it could be a sub-result of, the nearest first: of {@code A-0-1}, A-0 and A. */
  final List<String> parents;

  /** Its number among the sub-results of the nearest. */
  final int number;

  /** The transaction controllers around it, where the file nests them. */
  final String controller;

  /** The status code, 0 where there was no response, -1 where the file does not say. */
  final int status;

  /** The kind of its failure, empty where it succeeded; null where a row's own message says it. */
  final String failure;

  // Where its samples went last; these belong to the thread that accepts.
  Destination destination;
  Requests goesTo;
  String ofGroup;

  Sampler(
      String label,
      String code,
      boolean success,
      boolean transaction,
      boolean several,
      String controller) {
    this.label = label;
    this.code = code;
    this.success = success;
    this.transaction = transaction;
    this.several = several;
    this.controller = controller;
    status = status(code);
    failure = success ? "" : failure();
    List<String> found = new ArrayList<>();
    int first = -1;
    for (Matcher m = NUMBERED.matcher(label); m.matches(); m = NUMBERED.matcher(m.group(1))) {
      first = found.isEmpty() ? Integer.parseInt(m.group(2)) : first;
      found.add(m.group(1));
    }
    parents = List.copyOf(found);
    number = first;
  }

  private static int status(String code) {
    if (STATUS.matcher(code).matches()) {
      return Integer.parseInt(code);
    }
    return code.startsWith("Non HTTP response code") ? 0 : -1;
  }

  private String failure() {
    if (transaction) {
      return "a sampler in it failed";
    }
    if (status >= 400) {
      return "status " + code;
    }
    return status == 0 ? "error " + code.substring(code.indexOf(':') + 1).strip() : null;
  }

  /** The kind of its failure by what an assertion said of it. */
  String failure(Map<String, String> cells) {
    String message = cells.getOrDefault(Column.FAILURE.title, "");
    String first = message.strip().lines().findFirst().orElse("");
    if (first.isEmpty()) {
      return code.isEmpty() ? "failed" : "failed with code " + code;
    }
    return "assertion: " + (first.length() > MESSAGE ? first.substring(0, MESSAGE) + "..." : first);
  }
}
