package dev.plumbline.importer.vegeta;

import dev.plumbline.importer.LineBatch;
import java.util.ArrayList;
import java.util.List;

/** The records of a piece, and which of its lines hold none. */
final class ResultBatch extends LineBatch {
  final List<ResultRecord> records = new ArrayList<>();

  /** Line of each record, from the batch's first. */
  final List<Integer> linesOf = new ArrayList<>();

  final List<Integer> bad = new ArrayList<>();

  @Override
  protected void clear() {
    records.clear();
    linesOf.clear();
    bad.clear();
  }
}
