package dev.plumbline.importer.jmh;

import dev.plumbline.importer.JsonOutline;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells JMH's files by what only they hold. */
final class JmhSniffer {
  private JmhSniffer() {}

  static Optional<JmhFormat> sniff(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    if (text.startsWith("[") || text.startsWith("{") || text.isBlank()) {
      return isJson(head) ? Optional.of(JmhFormat.JSON) : Optional.empty();
    }
    for (String line : text.lines().toList()) {
      if (DelimitedTable.isHeader(line, ',')) {
        return Optional.of(JmhFormat.CSV);
      }
      if (DelimitedTable.isHeader(line, ';')) {
        return Optional.of(JmhFormat.SCSV);
      }
      if (TextTable.isHeader(line) || line.startsWith("# JMH version: ")) {
        return Optional.of(JmhFormat.TEXT);
      }
    }
    return Optional.empty();
  }

  private static boolean isJson(byte[] head) {
    JsonOutline outline = JsonOutline.of(head);
    return outline.has("[]/benchmark", "[]/mode", "[]/primaryMetric")
        || outline.has("benchmark", "mode", "primaryMetric");
  }
}
