package dev.plumbline.importer.pgbench;

import dev.plumbline.importer.PrintedReport;
import dev.plumbline.importer.Sniff;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of pgbench; its logs have no header and are told by the shape of their lines. */
enum PgbenchFormat {
  TEXT("pgbench-text"),
  /** {@code client transaction time script epoch_s epoch_us [lag] [retries]}. */
  LOG("pgbench-log"),
  /** {@code epoch_s transactions sum sum2 min max …}. */
  INTERVALS("pgbench-aggregate-log");

  private static final int LINES = 20;
  private static final Pattern LOG_LINE =
      Pattern.compile(
          "[0-9]{1,9} [0-9]{1,18} (?:[0-9]{1,18}|[a-z_]{4,30}) [0-9]{1,4} [0-9]{9,11} [0-9]{1,6}(?:"
              + " [0-9]{1,18}){0,2}");
  private static final Pattern INTERVAL_LINE = Pattern.compile("[0-9]{9,11}(?: [0-9]{1,30}){5,16}");

  final String id;

  PgbenchFormat(String id) {
    this.id = id;
  }

  Sniff sniffed() {
    return new Sniff.Yes(id, this == TEXT ? Sniff.Content.SUMMARY : Sniff.Content.SAMPLES);
  }

  static Optional<PgbenchFormat> of(byte[] head) {
    PrintedReport text = PrintedReport.head(head);
    boolean report =
        (text.says("transaction type:") && text.says("scaling factor:"))
            || text.says("number of transactions actually processed:");
    if (report) {
      return Optional.of(TEXT);
    }
    // The last line of the head may be cut.
    List<String> lines = text.lines();
    List<String> first = lines.subList(0, Math.min(LINES, Math.max(0, lines.size() - 1)));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    if (most(first, LOG_LINE)) {
      return Optional.of(LOG);
    }
    return most(first, INTERVAL_LINE) ? Optional.of(INTERVALS) : Optional.empty();
  }

  /** A damaged line does not make it another file. */
  private static boolean most(List<String> lines, Pattern shape) {
    long fit = lines.stream().filter(line -> shape.matcher(line).matches()).count();
    return fit > 0 && fit >= 0.8 * lines.size();
  }
}
