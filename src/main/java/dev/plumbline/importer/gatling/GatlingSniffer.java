package dev.plumbline.importer.gatling;

import dev.plumbline.importer.JsonOutline;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells Gatling's files by what they hold. */
final class GatlingSniffer {
  private static final Pattern VERSION = Pattern.compile("[0-9]{1,3}(\\.[0-9A-Za-z-]+)+");

  /** Something may stand before it where the output of several programs was put together. */
  private static final Pattern RUN =
      Pattern.compile(
          "(?m)^(\uFEFF?RUN\\t[^\\t\\n]+\\t([^\\t\\n]*\\t){1,2}|[^\\t\\n]+\\t[^\\t\\n]*\\tRUN\\t)"
              + "[0-9]{12,14}\\t[^\\t\\n]*\\t[^\\t\\n]+$");

  private static final Pattern REQUEST =
      Pattern.compile(
          "(?m)^(REQUEST\\t([^\\t\\n]*\\t){2,8}|[^\\t\\n]+\\t[^\\t\\n]*\\tREQUEST\\t"
              + "([^\\t\\n]*\\t){2,6})[0-9]{12,14}\\t[0-9]{12,14}\\t(OK|KO)(\\t|\\r?$)");

  private static final Pattern ASSERTIONS =
      Pattern.compile(
          "(\uFEFF?ASSERTION\\t[A-Za-z0-9+/]+=*\\r?\\n)+(RUN\\t.*|ASSERTION\\t.*)?",
          Pattern.DOTALL);

  private static final Pattern ROW =
      Pattern.compile("<td class=\"value (total|ok) col-[0-9]+\">\\s*[-0-9]");

  private GatlingSniffer() {}

  static Optional<GatlingFormat> sniff(byte[] head) {
    if (head.length > 0 && head[0] == 0) {
      return isBinary(head) ? Optional.of(GatlingFormat.BINARY) : Optional.empty();
    }
    String text = new String(head, StandardCharsets.UTF_8);
    String start = text.stripLeading();
    if (start.startsWith("{") || start.startsWith("\uFEFF{")) {
      return json(head);
    }
    if (start.startsWith("<")) {
      return isReport(text) ? Optional.of(GatlingFormat.REPORT_PAGE) : Optional.empty();
    }
    boolean known =
        (text.contains("RUN\t") && RUN.matcher(text).find())
            || (text.contains("REQUEST\t") && REQUEST.matcher(text).find())
            || ASSERTIONS.matcher(text).matches();
    return known ? Optional.of(GatlingFormat.TEXT) : Optional.empty();
  }

  /** A RUN record begins with the version of Gatling. */
  private static boolean isBinary(byte[] head) {
    if (head.length < 5 || head[1] != 0 || head[2] != 0 || head[3] != 0) {
      return false;
    }
    int length = head[4];
    if (length < 3 || length > 100 || head.length < 6 + length) {
      return false;
    }
    int coder = head[5 + length];
    String version = new String(head, 5, length, StandardCharsets.ISO_8859_1);
    return (coder == 0 && VERSION.matcher(version).matches())
        || (coder == 1 && VERSION.matcher(version.replace("\0", "")).matches());
  }

  private static Optional<GatlingFormat> json(byte[] head) {
    JsonOutline outline = JsonOutline.of(head);
    if (outline.has("type", "name", "path", "stats/numberOfRequests/total")) {
      return Optional.of(GatlingFormat.STATS);
    }
    if (outline.has("name", "numberOfRequests/total", "minResponseTime/total")) {
      return Optional.of(GatlingFormat.GLOBAL_STATS);
    }
    if (outline.has("simulation", "simulationId", "assertions")) {
      return Optional.of(GatlingFormat.ASSERTIONS);
    }
    return outline.has("source", "columns", "rows/[]/koPercent", "rows/[]/kind")
        ? Optional.of(GatlingFormat.REPORT_TABLE)
        : Optional.empty();
  }

  /** The pages of single requests have no such table, and those before 3.13.5 an empty one. */
  private static boolean isReport(String text) {
    return text.contains("container_statistics_head") && ROW.matcher(text).find();
  }
}
