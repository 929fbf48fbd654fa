package dev.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.model.Annotation;
import dev.plumbline.model.Attachment;
import dev.plumbline.model.Environment;
import dev.plumbline.model.Run;
import dev.plumbline.model.StatedThreshold;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stores that older versions laid down, kept as they were: each holds {@code DrawnRun} 1 and 2. */
class MigrationTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = 1)
  void aStoreOfAnOlderVersionKeepsWhatIsInItAndTakesWhatIsNew(int version) throws IOException {
    try (Store store = Store.open(laidDownBy(version))) {
      requireSame(store);
      assertEquals(List.of(id(2), id(1)), store.headlines().missing());
      Run run = store.run(id(1)).orElseThrow();
      store.edits().note(run, "the first");
      Headline filled = store.headlines().fill(run);
      assertEquals(List.of(id(2)), store.headlines().missing());
      assertEquals(Map.of(id(1), filled), store.storedRuns().headlines());
      assertEquals(Map.of(id(1), "the first"), store.storedRuns().notes());
      new DrawnRun(3).storeIn(store);
    }
    try (Store again = Store.open(folder.resolve("store.plumb"))) {
      assertEquals(3, again.runs().size());
      assertEquals(Migrations.CURRENT, again.facts().get("version"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = 1)
  void aStoreOfAnOlderVersionThatMayOnlyBeReadStaysAsItIs(int version) throws IOException {
    Path file = laidDownBy(version);
    byte[] before = Files.readAllBytes(file);
    try (Store store = Store.openReadOnly(file)) {
      requireSame(store);
      Run run = store.run(id(1)).orElseThrow();
      assertEquals(Map.of(), store.storedRuns().headlines());
      assertEquals("", store.edits().note(run));
      assertEquals(List.of(), store.headlines().missing());
      assertEquals(List.of(), store.folderChoices().of("a"));
      assertNotEquals(Headline.NONE, store.headlines().fill(run), "shown, though not kept");
      StoreException e =
          assertThrows(StoreException.class, () -> store.edits().note(run, "no room for it"));
      assertEquals("PB-STORE-READ-ONLY", e.code());
    }
    assertTrue(Arrays.equals(before, Files.readAllBytes(file)));
  }

  @Test
  void aStoreOfVersion2TakesOutcomesThatAreWorkedOut() throws IOException {
    Map<String, StoredRuns.ThresholdCounts> before;
    try (Store store = Store.openReadOnly(laidDownBy(2))) {
      requireSame(store);
      assertEquals(2, store.storedRuns().headlines().size());
      assertEquals(List.of(), store.workedOutcomes().missing());
      before = store.storedRuns().thresholds();
      assertEquals(1, before.get(id(1)).missed());
    }
    try (Store store = Store.open(folder.resolve("store.plumb"))) {
      requireSame(store);
      assertEquals(before, store.storedRuns().thresholds());
      StatedThreshold untold = new StatedThreshold("m", "p(95)<1", "a.json", Optional.empty());
      Run run = store.run(id(1)).orElseThrow();
      store
          .edits()
          .confirm(
              run, new RunConfirmation(false, "", "a.json", 1, "d", List.of(untold), List.of()));
      assertEquals(List.of(id(1)), store.workedOutcomes().missing());
      store.workedOutcomes().keep(run, Map.of(untold, Optional.of(true)));
      assertEquals(List.of(), store.workedOutcomes().missing());
      assertEquals(
          new StoredRuns.ThresholdCounts(1, 1, 0, 1), store.storedRuns().thresholds().get(id(1)));
    }
  }

  @Test
  void aStoreOfVersion3TakesWhatStandsBesideRuns() throws IOException {
    Path file = laidDownBy(3);
    try (Store store = Store.openReadOnly(file)) {
      requireSame(store);
      Run run = store.run(id(2)).orElseThrow();
      assertEquals("the second", store.edits().note(run));
      assertEquals(Optional.empty(), store.beside().environments().of(run));
      assertEquals(List.of(), store.beside().attachments().of(run));
      assertEquals(List.of(), store.beside().annotations().of(run));
    }
    try (Store store = Store.open(file)) {
      requireSame(store);
      Run run = store.run(id(2)).orElseThrow();
      Environment machine = Environment.of("load", Map.of("cpu.cores", "8"));
      store.beside().environments().give(List.of(run), machine, "environment.json");
      assertEquals(
          Optional.of(new KeptEnvironments.Kept(machine, "environment.json")),
          store.beside().environments().of(run));
      Attachment attached =
          new Attachment("a", "x/a", "text/plain", 2, "00", Instant.ofEpochSecond(7), true);
      assertEquals(List.of(), store.beside().attachments().of(run));
      store.beside().attachments().add(run, attached, Optional.of(new byte[] {1}));
      assertEquals(List.of(attached), store.beside().attachments().of(run));
      assertEquals(Map.of(), store.beside().attachments().sharedNames(run));
      Annotation noted = store.beside().annotations().add(run, Optional.empty(), "cold");
      assertEquals(List.of(noted), store.beside().annotations().of(run));
    }
  }

  @Test
  void aStoreOfVersion4TakesWhatOutcomesRestOn() throws IOException {
    StatedThreshold told =
        new StatedThreshold("m", "max < 9 ms", "log", Optional.of(true), OptionalDouble.of(7.5));
    Path file = laidDownBy(4);
    try (Store store = Store.openReadOnly(file)) {
      requireSame(store);
    }
    try (Store store = Store.open(file)) {
      requireSame(store);
      Run run = store.run(id(1)).orElseThrow();
      store
          .edits()
          .confirm(run, new RunConfirmation(false, "", "log", 1, "d", List.of(told), List.of()));
      assertTrue(store.thresholds(run).contains(told));
    }
  }

  @Test
  void thereIsAStoreOfEveryOlderVersion() {
    for (int version = 1; version < Migrations.CURRENT; version++) {
      assertNotEquals(null, getClass().getResource("versions/" + version + ".sqlite"));
    }
  }

  private static void requireSame(Store store) {
    for (int seed : new int[] {1, 2}) {
      DrawnRun drawn = new DrawnRun(seed);
      Run run = store.run(drawn.id).orElseThrow();
      assertEquals(drawn.sum(), DrawnRun.sum(store.reader(run).series(DrawnRun.DURATION)));
      assertEquals(drawn.facts.thresholds(), store.thresholds(run));
    }
    assertEquals("baseline", store.run(id(2)).orElseThrow().labels().get("side"));
    assertEquals(List.of(id(2)), store.baselines().latest("checkout").orElseThrow().runs());
  }

  private static String id(int seed) {
    return new DrawnRun(seed).id;
  }

  private Path laidDownBy(int version) throws IOException {
    Path file = folder.resolve("store.plumb");
    try (InputStream in = getClass().getResourceAsStream("versions/" + version + ".sqlite")) {
      Files.copy(in, file);
    }
    return file;
  }
}
