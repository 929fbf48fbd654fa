package dev.plumbline.importer.jmeter;

import dev.plumbline.importer.JsonOutline;
import dev.plumbline.importer.Sniff;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells JMeter's files by what they hold. */
final class JtlSniffer {
  /** Text may stand before a header where output was mixed. */
  private static final int LINES = 20;

  private static final Pattern XML =
      Pattern.compile(
          "\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*"
              + "(<testResults[\\s>]|<(httpSample|sample) [^>]*\\bts=\"[^>]*\\blb=\")",
          Pattern.DOTALL);

  private JtlSniffer() {}

  static Sniff sniff(byte[] head) {
    Optional<JmeterFormat> format = format(head);
    if (format.isPresent()) {
      return format.get().sniffed();
    }
    List<String> lines = lines(head);
    return lines.stream().anyMatch(JtlColumns::resembles)
        ? new Sniff.Maybe(
            "its rows begin as those of a JTL without a header do, but they have not JMeter's"
                + " columns; put a line with their names before them, such as"
                + " timeStamp,elapsed,label,responseCode,success")
        : Sniff.NO;
  }

  static Optional<JmeterFormat> format(byte[] head) {
    String text = text(head);
    if (text.stripLeading().startsWith("{")) {
      JsonOutline outline = JsonOutline.of(head);
      return outline.hasLike("*/pct1ResTime") && outline.hasLike("*/sampleCount")
          ? Optional.of(JmeterFormat.STATISTICS)
          : Optional.empty();
    }
    if (XML.matcher(text).lookingAt()) {
      return Optional.of(JmeterFormat.XML);
    }
    return columns(head).isPresent() ? Optional.of(JmeterFormat.CSV) : Optional.empty();
  }

  /**
   * The columns of a CSV: as a header names them, or JMeter's defaults where most rows fit them.
   */
  static Optional<JtlColumns> columns(byte[] head) {
    List<String> lines = lines(head);
    Optional<JtlColumns> named =
        lines.stream().flatMap(line -> JtlColumns.named(line).stream()).findFirst();
    if (named.isPresent()) {
      return named;
    }
    Optional<JtlColumns> presumed =
        lines.stream().flatMap(line -> JtlColumns.presumed(line).stream()).findFirst();
    return presumed.filter(columns -> rows(lines, columns).size() * 2 >= lines.size());
  }

  /** The rows among the first lines of a file. */
  static List<List<String>> rows(byte[] head, JtlColumns columns) {
    return rows(lines(head), columns);
  }

  private static List<List<String>> rows(List<String> lines, JtlColumns columns) {
    return lines.stream()
        .map(line -> dev.plumbline.importer.Cells.of(line, columns.delimiter()))
        .filter(cells -> cells.size() == columns.titles().size())
        .filter(cells -> !columns.has(Column.SUCCESS) || columns.fit(cells))
        .toList();
  }

  /** The line that names the columns, empty where there is none. */
  static String header(byte[] head) {
    return lines(head).stream()
        .filter(line -> JtlColumns.named(line).isPresent())
        .findFirst()
        .orElse("");
  }

  private static List<String> lines(byte[] head) {
    return text(head).lines().filter(line -> !line.isBlank()).limit(LINES).toList();
  }

  private static String text(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
