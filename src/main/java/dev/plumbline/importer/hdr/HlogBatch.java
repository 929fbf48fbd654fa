package dev.plumbline.importer.hdr;

import dev.plumbline.importer.LineBatch;
import java.util.ArrayList;
import java.util.List;

/** What was understood of some lines of an interval log, one entry a line. */
final class HlogBatch extends LineBatch {
  final List<HlogLine> understood = new ArrayList<>();

  @Override
  protected void clear() {
    understood.clear();
  }
}
