package dev.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.model.Completeness;
import dev.plumbline.model.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("store.plumb"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void aRunComesBackAsItWasWritten(long seed) {
    DrawnRun drawn = new DrawnRun(seed);
    drawn.storeIn(store);
    Run run = store.run(drawn.id).orElseThrow();
    assertEquals(drawn.values(), run.requests());
    assertEquals(drawn.facts.labels(), run.labels());
    assertEquals(drawn.facts.thresholds(), store.thresholds(run));
    assertEquals(drawn.facts.diagnostics(), store.diagnostics(run));
    RunReader reader = store.reader(run);
    RunReader.Values values = reader.series(DrawnRun.DURATION);
    assertEquals(List.of(), values.damage());
    assertEquals(drawn.sum(), DrawnRun.sum(values));
    assertEquals(Map.of("a=b\n", "100%"), reader.tracks().getFirst().labels());
    assertEquals(2.5, reader.tracks().getFirst().values()[1]);
  }

  @Test
  void aWindowHoldsItsSecondsAndNoOthers() {
    DrawnRun drawn = new DrawnRun(3);
    drawn.storeIn(store);
    RunReader reader = store.reader(store.run(drawn.id).orElseThrow());
    for (int from = 0; from < 1_024; from += 97) {
      int start = from;
      int end = from + 130;
      long expected =
          drawn.series.stream().mapToLong(s -> s.slices().between(start, end).size()).sum();
      long found =
          reader.series(DrawnRun.DURATION, start, end).series().stream()
              .mapToLong(s -> s.slices().size())
              .sum();
      assertEquals(expected, found, () -> "seconds " + start + " to " + end);
    }
  }

  @Test
  void theSameContentIsARunOnce() {
    DrawnRun drawn = new DrawnRun(1);
    drawn.storeIn(store);
    assertThrows(StoreException.class, () -> drawn.storeIn(store));
    assertEquals(1, store.runs().size());
    assertEquals(drawn.id, store.runOfSource("digest 1").orElseThrow().id());
    assertTrue(store.knowsLength(1_001));
    assertFalse(store.knowsLength(1_002));
    new DrawnRun(2).storeIn(store);
    assertEquals(2, store.runs().size());
  }

  @Test
  void aRunThatIsNotCommittedLeavesNothingAndTakesNoRoom() {
    new DrawnRun(1).storeIn(store);
    store.checkpoint();
    Map<String, Long> before = store.facts();
    try (RunWriter writer = store.write()) {
      new DrawnRun(2).handTo(writer);
    }
    store.checkpoint();
    assertEquals(before, store.facts());
    new DrawnRun(2).storeIn(store);
    assertEquals(2, store.runs().size());
  }

  @Test
  void blocksHandedOverAfterTheEndOfAnImportReachNoOtherRun() {
    DrawnRun cancelled = new DrawnRun(1);
    DrawnRun next = new DrawnRun(2);
    RunWriter late = store.write();
    cancelled.handTo(late);
    late.close();
    try (RunWriter writer = store.write()) {
      next.handTo(writer);
      assertThrows(StoreException.class, () -> cancelled.handTo(late));
      writer.commit(next.facts);
    }
    Run run = store.run(next.id).orElseThrow();
    assertEquals(next.sum(), DrawnRun.sum(store.reader(run).series(DrawnRun.DURATION)));
  }

  @ParameterizedTest(name = "after {0} microseconds")
  @ValueSource(ints = {0, 50, 100, 200, 400, 800, 1_600, 3_200})
  void blocksInTheMakingWhenAnImportEndsReachNoOtherRun(int micros) throws Exception {
    DrawnRun cancelled = new DrawnRun(3);
    try (ExecutorService making = Executors.newSingleThreadExecutor()) {
      for (int i = 0; i < 10; i++) {
        DrawnRun next = new DrawnRun(1_000L * micros + 100 + i);
        RunWriter late = store.write();
        Future<?> made = making.submit(() -> cancelled.handTo(late));
        TimeUnit.MICROSECONDS.sleep(micros);
        late.close();
        next.storeIn(store);
        try {
          made.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
          assertEquals("PB-CANCELLED", ((StoreException) e.getCause()).code());
        }
        Run run = store.run(next.id).orElseThrow();
        assertEquals(next.sum(), DrawnRun.sum(store.reader(run).series(DrawnRun.DURATION)));
      }
    }
  }

  @Test
  void readersSeeWholeRunsWhileOneWriterWrites() throws Exception {
    try (ExecutorService readers = Executors.newFixedThreadPool(3)) {
      List<Future<Long>> seen = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        seen.add(readers.submit(this::readUntilThereAreTwenty));
      }
      for (int seed = 1; seed <= 20; seed++) {
        new DrawnRun(seed).storeIn(store);
      }
      for (Future<Long> reads : seen) {
        assertTrue(reads.get(30, TimeUnit.SECONDS) > 0);
      }
    }
  }

  private long readUntilThereAreTwenty() {
    long reads = 0;
    for (int runs = 0; runs < 20; ) {
      List<Run> all = store.runs();
      runs = all.size();
      for (Run run : all) {
        DrawnRun written = new DrawnRun(Long.parseLong(run.id(), 16));
        assertEquals(written.facts.labels(), run.labels(), run::id);
        assertEquals(
            written.sum(), DrawnRun.sum(store.reader(run).series(DrawnRun.DURATION)), run::id);
        reads++;
      }
    }
    return reads;
  }

  @Test
  void aSecondWriterWaitsForTheFirst() throws Exception {
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Future<?> second;
      try (RunWriter writer = store.write()) {
        new DrawnRun(1).handTo(writer);
        second = other.submit(() -> new DrawnRun(2).storeIn(store));
        writer.commit(new DrawnRun(1).facts);
      }
      second.get(30, TimeUnit.SECONDS);
    }
    assertEquals(2, store.runs().size());
  }

  @Test
  void aDamagedBlobIsNamedAndTheRestStaysUsable() {
    DrawnRun drawn = new DrawnRun(3);
    drawn.storeIn(store);
    DrawnRun intact = new DrawnRun(1);
    intact.storeIn(store);
    store.inTransaction(
        db ->
            db.update(
                "UPDATE chunk SET blob = substr(blob, 1, length(blob) - 1) WHERE id ="
                    + " (SELECT min(id) FROM chunk)"));
    Run run = store.run(drawn.id).orElseThrow();
    RunReader.Values values = store.reader(run).series(DrawnRun.DURATION);
    assertEquals(1, values.damage().size());
    assertEquals("PB-STORE-DAMAGED", values.damage().getFirst().code());
    assertTrue(DrawnRun.sum(values) > 0);
    assertTrue(DrawnRun.sum(values) < drawn.sum());
    Run other = store.run(intact.id).orElseThrow();
    assertEquals(intact.sum(), DrawnRun.sum(store.reader(other).series(DrawnRun.DURATION)));
  }

  @Test
  void aSummaryThatConfirmsMakesAnUnknownRunWhole() {
    new DrawnRun(1).storeIn(store);
    Run run = store.run(new DrawnRun(1).id).orElseThrow();
    RunConfirmation said =
        new RunConfirmation(true, "1.4.2", "s.json", 9, "digest s", List.of(), List.of());
    Run confirmed = store.edits().confirm(run, said);
    assertEquals(Completeness.WHOLE, confirmed.completeness());
    assertEquals("1.4.2", confirmed.toolVersion());
    assertEquals(run.id(), store.runOfSource("digest s").orElseThrow().id());
  }
}
