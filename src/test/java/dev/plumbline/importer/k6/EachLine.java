package dev.plumbline.importer.k6;

import dev.plumbline.importer.LineFormat;
import java.util.function.Supplier;

/** The reference for the fast lane: every line by itself, with nothing learned from others. */
class EachLine implements LineFormat.Parser<PointBatch> {
  private final Supplier<PointLine> lines;

  EachLine(Supplier<PointLine> lines) {
    this.lines = lines;
  }

  @Override
  public void parse(byte[] text, int from, int to, PointBatch batch) {
    for (int at = from; at < to; ) {
      int end = at;
      while (end < to && text[end] != '\n') {
        end++;
      }
      end = Math.min(end + 1, to);
      line(text, at, end, from, batch);
      batch.lines++;
      at = end;
    }
  }

  void line(byte[] text, int at, int end, int from, PointBatch batch) {
    lines.get().parse(text, at, end, from, batch);
  }
}
