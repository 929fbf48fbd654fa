package dev.plumbline.importer.jmh;

import dev.plumbline.importer.Sniff;

/** The files that JMH leaves. */
enum JmhFormat {
  JSON("jmh-json", Sniff.Content.SAMPLES),
  CSV("jmh-csv", Sniff.Content.SUMMARY),
  SCSV("jmh-scsv", Sniff.Content.SUMMARY),
  /** The table alone, or the whole console output. */
  TEXT("jmh-text", Sniff.Content.SUMMARY);

  final String id;
  final Sniff.Content content;

  JmhFormat(String id, Sniff.Content content) {
    this.id = id;
    this.content = content;
  }

  Sniff.Yes sniffed() {
    return new Sniff.Yes(id, content);
  }
}
