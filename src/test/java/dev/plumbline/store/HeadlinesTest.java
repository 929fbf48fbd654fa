package dev.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.plumbline.model.Exact;
import dev.plumbline.model.Run;
import dev.plumbline.model.Series;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlinesTest {
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
  @ValueSource(longs = {1, 2, 3, 4})
  void theFiguresAreThoseOfAllValues(long seed) {
    DrawnRun drawn = new DrawnRun(seed);
    drawn.storeIn(store);
    Exact all = all(drawn);
    Headline headline = store.storedRuns().headlines().get(drawn.id);
    assertEquals(
        new Headline(all.percentile(50), all.percentile(95), all.percentile(99), 1, 2.5), headline);
    assertEquals(headline, store.headlines().fill(store.run(drawn.id).orElseThrow()));
    assertNotEquals(all.percentile(90), headline.p95(), "another percentile would be noticed");
  }

  @Test
  void aDamagedRunHasNoFigures() {
    DrawnRun drawn = new DrawnRun(1);
    drawn.storeIn(store);
    store.inTransaction(
        db -> db.update("UPDATE chunk SET blob = substr(blob, 1, length(blob) - 1)"));
    Run run = store.run(drawn.id).orElseThrow();
    assertEquals(Headline.NONE, store.headlines().fill(run));
    assertEquals(Map.of(drawn.id, Headline.NONE), store.storedRuns().headlines());
    assertEquals(List.of(), store.headlines().missing(), "it is not tried for ever");
  }

  @Test
  void aRunThatWasDeletedMeanwhileGetsNone() {
    DrawnRun drawn = new DrawnRun(1);
    drawn.storeIn(store);
    Run run = store.run(drawn.id).orElseThrow();
    store.edits().delete(List.of(run));
    store.headlines().fill(run);
    assertEquals(Map.of(), store.storedRuns().headlines());
  }

  private static Exact all(DrawnRun drawn) {
    long[] values =
        drawn.series.stream()
            .map(Series::slices)
            .flatMapToLong(one -> Arrays.stream(one.values()))
            .toArray();
    assertEquals(6, DrawnRun.DURATION.decimals());
    return Exact.of(values, 6);
  }
}
