package dev.plumbline.importer.gatling;

import dev.plumbline.importer.Sniff;

/** What Gatling writes. */
enum GatlingFormat {
  TEXT("gatling-text", Sniff.Content.SAMPLES),
  BINARY("gatling-binary", Sniff.Content.SAMPLES),
  /** {@code js/stats.json}: the figures of everything, as a tree. */
  STATS("gatling-stats", Sniff.Content.SUMMARY),
  /** {@code js/global_stats.json}: those of all requests together. */
  GLOBAL_STATS("gatling-global-stats", Sniff.Content.SUMMARY),
  /** {@code index.html} of 3.13.5 and later, which is all that has figures there. */
  REPORT_PAGE("gatling-report", Sniff.Content.SUMMARY),
  /** The same table, taken from the page by a script. */
  REPORT_TABLE("gatling-report-table", Sniff.Content.SUMMARY),
  /** {@code js/assertions.json}: assertions with their outcome. */
  ASSERTIONS("gatling-assertions", Sniff.Content.PART);

  final String id;
  final Sniff.Content content;

  GatlingFormat(String id, Sniff.Content content) {
    this.id = id;
    this.content = content;
  }

  Sniff.Yes sniffed() {
    return new Sniff.Yes(id, content);
  }
}
