package dev.plumbline.importer.ab;

import dev.plumbline.importer.PrintedReport;
import dev.plumbline.importer.Sniff;
import java.util.Optional;

/** The files of ApacheBench. */
enum AbFormat {
  TEXT("ab-text"),
  /** Of {@code -e}. */
  PERCENTILES("ab-percentiles-csv"),
  /** Of {@code -g}. */
  REQUESTS("ab-gnuplot");

  private static final String PERCENTILES_HEAD = "Percentage served,Time in ms";
  private static final String REQUESTS_HEAD = "starttime\tseconds\tctime\tdtime\tttime\twait";

  final String id;

  AbFormat(String id) {
    this.id = id;
  }

  Sniff sniffed() {
    return new Sniff.Yes(id, this == REQUESTS ? Sniff.Content.SAMPLES : Sniff.Content.SUMMARY);
  }

  static Optional<AbFormat> of(byte[] head) {
    PrintedReport text = PrintedReport.head(head);
    String first = text.lines().getFirst();
    if (first.equals(PERCENTILES_HEAD)) {
      return Optional.of(PERCENTILES);
    }
    if (first.equals(REQUESTS_HEAD)) {
      return Optional.of(REQUESTS);
    }
    boolean report =
        text.says("This is ApacheBench, Version")
            || (text.says("Concurrency Level:") && text.says("Time taken for tests:"));
    return report ? Optional.of(TEXT) : Optional.empty();
  }
}
