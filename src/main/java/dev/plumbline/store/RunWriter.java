package dev.plumbline.store;

import dev.plumbline.model.Decimals;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.KeptSample;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Resolution;
import dev.plumbline.model.Role;
import dev.plumbline.model.Run;
import dev.plumbline.model.Series;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.SliceSink;
import dev.plumbline.model.Slices;
import dev.plumbline.model.Track;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes one run in one transaction, which opens with its first chunk and ends with {@link #commit}
 * or {@link #close}. Blobs are made by whichever thread hands slices over; only laying them down is
 * done one at a time.
 */
public final class RunWriter implements SliceSink, AutoCloseable {
  /** A blob is cut at about this many raw bytes. */
  private static final int BLOB_BYTES = 12_000;

  private final Store store;
  private final Database database;
  private final Names names;
  private final Map<List<Object>, Integer> fragments = new HashMap<>();
  private final List<KeptSample> samples = new ArrayList<>();
  private final WholeMillis durations = new WholeMillis();
  private long run;
  private long requests;
  private long failed;
  private boolean open;
  private boolean ended;
  private StoreException refused;

  RunWriter(Store store, Database database) {
    this.store = store;
    this.database = database;
    this.names = new Names(database);
  }

  Database database() {
    return database;
  }

  /** Whether this call is the first to end the writer: a writer is given back once. */
  boolean end() {
    boolean first = !ended;
    ended = true;
    return first;
  }

  @Override
  public void slices(Metric metric, int block, List<Series> series) {
    Map<Alike, List<Section>> alike = new LinkedHashMap<>();
    int metricId;
    synchronized (this) {
      begin();
      metricId = names.metric(metric);
      for (Series one : series) {
        Endpoint endpoint = one.key().endpoint();
        alike
            .computeIfAbsent(Alike.of(one.slices()), _ -> new ArrayList<>())
            .add(Section.of(names.endpoint(endpoint), one.slices()));
        if (metric.kind() == Kind.REQUEST && metric.role() == Role.DURATION) {
          requests += one.slices().count();
          failed += endpoint.failed() ? one.slices().count() : 0;
        }
      }
    }
    alike.values().forEach(sections -> write(metricId, block, sections));
    durations.add(metric, series);
  }

  /** What the sections of a blob have in common. */
  private record Alike(int decimals, boolean once, Resolution resolution) {
    static Alike of(Slices slices) {
      return new Alike(slices.decimals(), slices.repeats().once(), slices.repeats().resolution());
    }
  }

  private void write(int metric, int block, List<Section> sections) {
    sections.sort(Comparator.comparingInt(Section::endpoint));
    List<List<Section>> blobs = cut(sections);
    List<byte[]> encoded = blobs.stream().map(ChunkCodec::encode).toList();
    synchronized (this) {
      begin(); // the import may have ended meanwhile, and the connection be another run's
      int seq = fragments.merge(List.of(metric, block), 1, Integer::sum) - 1;
      for (int i = 0; i < encoded.size(); i++) {
        database.insert(
            "INSERT INTO chunk(run, metric, level, block, seq, endpoint_lo, endpoint_hi, blob)"
                + " VALUES(?, ?, 1, ?, ?, ?, ?, ?)",
            run,
            metric,
            block,
            seq,
            blobs.get(i).getFirst().endpoint(),
            blobs.get(i).getLast().endpoint(),
            encoded.get(i));
      }
    }
  }

  private static List<List<Section>> cut(List<Section> sections) {
    List<List<Section>> blobs = new ArrayList<>();
    int size = BLOB_BYTES;
    for (Section section : sections) {
      int bytes = presumedBytes(section);
      if (size + bytes > BLOB_BYTES) {
        blobs.add(new ArrayList<>());
        size = 0;
      }
      blobs.getLast().add(section);
      size += bytes;
    }
    return blobs;
  }

  private static int presumedBytes(Section section) {
    Slices slices = section.slices();
    return 3 * slices.seconds().length
        + (slices.decimals() == Decimals.RAW ? 8 : 3) * section.different();
  }

  @Override
  public synchronized void track(Track part) {
    begin();
    database.insert(
        "INSERT INTO track(run, metric, labels, unit, blob) VALUES(?, ?, ?, ?, ?)",
        run,
        part.metric(),
        Labels.toText(part.labels()),
        part.unit(),
        TrackCodec.encode(part.nanos(), part.values()));
  }

  @Override
  public synchronized void sample(KeptSample sample) {
    samples.add(sample);
  }

  @Override
  public synchronized void stated(SeriesKey of, String statistic, double value) {
    begin();
    database.insert(
        "INSERT OR REPLACE INTO summary(run, metric, endpoint, statistic, value)"
            + " VALUES(?, ?, ?, ?, ?)",
        run,
        names.metric(of.metric()),
        names.endpoint(of.endpoint()),
        statistic,
        value);
  }

  private void begin() {
    if (ended) {
      throw new StoreException("PB-CANCELLED", "the import has ended; nothing more is stored");
    }
    if (refused != null) {
      throw refused; // at once: the next block need not wait for the other writer as well
    }
    if (!open) {
      try {
        database.execute("BEGIN IMMEDIATE");
      } catch (StoreException e) {
        refused = e;
        throw e;
      }
      open = true;
      run =
          database.insert(
              "INSERT INTO run(key, test, environment, tool, tool_version, format,"
                  + " importer_version, started, duration, requests, failed, records,"
                  + " completeness, imported)"
                  + " VALUES('', ?, '', '', '', '', 0, 0, 0, 0, 0, 0, 'partial', 0)",
              names.test(""));
    }
  }

  /**
   * Makes the run part of the store.
   *
   * @return the run as stored
   * @throws StoreException when it is not, for certain
   */
  public synchronized Run commit(NewRun facts) {
    begin();
    Optional<ReplacedRun> replaced = facts.replaces().map(id -> new ReplacedRun(database, id));
    replaced.ifPresent(old -> old.stepAside(facts));
    boolean counted = facts.statedRequests() < 0;
    new RunRow(database, names)
        .complete(
            run,
            facts,
            counted ? requests : facts.statedRequests(),
            counted ? failed : facts.statedFailed());
    replaced.ifPresent(old -> old.handOver(run));
    if (!samples.isEmpty()) {
      database.insert(
          "INSERT INTO sample(run, blob) VALUES(?, ?)", run, SampleCodec.encode(samples));
    }
    Headlines.write(database, run, new HeadlineFigures(database, run).compute(durations));
    try {
      database.execute("COMMIT");
      open = false;
    } catch (StoreException e) {
      // A commit that failed may be durable all the same: look before saying that it is not.
      store.discardWriter(this, e);
      open = false;
      return store.run(facts.id()).orElseThrow(() -> e);
    }
    store.release(this);
    return store.run(facts.id()).orElseThrow();
  }

  /** Undoes everything that was not committed. */
  @Override
  public synchronized void close() {
    if (open) {
      open = false;
      try {
        database.execute("ROLLBACK");
      } catch (StoreException e) {
        store.discardWriter(this, e);
        return;
      }
    }
    store.release(this);
  }
}
