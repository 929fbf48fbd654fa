package dev.plumbline.importer.jmeter;

import java.util.Locale;

/** The columns that JMeter itself writes, in its order; which of them is set by properties. */
enum Column {
  TIME("timeStamp", true),
  ELAPSED("elapsed", true),
  LABEL("label", false),
  CODE("responseCode", false),
  MESSAGE("responseMessage", false),
  THREAD("threadName", false),
  TYPE("dataType", false),
  SUCCESS("success", false),
  FAILURE("failureMessage", false),
  BYTES("bytes", true),
  SENT_BYTES("sentBytes", true),
  GROUP_THREADS("grpThreads", true),
  ALL_THREADS("allThreads", true),
  URL("URL", false),
  FILE("Filename", false),
  LATENCY("Latency", true),
  ENCODING("Encoding", false),
  SAMPLES("SampleCount", true),
  ERRORS("ErrorCount", true),
  HOST("Hostname", false),
  IDLE("IdleTime", true),
  CONNECT("Connect", true);

  final String title;

  /** Whether it holds whole numbers; of times, where they are milliseconds. */
  final boolean number;

  Column(String title, boolean number) {
    this.title = title;
    this.number = number;
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
