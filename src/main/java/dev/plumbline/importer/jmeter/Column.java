package dev.plumbline.importer.jmeter;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

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

  private static final Map<String, Column> TITLED = byTitle();

  final String title;

  /** Whether it holds whole numbers; of times, where they are milliseconds. */
  final boolean number;

  Column(String title, boolean number) {
    this.title = title;
    this.number = number;
  }

  /** The column of that title, or null where it is a variable's. */
  static Column titled(String title) {
    return TITLED.get(title.strip().toLowerCase(Locale.ROOT));
  }

  private static Map<String, Column> byTitle() {
    Map<String, Column> titled = new HashMap<>();
    for (Column column : values()) {
      titled.put(column.title.toLowerCase(Locale.ROOT), column);
    }
    titled.put("time", ELAPSED); // up to JMeter 2.1
    return titled;
  }
}
