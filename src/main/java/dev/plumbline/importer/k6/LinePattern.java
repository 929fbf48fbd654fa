package dev.plumbline.importer.k6;

import java.util.Map;

/**
 * A line seen before, but for its time and value: the bytes up to the time, and those after the
 * value with the line's end. A line that equals them is understood without parsing.
 */
final class LinePattern {
  final byte[] head;
  final byte[] tail;
  final String metric;
  final Tagset tags;

  /** The pattern that followed this one last time: requests write their points in one order. */
  LinePattern successor = this;

  /** Where its points go; belongs to the thread that accepts. */
  Route route;

  LinePattern(byte[] head, byte[] tail, String metric, Tagset tags) {
    this.head = head;
    this.tail = tail;
    this.metric = metric;
    this.tags = tags;
  }

  /** What stands before the first line: matches nothing. */
  static LinePattern first() {
    return new LinePattern(new byte[0], new byte[0], "", new Tagset(Map.of()));
  }
}
