package dev.plumbline.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.model.Distribution;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.KeptSample;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Repeats;
import dev.plumbline.model.Resolution;
import dev.plumbline.model.Role;
import dev.plumbline.model.Series;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.SliceSink;
import dev.plumbline.model.Slices;
import dev.plumbline.model.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values handed over with counts leave the sink as such, with nothing lost. */
class RunSinkTallyTest {
  private static final Metric METRIC =
      new Metric("latency", Kind.REQUEST, Role.DURATION, MetricType.TREND, "ms", 6);
  private static final SeriesKey KEY = new SeriesKey(METRIC, Endpoint.NONE);
  private static final long SECOND = 1_000_000_000L;

  private final Gathered gathered = new Gathered();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void countsAndSingleValuesOfASecondAddUp(long seed) throws ImportFailure {
    Random random = new Random(seed);
    Gathered singles = new Gathered();
    RunSink sink = sink(gathered, ImportLimits.DEFAULT);
    RunSink one = sink(singles, ImportLimits.DEFAULT);
    int id = sink.series(KEY);
    one.series(KEY);
    for (int i = 0; i < 2_000; i++) {
      long at = random.nextInt(600) * SECOND;
      long value = random.nextInt(40);
      int count = random.nextInt(20);
      sink.add(id, at, value, count);
      for (int j = 0; j < count; j++) {
        one.add(id, at, value);
      }
      sink.add(id, at, value);
      one.add(id, at, value);
    }
    sink.finish();
    one.finish();
    for (int from : new int[] {0, 100, 300}) {
      Distribution expected = singles.between(from, from + 250);
      Distribution found = gathered.between(from, from + 250);
      assertEquals(expected.count(), found.count());
      assertEquals(expected.sum(), found.sum());
      for (double p : new double[] {1, 50, 95, 100}) {
        assertEquals(expected.percentile(p), found.percentile(p));
      }
    }
  }

  @Test
  void aBillionOfFiftyValuesTakeTheRoomOfFifty() throws ImportFailure {
    ImportLimits tight = new ImportLimits(8 << 20, 10, 10, 1_000, 0.01, 200, 64L << 20, false);
    RunSink sink = sink(gathered, tight);
    int id = sink.series(KEY);
    for (int i = 0; i < 1_000_000; i++) {
      sink.add(id, SECOND, i % 50, 1_000);
    }
    sink.finish();
    assertEquals(1, gathered.all.size());
    assertEquals(50, gathered.all.getFirst().size());
    assertEquals(1_000_000_000L, gathered.all.getFirst().count());
  }

  @Test
  void manyDistinctValuesAreHandedOnBeforeTheyFillTheMemory() throws ImportFailure {
    ImportLimits tight = new ImportLimits(8 << 20, 10, 10, 1_000, 0.01, 200, 64L << 20, false);
    RunSink sink = sink(gathered, tight);
    int id = sink.series(KEY);
    for (int i = 0; i < 10_000; i++) {
      sink.add(id, SECOND, i, 3);
    }
    sink.finish();
    assertTrue(gathered.all.size() >= 19, () -> gathered.all.size() + " fragments");
    assertEquals(30_000, gathered.all.stream().mapToLong(Slices::count).sum());
  }

  @Test
  void bucketsOfTwoResolutionsAreKeptInTheCoarser() throws ImportFailure {
    RunSink sink = sink(gathered, ImportLimits.DEFAULT);
    int id = sink.series(KEY);
    sink.add(id, SECOND, 1_000_003, 1, new Resolution(10, 0));
    sink.add(id, SECOND, 1_000_003, 1, new Resolution(4, 0));
    sink.finish();
    Slices slices = gathered.all.getFirst();
    assertEquals(new Resolution(4, 0), slices.repeats().resolution());
    assertEquals(1, slices.size());
    assertEquals(2, slices.count());
    assertEquals("histogram", slices.distribution().form());
  }

  @Test
  void impossibleCountsAreRefused() throws ImportFailure {
    RunSink sink = sink(gathered, ImportLimits.DEFAULT);
    int id = sink.series(KEY);
    assertThrows(ImportFailure.class, () -> sink.add(id, SECOND, 1, -1));
    sink.add(id, SECOND, 1, Repeats.MOST);
    assertThrows(ImportFailure.class, () -> sink.add(id, SECOND, 1, 1));
    sink.add(id, SECOND, 1, 0);
  }

  @Test
  void doublesKeepTheirCounts() throws ImportFailure {
    RunSink sink = sink(gathered, ImportLimits.DEFAULT);
    int id = sink.series(KEY);
    sink.addRaw(id, SECOND, 0.1234567890123, 7, Resolution.EXACT);
    sink.addRaw(id, SECOND, -1e300, 2, Resolution.EXACT);
    sink.finish();
    Distribution all = gathered.between(0, 9);
    assertEquals("raw", all.form());
    assertEquals(9, all.count());
    assertEquals(-1e300, all.min());
    assertEquals(0.1234567890123, all.percentile(50));
  }

  private static RunSink sink(Gathered into, ImportLimits limits) {
    RunSink sink = new RunSink(into, limits, Runnable::run);
    sink.startAt(0);
    return sink;
  }

  private static final class Gathered implements SliceSink {
    private final List<Slices> all = new ArrayList<>();

    Distribution between(int from, int to) {
      return Slices.distribution(all.stream().map(one -> one.between(from, to)).toList());
    }

    @Override
    public void slices(Metric metric, int block, List<Series> series) {
      series.forEach(one -> all.add(one.slices()));
    }

    @Override
    public void track(Track part) {}

    @Override
    public void stated(SeriesKey of, String statistic, double value) {}

    @Override
    public void sample(KeptSample sample) {}
  }
}
