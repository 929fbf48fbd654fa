package dev.plumbline.importer;

import dev.plumbline.model.Metric;
import dev.plumbline.model.Resolution;
import dev.plumbline.model.SeriesKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The open blocks of a series: nearly always one, two around a block's end. */
final class OpenSeries {
  /** The place of a second in its block is its lowest bits. */
  static final int BLOCK_BITS = 8;

  static final int IN_BLOCK = (1 << BLOCK_BITS) - 1;

  private final SeriesKey key;
  private final Map<Long, BlockBuffer> blocks = new HashMap<>(2);
  private long block = -1;
  private BlockBuffer current;

  /** As many values as the last block had: a buffer that grows costs twice. */
  private int expected;

  // The value that came last of those that come in rows of the same, and how often: in no block
  // yet.
  private long repeated;
  private long repeatedSecond;
  private int times;

  OpenSeries(SeriesKey key) {
    this.key = key;
  }

  /** What is handed on together. */
  record Block(Metric metric, long block) {}

  record Closed(SeriesKey key, BlockBuffer values) {}

  SeriesKey key() {
    return key;
  }

  BlockBuffer at(long wanted) {
    if (block != wanted) {
      block = wanted;
      current = blocks.computeIfAbsent(wanted, _ -> new BlockBuffer(expected));
    }
    return current;
  }

  /** Whether a value is the last one once more: it is then counted. */
  boolean again(long second, long value) {
    if (times == 0 || repeated != value || repeatedSecond != second) {
      return false;
    }
    times++;
    return true;
  }

  /**
   * Begins a row of the same value.
   *
   * @return by how much the blocks grew by the row before
   */
  int begin(long second, long value) {
    int grown = endRow();
    repeated = value;
    repeatedSecond = second;
    times = 1;
    return grown;
  }

  private int endRow() {
    if (times == 0) {
      return 0;
    }
    BlockBuffer block = at(repeatedSecond >> BLOCK_BITS);
    int second = (int) repeatedSecond & IN_BLOCK;
    int count = times;
    times = 0;
    if (count == 1 && block.add(second, repeated)) {
      return 1;
    }
    return block.addTally(second, repeated, key.metric().decimals(), count, Resolution.EXACT);
  }

  long close(long before, Map<Block, List<Closed>> closing) {
    long closed = repeatedSecond >> BLOCK_BITS < before ? -endRow() : 0;
    for (var i = blocks.entrySet().iterator(); i.hasNext(); ) {
      var entry = i.next();
      if (entry.getKey() < before) {
        closed += entry.getValue().size();
        expected = entry.getValue().integers();
        closing
            .computeIfAbsent(new Block(key.metric(), entry.getKey()), _ -> new ArrayList<>())
            .add(new Closed(key, entry.getValue()));
        i.remove();
      }
    }
    if (current != null && block < before) {
      block = -1;
      current = null;
    }
    return closed;
  }
}
