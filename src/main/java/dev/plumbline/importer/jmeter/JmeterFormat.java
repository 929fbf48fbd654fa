package dev.plumbline.importer.jmeter;

import dev.plumbline.importer.Sniff;

/** The files that JMeter writes. */
enum JmeterFormat {
  CSV("jmeter-jtl-csv", Sniff.Content.SAMPLES),
  XML("jmeter-jtl-xml", Sniff.Content.SAMPLES),
  STATISTICS("jmeter-statistics", Sniff.Content.SUMMARY);

  final String id;
  private final Sniff.Content content;

  JmeterFormat(String id, Sniff.Content content) {
    this.id = id;
    this.content = content;
  }

  Sniff.Yes sniffed() {
    return new Sniff.Yes(id, content);
  }
}
