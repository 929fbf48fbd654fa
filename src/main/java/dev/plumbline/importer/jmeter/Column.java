package dev.plumbline.importer.jmeter;

import java.util.Locale;

/** The columns that JMeter itself writes, in its order; which of them is set by properties. */
enum Column {
  TIME("timeStamp"),
  ELAPSED("elapsed"),
  LABEL("label"),
  CODE("responseCode"),
  MESSAGE("responseMessage"),
  THREAD("threadName"),
  TYPE("dataType"),
  SUCCESS("success"),
  FAILURE("failureMessage"),
  BYTES("bytes"),
  SENT_BYTES("sentBytes"),
  GROUP_THREADS("grpThreads"),
  ALL_THREADS("allThreads"),
  URL("URL"),
  FILE("Filename"),
  LATENCY("Latency"),
  ENCODING("Encoding"),
  SAMPLES("SampleCount"),
  ERRORS("ErrorCount"),
  HOST("Hostname"),
  IDLE("IdleTime"),
  CONNECT("Connect");

  final String title;

  Column(String title) {
    this.title = title;
  }

  /** The column of that title, or null where it is a variable's. */
  static Column titled(String title) {
    String bare = title.strip().toLowerCase(Locale.ROOT);
    for (Column column : values()) {
      if (column.title.toLowerCase(Locale.ROOT).equals(bare)) {
        return column;
      }
    }
    // Up to JMeter 2.1.
    return bare.equals("time") ? ELAPSED : null;
  }
}
