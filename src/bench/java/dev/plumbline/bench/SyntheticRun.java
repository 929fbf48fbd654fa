package dev.plumbline.bench;

import dev.plumbline.app.Jobs;
import dev.plumbline.importer.ImportLimits;
import dev.plumbline.importer.RunSink;
import dev.plumbline.model.Completeness;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.Run;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.store.NewRun;
import dev.plumbline.store.RunWriter;
import dev.plumbline.store.Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A run that nobody recorded, written straight into a store: as NDJSON, eight hours of it would be
 * 18 GB. Every request writes the values that k6 writes for one: seven durations of nanosecond
 * resolution, {@code http_reqs}, {@code http_req_failed} and the status.
 *
 * @param test its name in the store
 * @param endpoints number of endpoints
 * @param rate requests a second of each
 * @param seconds how long
 * @param seed of all randomness
 */
record SyntheticRun(String test, int endpoints, int rate, int seconds, long seed) {
  private static final long START = 1_790_000_000_000_000_000L;
  private static final long SECOND = 1_000_000_000L;

  /** Log-normal: most requests near the median, few far above it. */
  private static final double SPREAD = 0.5;

  private static final double FAILED_SHARE = 0.004;

  private static final List<Metric> DURATIONS =
      List.of(
          trend("http_req_duration", Role.DURATION),
          trend("http_req_waiting", Role.WAITING),
          trend("http_req_sending", Role.SENDING),
          trend("http_req_receiving", Role.RECEIVING),
          trend("http_req_blocked", Role.BLOCKED),
          trend("http_req_connecting", Role.CONNECTING),
          trend("http_req_tls_handshaking", Role.TLS));

  private static final Metric REQUESTS =
      new Metric("http_reqs", Kind.REQUEST, Role.OTHER, MetricType.COUNTER, "", 6);
  private static final Metric FAILED =
      new Metric("http_req_failed", Kind.REQUEST, Role.OTHER, MetricType.RATE, "", 6);
  private static final Metric STATUS =
      new Metric("status", Kind.REQUEST, Role.STATUS, MetricType.COUNTER, "", 0);

  private static Metric trend(String name, Role role) {
    return new Metric(name, Kind.REQUEST, role, MetricType.TREND, "ms", 6);
  }

  /** Writes the run. */
  Run into(Store store, Jobs jobs) {
    try (RunWriter writer = store.write()) {
      RunSink sink = new RunSink(writer, ImportLimits.DEFAULT, jobs.executor());
      sink.startAt(START);
      fill(sink);
      sink.finish();
      return writer.commit(facts());
    }
  }

  private void fill(RunSink sink) {
    SplittableRandom random = new SplittableRandom(seed);
    Ids[][] ids = new Ids[endpoints][];
    double[] median = new double[endpoints];
    double runEffect = Math.exp(0.02 * random.nextGaussian());
    for (int e = 0; e < endpoints; e++) {
      ids[e] = new Ids[] {new Ids(sink, e, false), new Ids(sink, e, true)};
      median[e] = 20 * Math.exp(e / 8.0) * runEffect;
    }
    for (long second = 0; second < seconds; second++) {
      for (int i = 0; i < rate; i++) {
        for (int e = 0; e < endpoints; e++) {
          long at = START + second * SECOND + (i * endpoints + e) * (SECOND / endpoints / rate);
          boolean failed = random.nextDouble() < FAILED_SHARE;
          ids[e][failed ? 1 : 0].add(sink, at, median[e], random);
        }
      }
    }
  }

  /** The series of an endpoint's good or failed requests. */
  private static final class Ids {
    private final int[] durations;
    private final int requests;
    private final int failures;
    private final int statuses;
    private final boolean failed;

    Ids(RunSink sink, int number, boolean failed) {
      this.failed = failed;
      Endpoint endpoint =
          new Endpoint(
              "GET /api/things/" + (char) ('a' + number), "GET", true, failed, "", "default", "");
      durations =
          DURATIONS.stream().mapToInt(m -> sink.series(new SeriesKey(m, endpoint))).toArray();
      requests = sink.series(new SeriesKey(REQUESTS, endpoint));
      failures = sink.series(new SeriesKey(FAILED, endpoint));
      statuses = sink.series(new SeriesKey(STATUS, endpoint));
    }

    void add(RunSink sink, long at, double median, SplittableRandom random) {
      long duration = nanos(median * Math.exp(SPREAD * random.nextGaussian()));
      long sending = 20_000 + random.nextLong(40_000);
      long receiving = 30_000 + random.nextLong(90_000);
      long blocked = 2_000 + random.nextLong(9_000);
      long[] values = {
        duration, Math.max(0, duration - sending - receiving), sending, receiving, blocked, 0, 0
      };
      for (int i = 0; i < durations.length; i++) {
        sink.add(durations[i], at, values[i]);
      }
      sink.add(requests, at, 1_000_000);
      sink.add(failures, at, failed ? 1_000_000 : 0);
      sink.add(statuses, at, failed ? 503 : 200);
    }

    private static long nanos(double millis) {
      return Math.round(millis * 1e6);
    }
  }

  private NewRun facts() {
    return new NewRun(
        test + "-" + seed,
        test,
        "",
        Map.of(),
        "k6",
        "",
        "synthetic",
        1,
        START,
        START + seconds * SECOND,
        10L * endpoints * rate * seconds,
        -1,
        -1,
        Completeness.WHOLE,
        "synthetic",
        0,
        test + "-" + seed,
        Optional.empty(),
        List.of(),
        List.of());
  }
}
