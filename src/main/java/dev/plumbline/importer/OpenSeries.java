package dev.plumbline.importer;

import dev.plumbline.model.Metric;
import dev.plumbline.model.SeriesKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The open blocks of a series: nearly always one, two around a block's end. */
final class OpenSeries {
  private final SeriesKey key;
  private final Map<Long, BlockBuffer> blocks = new HashMap<>(2);
  private long block = -1;
  private BlockBuffer current;

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
      current = blocks.computeIfAbsent(wanted, _ -> new BlockBuffer());
    }
    return current;
  }

  long close(long before, Map<Block, List<Closed>> closing) {
    long closed = 0;
    for (var i = blocks.entrySet().iterator(); i.hasNext(); ) {
      var entry = i.next();
      if (entry.getKey() < before) {
        closed += entry.getValue().size();
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
