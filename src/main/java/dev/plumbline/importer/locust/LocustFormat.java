package dev.plumbline.importer.locust;

import dev.plumbline.importer.Cells;
import dev.plumbline.importer.Sniff;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The files of a run, told by their headers. */
enum LocustFormat {
  STATS("locust-csv", Sniff.Content.SUMMARY, "_stats.csv"),
  HISTORY("locust-history", Sniff.Content.PART, "_stats_history.csv"),
  FAILURES("locust-failures", Sniff.Content.PART, "_failures.csv"),
  EXCEPTIONS("locust-exceptions", Sniff.Content.PART, "_exceptions.csv");

  final String id;
  final Sniff.Content content;

  /** What Locust puts behind the prefix that was asked for. */
  final String ending;

  LocustFormat(String id, Sniff.Content content, String ending) {
    this.id = id;
    this.content = content;
    this.ending = ending;
  }

  static Optional<LocustFormat> of(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    List<String> header = Cells.of(text.lines().findFirst().orElse(""), ',');
    if (header.containsAll(List.of("Timestamp", "User Count", "Name", "Requests/s"))) {
      return Optional.of(HISTORY);
    }
    if (header.containsAll(List.of("Name", "Request Count", "Failure Count", "Requests/s"))
        || header.containsAll(List.of("Name", "# requests", "# failures", "Requests/s"))) {
      return Optional.of(STATS);
    }
    if (header.equals(List.of("Method", "Name", "Error", "Occurrences"))) {
      return Optional.of(FAILURES);
    }
    return header.equals(List.of("Count", "Message", "Traceback", "Nodes"))
        ? Optional.of(EXCEPTIONS)
        : Optional.empty();
  }
}
