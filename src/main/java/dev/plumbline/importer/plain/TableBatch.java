package dev.plumbline.importer.plain;

import dev.plumbline.importer.LineBatch;
import java.util.ArrayList;
import java.util.List;

/** What was understood of a piece of a table, in its order. */
final class TableBatch<R> extends LineBatch {
  /**
   * A row, or lines that are none by themselves.
   *
   * @param row null for such a line
   * @param line from the batch's first
   * @param at from the batch's first byte
   * @param why it is none
   * @param text of the line, where it could be a part of a longer row
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Item<R>(R row, int line, int at, BadRow why, byte[] text) {}

  final List<Item<R>> items = new ArrayList<>();

  @Override
  protected void clear() {
    items.clear();
  }
}
