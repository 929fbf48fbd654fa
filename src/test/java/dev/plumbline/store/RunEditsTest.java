package dev.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.model.Run;
import dev.plumbline.store.StoredRuns.ThresholdCounts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunEditsTest {
  @TempDir Path folder;
  private Store store;
  private Run first;
  private Run second;

  @BeforeEach
  void layDown() {
    store = Store.open(folder.resolve("store.plumb"));
    new DrawnRun(1).storeIn(store);
    new DrawnRun(2).storeIn(store);
    first = store.run(new DrawnRun(1).id).orElseThrow();
    second = store.run(new DrawnRun(2).id).orElseThrow();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aLabelIsSetChangedAndTakenAway() {
    Run labelled = store.edits().label(first, Map.of("side", "baseline"));
    assertEquals(Map.of("commit", "c1", "side", "baseline"), labelled.labels());
    assertEquals(
        "candidate", store.edits().label(first, Map.of("side", "candidate")).labels().get("side"));
    assertEquals(Map.of("commit", "c1"), store.edits().unlabel(first, "side").labels());
    assertEquals(Map.of("commit", "c1"), store.edits().unlabel(first, "side").labels());
    assertEquals(Map.of("commit", "c2"), store.run(second.id()).orElseThrow().labels());
  }

  @Test
  void aRunGetsAnotherTestAndEnvironment() {
    Run moved = store.edits().test(first, "Release study");
    assertEquals("Release study", moved.test());
    assertEquals("staging", store.edits().environment(first, "staging").environment());
    assertEquals("a test", store.run(second.id()).orElseThrow().test());
    store.edits().test(second, "Release study");
    assertEquals(1L, (long) store.reading(db -> db.number("SELECT count(*) FROM test")));
  }

  @Test
  void aNoteIsKeptReplacedAndTakenAway() {
    store.edits().note(first, "cold caches");
    store.edits().note(first, "cold caches, see ticket");
    assertEquals("cold caches, see ticket", store.edits().note(first));
    assertEquals(Map.of(first.id(), "cold caches, see ticket"), store.storedRuns().notes());
    store.edits().note(first, " ");
    assertEquals("", store.edits().note(first));
    assertEquals(Map.of(), store.storedRuns().notes());
  }

  @Test
  void aDeletedRunLeavesNothingAndItsFileIsNewAgain() {
    store.edits().delete(List.of(second));
    store.checkpoint();
    List<String> tables =
        List.of(
            "chunk", "track", "label", "source", "threshold", "diagnostic", "headline", "sample");
    for (String table : tables) {
      assertEquals(
          0L,
          (long)
              store.reading(
                  db ->
                      db.number(
                          "SELECT count(*) FROM "
                              + table
                              + " WHERE run NOT IN (SELECT id FROM run)")),
          table);
    }
    assertEquals(List.of(first), store.runs());
    new DrawnRun(2).storeIn(store);
    assertEquals(2, store.runs().size());
  }

  @Test
  void aRunOfAPromotedBaselineIsNeverDeletedNorAreThoseBesideIt() {
    store.baselines().set("checkout", List.of(second), "it held");
    StoreException e =
        assertThrows(StoreException.class, () -> store.edits().delete(List.of(first, second)));
    assertEquals("PB-IN-BASELINE", e.code());
    assertTrue(e.getMessage().contains("checkout, version 1"), e.getMessage());
    assertEquals(2, store.runs().size());
  }

  @Test
  void aRunThatIsGoneIsNotChangedInSilence() {
    store.edits().delete(List.of(first));
    StoreException e =
        assertThrows(StoreException.class, () -> store.edits().note(first, "of nothing"));
    assertEquals("PB-NO-RUN", e.code());
  }

  @Test
  void aThresholdCountsOnceHoweverManyFilesStateIt() {
    store
        .edits()
        .confirm(
            first,
            new RunConfirmation(
                true,
                "",
                "summary.json",
                5,
                "digest of a summary",
                List.of(
                    new dev.plumbline.model.StatedThreshold(
                        "m", "p(95)<5", "summary.json", java.util.Optional.of(true)),
                    new dev.plumbline.model.StatedThreshold(
                        "n", "rate<1", "summary.json", java.util.Optional.empty())),
                List.of()));
    assertEquals(
        Map.of(
            first.id(),
            new ThresholdCounts(0, 1, 1, 0),
            second.id(),
            new ThresholdCounts(0, 1, 0, 0)),
        store.storedRuns().thresholds());
  }

  @Test
  void whatWasChosenForAFolderIsRememberedUntilItIsChosenAgain() {
    FolderChoice before = new FolderChoice("before", "Release study", "", "baseline");
    FolderChoice after = new FolderChoice("after", "Release study", "", "candidate");
    store.folderChoices().remember("/results", List.of(before, after));
    assertEquals(List.of(after, before), store.folderChoices().of("/results"));
    assertEquals(List.of(), store.folderChoices().of("/other"));
    store.folderChoices().remember("/results", List.of(after));
    assertEquals(List.of(after), store.folderChoices().of("/results"));
  }
}
