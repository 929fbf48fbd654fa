package dev.plumbline.importer.k6;

import dev.plumbline.importer.Sniff;

/** The files that k6 writes. */
enum K6Format {
  NDJSON("k6-ndjson", Sniff.Content.SAMPLES),
  CSV("k6-csv", Sniff.Content.SAMPLES),
  SUMMARY_EXPORT("k6-summary-export", Sniff.Content.SUMMARY),
  HANDLE_SUMMARY("k6-handle-summary", Sniff.Content.SUMMARY),
  MACHINE_READABLE("k6-machine-readable", Sniff.Content.SUMMARY);

  final String id;
  final Sniff.Content content;

  K6Format(String id, Sniff.Content content) {
    this.id = id;
    this.content = content;
  }

  /** The answer to sniffing a file of this format. */
  Sniff.Yes sniffed() {
    return new Sniff.Yes(id, content);
  }
}
