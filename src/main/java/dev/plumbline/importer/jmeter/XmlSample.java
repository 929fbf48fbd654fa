package dev.plumbline.importer.jmeter;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** A sample of an XML file, from its element's beginning to its end. */
final class XmlSample {
  private static final Map<String, Column> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("ts", Column.TIME),
          Map.entry("t", Column.ELAPSED),
          Map.entry("lb", Column.LABEL),
          Map.entry("rc", Column.CODE),
          Map.entry("rs", Column.CODE),
          Map.entry("rm", Column.MESSAGE),
          Map.entry("tn", Column.THREAD),
          Map.entry("dt", Column.TYPE),
          Map.entry("s", Column.SUCCESS),
          Map.entry("by", Column.BYTES),
          Map.entry("sby", Column.SENT_BYTES),
          Map.entry("ng", Column.GROUP_THREADS),
          Map.entry("na", Column.ALL_THREADS),
          Map.entry("lt", Column.LATENCY),
          Map.entry("de", Column.ENCODING),
          Map.entry("sc", Column.SAMPLES),
          Map.entry("ec", Column.ERRORS),
          Map.entry("hn", Column.HOST),
          Map.entry("it", Column.IDLE),
          Map.entry("ct", Column.CONNECT));

  private static final int LONGEST_TEXT = 4_096;
  private static final long LONGEST = 1_000_000_000_000L;

  final XmlSample parent;
  final int line;
  private final Map<String, String> cells = new HashMap<>();
  private boolean assertionFailed;

  XmlSample(XmlSample parent, XMLStreamReader xml) {
    this.parent = parent;
    this.line = xml.getLocation().getLineNumber();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      Column column = ATTRIBUTES.get(name);
      if (!xml.getAttributeValue(i).isEmpty()) {
        cells.put(column == null ? name : column.title, xml.getAttributeValue(i));
      }
    }
  }

  /** Takes the text of an element within this one. */
  void element(String name, String text) {
    switch (name) {
      case "java.net.URL" -> cells.put(Column.URL.title, shortened(text));
      case "method" -> cells.put("method", shortened(text));
      case "responseFile" -> cells.put(Column.FILE.title, shortened(text));
      case "failure", "error" -> assertionFailed |= text.strip().equals("true");
      case "failureMessage" -> {
        if (assertionFailed) {
          cells.merge(Column.FAILURE.title, shortened(text), (first, more) -> first + "; " + more);
        }
      }
      case "assertionResult" -> assertionFailed = false;
      default -> {}
    }
  }

  private static String shortened(String text) {
    String bare = text.strip();
    return bare.length() > LONGEST_TEXT ? bare.substring(0, LONGEST_TEXT) + "..." : bare;
  }

  Map<String, String> cells() {
    return cells;
  }

  String text(Column column) {
    return cells.getOrDefault(column.title, "");
  }

  boolean transaction() {
    return text(Column.MESSAGE).startsWith(Sampler.TRANSACTION);
  }

  /** Whether this is a part of a sampler rather than of transactions alone. */
  boolean nested() {
    return parent != null && (!parent.transaction() || parent.nested());
  }

  /** The transactions around it, as a group is written. */
  String controllers() {
    return parent == null || !parent.transaction()
        ? ""
        : parent.controllers() + "::" + parent.text(Column.LABEL);
  }

  /** Whether the sample succeeded; by its code where it does not say. */
  boolean success() {
    String said = text(Column.SUCCESS);
    return said.isEmpty()
        ? text(Column.CODE).matches("[123][0-9]{2}|")
        : said.equalsIgnoreCase("true");
  }

  /** Brings the figures, if those that count can be read. */
  boolean figures(long[] into) {
    long start = number(Column.TIME, Long.MIN_VALUE);
    long elapsed = number(Column.ELAPSED, Long.MIN_VALUE);
    if (start == Long.MIN_VALUE || elapsed < -LONGEST || elapsed > LONGEST) {
      return false;
    }
    into[Figure.START] = start;
    into[Figure.ELAPSED] = elapsed;
    into[Figure.END] = start + elapsed + Math.clamp(number(Column.IDLE, 0), 0, LONGEST);
    into[Figure.LATENCY] = number(Column.LATENCY, Figure.NONE);
    into[Figure.CONNECT] = number(Column.CONNECT, Figure.NONE);
    into[Figure.BYTES] = number(Column.BYTES, Figure.NONE);
    into[Figure.SENT_BYTES] = number(Column.SENT_BYTES, Figure.NONE);
    into[Figure.GROUP_THREADS] = number(Column.GROUP_THREADS, Figure.NONE);
    into[Figure.ALL_THREADS] = number(Column.ALL_THREADS, Figure.NONE);
    return true;
  }

  long number(Column column, long otherwise) {
    String text = text(column);
    return text.matches("-?[0-9]{1,18}") ? Long.parseLong(text) : otherwise;
  }
}
