package dev.plumbline.store;

import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.KeptSample;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Run;
import dev.plumbline.model.Series;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.Severity;
import dev.plumbline.model.SliceSink;
import dev.plumbline.model.Track;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what one run holds. Safe for use by several threads. */
public final class RunReader {
  private final Store store;
  private final Run run;

  RunReader(Store store, Run run) {
    this.store = store;
    this.run = run;
  }

  public Run run() {
    return run;
  }

  /** The files that it was read from and confirmed by, as they were named; its samples first. */
  public List<String> sources() {
    return store.reading(
        db ->
            db.query(
                "SELECT path FROM source WHERE run=? ORDER BY role <> 'samples', path",
                row -> row.getString(1),
                Store.rowOf(db, run)));
  }

  /** The metrics of which the run holds values. */
  public List<Metric> metrics() {
    return store.reading(
        db ->
            db.query(
                "SELECT * FROM metric WHERE id IN (SELECT DISTINCT metric FROM chunk WHERE run=?)"
                    + " ORDER BY kind, name",
                Names::metric,
                Store.rowOf(db, run)));
  }

  /** All series of a metric. */
  public Values series(Metric metric) {
    return series(metric, 0, Integer.MAX_VALUE);
  }

  /** The series of a metric in the seconds {@code from} (inclusive) to {@code to} (exclusive). */
  public Values series(Metric metric, int from, int to) {
    return store.reading(db -> read(db, metric, from, to));
  }

  private Values read(Database db, Metric metric, int from, int to) {
    Map<Integer, Endpoint> endpoints = new HashMap<>();
    Map<Integer, SliceColumns> integers = new TreeMap<>();
    Map<Integer, SliceColumns> doubles = new TreeMap<>();
    List<Diagnostic> damage = new ArrayList<>();
    SectionReader.Wanted wanted =
        (endpoint, decimals) ->
            (decimals == metric.decimals() ? integers : doubles)
                .computeIfAbsent(endpoint, _ -> new SliceColumns(decimals));
    int lastBlock = (to - 1) / SliceSink.BLOCK_SECONDS;
    db.each(
        "SELECT block, blob, endpoint_lo, endpoint_hi FROM chunk"
            + " WHERE run=? AND metric=? AND level=1 AND block BETWEEN ? AND ?"
            + " ORDER BY block, seq, endpoint_lo",
        row -> {
          int block = row.getInt(1);
          try {
            ChunkCodec.decode(row.getBytes(2), block, metric.decimals(), wanted);
          } catch (DamagedBlobException e) {
            damage.add(damaged(metric, block, row.getInt(3), row.getInt(4), e));
          }
        },
        Store.rowOf(db, run),
        idOf(db, metric),
        from / SliceSink.BLOCK_SECONDS,
        lastBlock);
    doubles.forEach(
        (endpoint, columns) -> {
          SliceColumns same = integers.remove(endpoint);
          if (same != null) {
            columns.addAsDoubles(same.toSlices());
          }
        });
    integers.putAll(doubles);
    if (!integers.isEmpty()) {
      db.each(
          "SELECT * FROM endpoint", row -> endpoints.put(row.getInt("id"), Names.endpoint(row)));
    }
    List<Series> series = new ArrayList<>(integers.size());
    boolean whole = from <= 0 && to == Integer.MAX_VALUE;
    integers.forEach(
        (endpoint, columns) ->
            series.add(
                new Series(
                    new SeriesKey(metric, endpoints.get(endpoint)),
                    whole ? columns.toSlices() : columns.toSlices().between(from, to))));
    return new Values(series, damage);
  }

  private static Diagnostic damaged(
      Metric metric, int block, int lowest, int highest, DamagedBlobException e) {
    return Diagnostic.of(
        "PB-STORE-DAMAGED",
        Severity.ERROR,
        metric.name()
            + " of seconds "
            + block * SliceSink.BLOCK_SECONDS
            + " to "
            + (block * SliceSink.BLOCK_SECONDS + SliceSink.BLOCK_SECONDS - 1)
            + " is damaged in the store for endpoints "
            + lowest
            + " to "
            + highest
            + " ("
            + e.getMessage()
            + "); import the file again into another store, or restore a backup");
  }

  private static long idOf(Database db, Metric metric) {
    return db.number(
        "SELECT id FROM metric WHERE name=? AND kind=? AND role=? AND type=? AND unit=?"
            + " AND decimals=?",
        metric.name(),
        metric.kind().word(),
        metric.role().word(),
        metric.type().word(),
        metric.unit(),
        metric.decimals());
  }

  /** The run's tracks, each in one piece. */
  public List<Track> tracks() {
    return store.reading(
        db -> {
          Map<List<String>, List<TrackCodec.Points>> parts = new LinkedHashMap<>();
          db.each(
              "SELECT metric, labels, unit, blob FROM track WHERE run=? ORDER BY id",
              row -> {
                try {
                  parts
                      .computeIfAbsent(
                          List.of(row.getString(1), row.getString(2), row.getString(3)),
                          _ -> new ArrayList<>())
                      .add(TrackCodec.decode(row.getBytes(4)));
                } catch (DamagedBlobException e) {
                  throw new StoreException(
                      "PB-STORE-DAMAGED", "a track of run " + run.id() + " is damaged", e);
                }
              },
              Store.rowOf(db, run));
          List<Track> tracks = new ArrayList<>();
          parts.forEach((of, points) -> tracks.add(joined(of, points)));
          return tracks;
        });
  }

  private static Track joined(List<String> of, List<TrackCodec.Points> parts) {
    return new Track(
        of.get(0),
        Labels.parse(of.get(1)),
        of.get(2),
        parts.stream().flatMapToLong(p -> java.util.Arrays.stream(p.nanos())).toArray(),
        parts.stream().flatMapToDouble(p -> java.util.Arrays.stream(p.values())).toArray());
  }

  /** The samples that were kept whole. */
  public List<KeptSample> samples() {
    return store.reading(
        db -> {
          List<KeptSample> samples = new ArrayList<>();
          db.each(
              "SELECT blob FROM sample WHERE run=?",
              row -> {
                try {
                  samples.addAll(SampleCodec.decode(row.getBytes(1)));
                } catch (DamagedBlobException e) {
                  throw new StoreException(
                      "PB-STORE-DAMAGED", "the samples of run " + run.id() + " are damaged", e);
                }
              },
              Store.rowOf(db, run));
          return samples;
        });
  }

  /** What the run's file states, where it holds no values. */
  public Map<SeriesKey, Map<String, Double>> stated() {
    return store.reading(
        db -> {
          Map<SeriesKey, Map<String, Double>> stated = new LinkedHashMap<>();
          db.each(
              "SELECT metric.*, statistic, value, endpoint.name AS endpoint_name, method, named,"
                  + " failed, grp, scenario, tags FROM summary"
                  + " JOIN metric ON metric.id = summary.metric"
                  + " JOIN endpoint ON endpoint.id = summary.endpoint"
                  + " WHERE run=? ORDER BY metric.name, endpoint_name, statistic",
              row -> {
                Endpoint endpoint =
                    new Endpoint(
                        row.getString("endpoint_name"),
                        row.getString("method"),
                        row.getInt("named") != 0,
                        row.getInt("failed") != 0,
                        row.getString("grp"),
                        row.getString("scenario"),
                        row.getString("tags"));
                stated
                    .computeIfAbsent(
                        new SeriesKey(Names.metric(row), endpoint), _ -> new TreeMap<>())
                    .put(row.getString("statistic"), row.getDouble("value"));
              },
              Store.rowOf(db, run));
          return stated;
        });
  }

  /**
   * Series as read.
   *
   * @param damage what could not be read back; figures over it are not to be trusted
   */
  public record Values(List<Series> series, List<Diagnostic> damage) {
    public Values {
      series = List.copyOf(series);
      damage = List.copyOf(damage);
    }
  }
}
