package dev.plumbline.store;

import dev.plumbline.budget.Dimension;
import dev.plumbline.budget.Unit;
import dev.plumbline.model.Decimals;
import dev.plumbline.model.Ranks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static final String DURATIONS = "metric.kind='request' AND metric.role='duration'";

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
        "SELECT chunk.block, chunk.blob, metric.decimals, metric.unit FROM chunk"
            + " JOIN metric ON metric.id = chunk.metric"
            + " WHERE chunk.run=? AND chunk.level=1 AND "
            + DURATIONS,
        row -> {
          Optional<Unit> unit = time(row.getString(4));
          if (unit.isEmpty()) {
            return;
          }
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
            columns[0].each(inMillis(unit.get(), visitor));
          }
        },
        run);
  }

  private static Optional<Unit> time(String unit) {
    return Unit.measured(unit).filter(known -> known.dimension() == Dimension.TIME);
  }

  private static SliceColumns.Visitor inMillis(Unit unit, SliceColumns.Visitor visitor) {
    return unit == Unit.MILLISECONDS
        ? visitor
        : (ordered, count) ->
            visitor.value(
                Decimals.orderedBits(
                    unit.convert(Decimals.fromOrderedBits(ordered), Unit.MILLISECONDS)),
                count);
  }

  /**
   * Of figures alone: of all requests, where they are of one metric; those of the only endpoint are
   * of all as well.
   */
  private double[] stated() {
    Map<List<Long>, double[]> all = new LinkedHashMap<>();
    Map<List<Long>, double[]> endpoints = new LinkedHashMap<>();
    database.each(
        "SELECT summary.metric, summary.endpoint, statistic, value, metric.unit,"
            + " endpoint.name='' AND endpoint.tags='' AND endpoint.grp='' FROM summary"
            + " JOIN metric ON metric.id = summary.metric"
            + " JOIN endpoint ON endpoint.id = summary.endpoint"
            + " WHERE run=? AND "
            + DURATIONS,
        row -> {
          Optional<Unit> unit = time(row.getString(5));
          if (unit.isPresent()) {
            double[] found =
                (row.getBoolean(6) ? all : endpoints)
                    .computeIfAbsent(
                        List.of(row.getLong(1), row.getLong(2)),
                        _ -> new double[] {Double.NaN, Double.NaN, Double.NaN});
            for (int i = 0; i < PERCENTS.length; i++) {
              if (row.getString(3).equals("p" + (int) PERCENTS[i])) {
                found[i] = unit.get().convert(row.getDouble(4), Unit.MILLISECONDS);
              }
            }
          }
        },
        run);
    Map<List<Long>, double[]> of = all.isEmpty() ? endpoints : all;
    return of.size() == 1
        ? of.values().iterator().next()
        : new double[] {Double.NaN, Double.NaN, Double.NaN};
  }

  private double[] users() {
    double[] range = {Double.NaN, Double.NaN};
    String[] whole = new String[1];
    database.each(
        "SELECT blob, labels FROM track WHERE run=? AND metric IN ('vus', 'users', 'threads')"
            + " ORDER BY length(labels), labels",
        row -> {
          whole[0] = whole[0] == null ? row.getString(2) : whole[0];
          if (!whole[0].equals(row.getString(2))) {
            return; // a part of them: of one scenario, or generator
          }
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
