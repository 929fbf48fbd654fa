package dev.plumbline.importer;

import dev.plumbline.model.Decimals;
import dev.plumbline.model.KeptSample;
import dev.plumbline.model.Repeats;
import dev.plumbline.model.Resolution;
import dev.plumbline.model.Series;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.SliceSink;
import dev.plumbline.model.Slices;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final SeriesTable series;
  private final Tracks tracks;
  private final HandOver handOver;

  private Map<String, String> trackLabel = Map.of();
  private boolean started;
  private long zero;
  private long newest;
  private long buffered;
  private long counted;
  private long closedBefore;

  // The second last asked for, and when it begins: nearly every sample is of the same.
  private long lastBegin = Long.MAX_VALUE;
  private long lastSecond;

  /**
   * @param workers sorts and hands on closed blocks beside the reading; may do so in the caller
   */
  public RunSink(SliceSink out, ImportLimits limits, Executor workers) {
    this.out = out;
    this.limits = limits;
    this.series = new SeriesTable(limits.series());
    this.tracks = new Tracks(out);
    this.handOver = new HandOver(workers);
  }

  /** The sink's number of a series; beyond the limit, that of "(other)" of the same metric. */
  public int series(SeriesKey key) {
    return series.id(key);
  }

  /** Whether some names were counted together because there were too many. */
  public boolean overflowed() {
    return series.overflowed();
  }

  /** Which property made so many series, for a person who wants to see them apart. */
  public String mostSpread() {
    return series.mostSpread();
  }

  /** Sets the run's time zero: the end of its first sample, in epoch nanoseconds. */
  public void startAt(long epochNanos) {
    zero = epochNanos;
    lastBegin = Long.MAX_VALUE;
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
    OpenSeries open = series.of(id);
    if (open.at(second >> OpenSeries.BLOCK_BITS).add((int) second & OpenSeries.IN_BLOCK, value)) {
      grew();
    } else {
      addRaw(id, epochNanos, open.key().metric().inUnit(value));
    }
  }

  /**
   * The same of a value that mostly comes many times in a row, such as a status code: a row of them
   * costs little more than one.
   */
  public void addRepeating(int id, long epochNanos, long value) {
    long second = secondOf(epochNanos);
    OpenSeries open = series.of(id);
    if (!open.again(second, value)) {
      buffered += open.begin(second, value);
      if (buffered > limits.bufferedValues()) {
        closeBefore(Long.MAX_VALUE);
      }
    }
  }

  /** A value that no integer of the metric's decimals can hold. */
  public void addRaw(int id, long epochNanos, double value) {
    long second = secondOf(epochNanos);
    series
        .of(id)
        .at(second >> OpenSeries.BLOCK_BITS)
        .addRaw((int) second & OpenSeries.IN_BLOCK, Decimals.orderedBits(value));
    grew();
  }

  /**
   * A value that occurred often, kept with its count however large that is.
   *
   * @param value integer of the metric's decimals
   * @param count 0 adds nothing
   * @throws ImportFailure when the counts of the run are negative or add up to more than {@link
   *     Repeats#MOST}
   */
  public void add(int id, long epochNanos, long value, long count) throws ImportFailure {
    add(id, epochNanos, value, count, Resolution.EXACT);
  }

  /** The same of a histogram's bucket, given by any of its values. */
  public void add(int id, long epochNanos, long value, long count, Resolution resolution)
      throws ImportFailure {
    addTally(id, epochNanos, value, series.of(id).key().metric().decimals(), count, resolution);
  }

  /** The same of a value that no integer of the metric's decimals can hold. */
  public void addRaw(int id, long epochNanos, double value, long count, Resolution resolution)
      throws ImportFailure {
    long bits = Decimals.orderedBits(value);
    addTally(id, epochNanos, bits, Decimals.RAW, count, resolution);
  }

  private void addTally(
      int id, long epochNanos, long value, int decimals, long count, Resolution resolution)
      throws ImportFailure {
    if (count < 0 || count > Repeats.MOST - counted) {
      throw new ImportFailure(
          "PB-IMPOSSIBLE-COUNT",
          series.of(id).key().metric().name() + " has a value that is counted " + count + " times");
    }
    if (count == 0) {
      return;
    }
    counted += count;
    long second = secondOf(epochNanos);
    BlockBuffer block = series.of(id).at(second >> OpenSeries.BLOCK_BITS);
    int inBlock = (int) second & OpenSeries.IN_BLOCK;
    buffered += block.addTally(inBlock, value, decimals, count, resolution);
    if (buffered > limits.bufferedValues()) {
      closeBefore(Long.MAX_VALUE);
    }
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
    return epochNanos >= lastBegin && epochNanos - lastBegin < SECOND
        ? lastSecond
        : newSecond(epochNanos);
  }

  private long newSecond(long epochNanos) {
    long second = Math.max(0, (epochNanos - zero) / SECOND);
    lastBegin = zero + second * SECOND;
    lastSecond = second;
    if (second > newest) {
      newest = second;
      long block = (second - GRACE_SECONDS) >> OpenSeries.BLOCK_BITS;
      if (block > closedBefore) {
        closedBefore = block;
        closeBefore(block);
      }
    }
    return second;
  }

  private void closeBefore(long block) {
    Map<OpenSeries.Block, List<OpenSeries.Closed>> closing = new LinkedHashMap<>();
    for (int i = 0; i < series.count(); i++) {
      buffered -= series.of(i).close(block, closing);
    }
    closing.forEach((of, members) -> handOver.submit(() -> handOn(of, members)));
  }

  private void handOn(OpenSeries.Block of, List<OpenSeries.Closed> members) {
    List<Series> all = new ArrayList<>();
    for (OpenSeries.Closed member : members) {
      for (Slices slices : member.values().slices(of.block(), of.metric().decimals())) {
        all.add(new Series(member.key(), slices));
      }
    }
    out.slices(of.metric(), Math.toIntExact(of.block()), all);
  }
}
