package dev.plumbline.store;

import dev.plumbline.model.Decimals;
import dev.plumbline.model.Ranks;
import java.util.Map;
import java.util.TreeMap;

/**
 * Computes a run's headline from what is stored, exactly and in bounded memory: one pass counts
 * values by the leading bits of their doubles, a second one keeps the few around each rank. Holding
 * all values would make the memory of an import grow with its file.
 */
final class HeadlineFigures {
  private static final double[] PERCENTS = {50, 95, 99};

  /** Leaves the sign, the exponent and six bits of a double: steps of 1.6 %. */
  private static final int SHIFT = 46;

  private static final int BUCKETS = 1 << (Long.SIZE - SHIFT);

  private static final String DURATIONS =
      "metric.kind='request' AND metric.role='duration' AND metric.unit='ms'";

  private final Database database;
  private final long run;

  HeadlineFigures(Database database, long run) {
    this.database = database;
    this.run = run;
  }

  /**
   * @param counted all durations of the run, where they could be counted when they were written
   * @return NaN for whatever is damaged or not there
   */
  Headline compute(WholeMillis counted) {
    double[] percentiles;
    double[] users;
    try {
      percentiles = counted.percentiles(PERCENTS).orElseGet(this::percentiles);
      users = users();
    } catch (StoreException e) {
      if (!(e.getCause() instanceof DamagedBlobException)) {
        throw e;
      }
      return Headline.NONE; // who opens the run is told what is damaged
    }
    return new Headline(percentiles[0], percentiles[1], percentiles[2], users[0], users[1]);
  }

  private double[] percentiles() {
    long[] counts = new long[BUCKETS];
    long[] all = new long[1];
    values(
        (ordered, count) -> {
          counts[bucket(ordered)] += count;
          all[0] += count;
        });
    return all[0] == 0 ? stated() : at(counts, all[0]);
  }

  private double[] at(long[] counts, long all) {
    Map<Integer, TreeMap<Long, Long>> around = new TreeMap<>();
    int[] buckets = new int[PERCENTS.length];
    long[] ranks = new long[PERCENTS.length];
    for (int i = 0; i < PERCENTS.length; i++) {
      ranks[i] = Ranks.nearest(PERCENTS[i], all);
      while (ranks[i] > counts[buckets[i]]) {
        ranks[i] -= counts[buckets[i]++];
      }
      around.put(buckets[i], new TreeMap<>());
    }
    values(
        (ordered, count) -> {
          TreeMap<Long, Long> near = around.get(bucket(ordered));
          if (near != null) {
            near.merge(ordered, count, Long::sum);
          }
        });
    double[] found = new double[PERCENTS.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = Decimals.fromOrderedBits(ofRank(around.get(buckets[i]), ranks[i]));
    }
    return found;
  }

  private static long ofRank(Map<Long, Long> ascending, long rank) {
    long left = rank;
    for (Map.Entry<Long, Long> value : ascending.entrySet()) {
      left -= value.getValue();
      if (left <= 0) {
        return value.getKey();
      }
    }
    throw new IllegalStateException("fewer values in the second pass than in the first");
  }

  private static int bucket(long ordered) {
    return (int) (ordered >> SHIFT) + BUCKETS / 2;
  }

  private void values(SliceColumns.Visitor visitor) {
    database.each(
        "SELECT chunk.block, chunk.blob, metric.decimals FROM chunk"
            + " JOIN metric ON metric.id = chunk.metric"
            + " WHERE chunk.run=? AND chunk.level=1 AND "
            + DURATIONS,
        row -> {
          SliceColumns[] columns = new SliceColumns[1];
          try {
            ChunkCodec.decode(
                row.getBytes(2),
                row.getInt(1),
                row.getInt(3),
                (_, of) -> {
                  columns[0] = columns[0] == null ? new SliceColumns(of) : columns[0];
                  return columns[0];
                });
          } catch (DamagedBlobException e) {
            throw new StoreException("PB-STORE-DAMAGED", "a blob is damaged", e);
          }
          if (columns[0] != null) {
            columns[0].each(visitor);
          }
        },
        run);
  }

  /** Of a summary alone, where it is of one kind of requests. */
  private double[] stated() {
    Map<Long, double[]> byMetric = new TreeMap<>();
    database.each(
        "SELECT summary.metric, statistic, value FROM summary"
            + " JOIN metric ON metric.id = summary.metric"
            + " JOIN endpoint ON endpoint.id = summary.endpoint"
            + " WHERE run=? AND endpoint.name='' AND endpoint.tags='' AND endpoint.grp='' AND "
            + DURATIONS,
        row -> {
          double[] found =
              byMetric.computeIfAbsent(
                  row.getLong(1), _ -> new double[] {Double.NaN, Double.NaN, Double.NaN});
          for (int i = 0; i < PERCENTS.length; i++) {
            if (row.getString(2).equals("p" + (int) PERCENTS[i])) {
              found[i] = row.getDouble(3);
            }
          }
        },
        run);
    return byMetric.size() == 1
        ? byMetric.values().iterator().next()
        : new double[] {Double.NaN, Double.NaN, Double.NaN};
  }

  private double[] users() {
    double[] range = {Double.NaN, Double.NaN};
    database.each(
        "SELECT blob FROM track WHERE run=? AND metric IN ('vus', 'users')",
        row -> {
          try {
            for (double users : TrackCodec.decode(row.getBytes(1)).values()) {
              range[0] = Double.isNaN(range[0]) ? users : Math.min(range[0], users);
              range[1] = Double.isNaN(range[1]) ? users : Math.max(range[1], users);
            }
          } catch (DamagedBlobException e) {
            throw new StoreException("PB-STORE-DAMAGED", "a track is damaged", e);
          }
        },
        run);
    return range;
  }
}
