package dev.plumbline.importer;

import dev.plumbline.model.Decimals;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.KeptSample;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Series;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.SliceSink;
import dev.plumbline.model.Slices;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * Collects the values of a run while its file is read and hands them on block by block, so that
 * memory holds the open blocks only: a block closes when the newest sample has passed its end by
 * {@link #GRACE_SECONDS}. A later sample of a closed block becomes a further fragment of it.
 *
 * <p>Used by one thread at a time, which need not wait for blocks to be handed on.
 */
public final class RunSink {
  private static final int GRACE_SECONDS = 5;
  private static final long SECOND = 1_000_000_000L;

  private final SliceSink out;
  private final ImportLimits limits;
  private final Map<SeriesKey, Integer> ids = new HashMap<>();
  private final List<Open> series = new ArrayList<>();
  private final Tracks tracks;
  private final HandOver handOver;

  private Map<String, String> trackLabel = Map.of();
  private boolean started;
  private long zero;
  private long newest;
  private long buffered;
  private long closedBefore;

  private long lastNanos = Long.MIN_VALUE;
  private long lastSecond;

  /**
   * @param workers sorts and hands on closed blocks beside the reading; may do so in the caller
   */
  public RunSink(SliceSink out, ImportLimits limits, Executor workers) {
    this.out = out;
    this.limits = limits;
    this.tracks = new Tracks(out);
    this.handOver = new HandOver(workers);
  }

  /** The sink's number of a series; beyond the limit, that of "(other)" of the same metric. */
  public int series(SeriesKey key) {
    Integer known = ids.get(key);
    if (known != null) {
      return known;
    }
    SeriesKey kept = key;
    if (series.size() >= limits.series()) {
      Endpoint folded = key.endpoint();
      kept =
          new SeriesKey(
              key.metric(), new Endpoint("(other)", "", true, folded.failed(), "", "", ""));
    }
    Integer id = ids.get(kept);
    if (id == null) {
      id = series.size();
      series.add(new Open(kept));
      ids.put(kept, id);
    }
    if (series.size() < 2 * limits.series()) {
      ids.put(key, id);
    }
    return id;
  }

  /** Whether some names were counted together because there were too many. */
  public boolean overflowed() {
    return series.size() > limits.series();
  }

  /** Which property made so many series, for a person who wants to see them apart. */
  public String mostSpread() {
    Map<String, Set<String>> values = new LinkedHashMap<>();
    for (SeriesKey key : ids.keySet()) {
      Endpoint e = key.endpoint();
      values.computeIfAbsent("metric", _ -> new HashSet<>()).add(key.metric().name());
      values.computeIfAbsent("name", _ -> new HashSet<>()).add(e.name());
      values.computeIfAbsent("method", _ -> new HashSet<>()).add(e.method());
      values.computeIfAbsent("group", _ -> new HashSet<>()).add(e.group());
      values.computeIfAbsent("scenario", _ -> new HashSet<>()).add(e.scenario());
    }
    Map.Entry<String, Set<String>> worst =
        Collections.max(values.entrySet(), Comparator.comparingInt(e -> e.getValue().size()));
    return "the worst is the "
        + worst.getKey()
        + ", with "
        + worst.getValue().size()
        + " values such as "
        + worst.getValue().iterator().next();
  }

  /** Sets the run's time zero: the end of its first sample, in epoch nanoseconds. */
  public void startAt(long epochNanos) {
    zero = epochNanos;
    started = true;
    tracks.startAt(epochNanos);
  }

  public boolean started() {
    return started;
  }

  /** The run's time zero, in epoch nanoseconds. */
  public long zeroNanos() {
    return zero;
  }

  /** From here on all tracks have this label: they are of one of several load generators. */
  public void labelTracks(String key, String value) {
    trackLabel = Map.of(key, value);
  }

  /** Whether samples before its time zero were counted in the first second. */
  public boolean startedAfter(long epochNanos) {
    return started && zero > epochNanos;
  }

  /**
   * @param value integer of the metric's decimals
   */
  public void add(int id, long epochNanos, long value) {
    long second = secondOf(epochNanos);
    Open open = series.get(id);
    if (open.block != second >> 8) {
      open = open.at(second >> 8);
    }
    if (open.add((int) (second & 0xff), value)) {
      grew();
    } else {
      addRaw(id, epochNanos, open.key.metric().inUnit(value));
    }
  }

  /** A value that no integer of the metric's decimals can hold. */
  public void addRaw(int id, long epochNanos, double value) {
    long second = secondOf(epochNanos);
    series.get(id).at(second >> 8).addRaw((int) (second & 0xff), Decimals.orderedBits(value));
    grew();
  }

  /** A point of a gauge. */
  public void gauge(
      String metric, Map<String, String> labels, String unit, long epochNanos, double value) {
    Map<String, String> all = labels;
    if (!trackLabel.isEmpty()) {
      all = new HashMap<>(labels);
      all.putAll(trackLabel);
    }
    tracks.add(metric, all, unit, epochNanos, value);
  }

  /** A figure that the file states of values it does not hold. */
  public void stated(SeriesKey of, String statistic, double value) {
    out.stated(of, statistic, value);
  }

  /** A sample that is kept whole. */
  public void sample(KeptSample sample) {
    out.sample(sample);
  }

  /** Hands on everything that is still open. */
  public void finish() {
    closeBefore(Long.MAX_VALUE);
    tracks.finish();
    handOver.await();
  }

  private void grew() {
    if (++buffered > limits.bufferedValues()) {
      closeBefore(Long.MAX_VALUE);
    }
  }

  private long secondOf(long epochNanos) {
    if (epochNanos == lastNanos) {
      return lastSecond;
    }
    long second = Math.max(0, (epochNanos - zero) / SECOND);
    lastNanos = epochNanos;
    lastSecond = second;
    if (second > newest) {
      newest = second;
      long block = (second - GRACE_SECONDS) >> 8;
      if (block > closedBefore) {
        closedBefore = block;
        closeBefore(block);
      }
    }
    return second;
  }

  private void closeBefore(long block) {
    Map<BlockOf, List<Closed>> closing = new LinkedHashMap<>();
    for (Open open : series) {
      buffered -= open.close(block, closing);
    }
    closing.forEach((of, members) -> handOver.submit(() -> handOn(of, members)));
  }

  private void handOn(BlockOf of, List<Closed> members) {
    List<Series> all = new ArrayList<>();
    for (Closed member : members) {
      for (Slices slices : member.values.slices(of.block, of.metric.decimals())) {
        all.add(new Series(member.key, slices));
      }
    }
    out.slices(of.metric, Math.toIntExact(of.block), all);
  }

  private record BlockOf(Metric metric, long block) {}

  private record Closed(SeriesKey key, BlockBuffer values) {}

  /** The open blocks of a series: nearly always one, two around a block's end. */
  private static final class Open {
    private final SeriesKey key;
    private final Map<Long, BlockBuffer> blocks = new HashMap<>(2);
    private long block = -1;
    private BlockBuffer current;

    Open(SeriesKey key) {
      this.key = key;
    }

    Open at(long wanted) {
      if (block != wanted || current == null) {
        block = wanted;
        current = blocks.computeIfAbsent(wanted, _ -> new BlockBuffer());
      }
      return this;
    }

    boolean add(int second, long value) {
      return current.add(second, value);
    }

    void addRaw(int second, long orderedBits) {
      current.addRaw(second, orderedBits);
    }

    long close(long before, Map<BlockOf, List<Closed>> closing) {
      long closed = 0;
      for (var i = blocks.entrySet().iterator(); i.hasNext(); ) {
        var entry = i.next();
        if (entry.getKey() < before) {
          closed += entry.getValue().size();
          closing
              .computeIfAbsent(new BlockOf(key.metric(), entry.getKey()), _ -> new ArrayList<>())
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
}
