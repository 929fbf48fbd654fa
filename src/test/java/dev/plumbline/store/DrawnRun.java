package dev.plumbline.store;

import dev.plumbline.model.Completeness;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.Series;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.Severity;
import dev.plumbline.model.Slices;
import dev.plumbline.model.StatedThreshold;
import dev.plumbline.model.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A run drawn from a seed, for writing to a store and holding what comes back against it. */
final class DrawnRun {
  static final Metric DURATION =
      new Metric("http_req_duration", Kind.REQUEST, Role.DURATION, MetricType.TREND, "ms", 6);

  final String id;
  final NewRun facts;
  final List<Series> series = new ArrayList<>();
  private final int blocks;

  DrawnRun(long seed) {
    Random random = new Random(seed);
    id = String.format(java.util.Locale.ROOT, "%012x", seed);
    blocks = 1 + random.nextInt(4);
    for (int block = 0; block < blocks; block++) {
      for (int endpoint = 0; endpoint < 5; endpoint++) {
        series.add(new Series(key(endpoint), slices(random, block)));
      }
    }
    facts =
        new NewRun(
            id,
            "a test",
            "",
            Map.of("commit", "c" + seed),
            "k6",
            "",
            "k6-ndjson",
            1,
            1_700_000_000_000_000_000L + seed,
            1_700_000_900_000_000_000L + seed,
            1,
            -1,
            -1,
            Completeness.UNKNOWN,
            "points.json",
            1_000 + seed,
            "digest " + seed,
            Optional.empty(),
            List.of(new StatedThreshold("m", "p(95)<5", "points.json", Optional.of(false))),
            List.of(new Diagnostic("A-CODE", Severity.WARNING, "words", 3, 17, 2)));
  }

  private static SeriesKey key(int endpoint) {
    return new SeriesKey(
        DURATION, new Endpoint("/" + endpoint, "GET", true, endpoint == 4, "", "default", ""));
  }

  private static Slices slices(Random random, int block) {
    int[] seconds = random.ints(20, 256 * block, 256 * (block + 1)).sorted().distinct().toArray();
    int[] ends = new int[seconds.length];
    Arrays.setAll(ends, i -> 3 * (i + 1));
    long[] values = random.longs(3L * seconds.length, 0, 1L << 40).toArray();
    for (int i = 0; i < ends.length; i++) {
      Arrays.sort(values, 3 * i, 3 * i + 3);
    }
    return new Slices(seconds, ends, values, 6);
  }

  /** Hands everything to the writer, short of committing. */
  void handTo(RunWriter writer) {
    for (int block = 0; block < blocks; block++) {
      writer.slices(DURATION, block, series.subList(5 * block, 5 * block + 5));
    }
    writer.track(
        new Track("vus", Map.of("a=b\n", "100%"), "", new long[] {0, 5}, new double[] {1, 2.5}));
  }

  void storeIn(Store store) {
    try (RunWriter writer = store.write()) {
      handTo(writer);
      writer.commit(facts);
    }
  }

  long values() {
    return series.stream().mapToLong(one -> one.slices().size()).sum();
  }

  long sum() {
    return series.stream().mapToLong(one -> Arrays.stream(one.slices().values()).sum()).sum();
  }

  static long sum(RunReader.Values values) {
    return values.series().stream()
        .mapToLong(one -> Arrays.stream(one.slices().values()).sum())
        .sum();
  }
}
