package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.LibrarySet.Kind;
import dev.plumbline.app.LibraryView.Facet;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Library on the sample study: six runs of each side, interleaved. */
class LibraryTest {
  @TempDir Path folder;
  @AutoClose private Store store;
  private Library library;

  @BeforeEach
  void copyTheStudyWithoutItsSides() throws IOException {
    Path of = SampleStudy.result().markdown().resolveSibling("demo.plumb");
    Path copy = folder.resolve("study.plumb");
    Files.copy(of, copy);
    store = Store.open(copy);
    new SetSides(store).set(store.runs(), Optional.empty());
    library = new Library(store);
  }

  @Test
  void runsStandInTheirSetsTheNewestFirst() {
    LibraryView before = library.read();
    assertEquals(List.of(Kind.PROMOTED, Kind.NONE), kinds(before));
    setSides(before);
    LibraryView view = library.read();
    List<LibrarySet> sets = view.sets(LibraryFilter.ALL);
    assertEquals(List.of(Kind.CANDIDATE, Kind.BASELINE), kinds(view));
    assertEquals("candidate 6", sets.getFirst().entries().getFirst().name());
    assertEquals("baseline 1", sets.getLast().entries().getLast().name());
    assertTrue(sets.getFirst().sides().isInterleaved() && sets.getLast().sides().isInterleaved());
    assertEquals(List.of("release-study"), sets.getFirst().tests());
    assertTrue(sets.getFirst().first().isBefore(sets.getFirst().last()));
  }

  @Test
  void aSideIsTakenAwayAndBothAreSwapped() {
    setSides(library.read());
    LibraryView view = library.read();
    Set<Run> candidates = new HashSet<>(view.sides().getFirst().on(RunSide.CANDIDATE));
    new SetSides(store).swap(view.entries().stream().map(LibraryEntry::run).toList());
    LibraryView swapped = library.read();
    assertEquals(ids(candidates), ids(new HashSet<>(swapped.sides().getFirst().baseline())));
    new SetSides(store)
        .set(swapped.entries().stream().map(LibraryEntry::run).toList(), Optional.empty());
    assertEquals(List.of(), library.read().sides());
    assertEquals(List.of(Kind.PROMOTED, Kind.NONE), kinds(library.read()));
  }

  @Test
  void anEntryHasItsFiguresWithoutItsValuesBeingRead() {
    LibraryEntry entry = named(library.read(), "candidate 1");
    assertEquals(93.7, entry.p95(), 0.05);
    assertEquals(17.0 / 3_810, entry.errorShare(), 1e-3);
    assertEquals("meets 5 of 5", entry.thresholds().words());
    assertEquals(40, entry.headline().orElseThrow().usersMost());
    assertFalse(entry.hasNote());
  }

  @Test
  void aHistoryNeverJoinsTwoSides() {
    assertEquals(12, named(library.read(), "candidate 1").history().size());
    setSides(library.read());
    LibraryView view = library.read();
    LibraryEntry first = named(view, "candidate 1");
    LibraryEntry last = named(view, "candidate 6");
    assertEquals(6, first.history().size());
    assertEquals(List.of(0, 5), List.of(first.place(), last.place()));
    assertEquals(last.p95(), last.history().get(5));
    assertFalse(first.history().contains(named(view, "baseline 1").p95()));
  }

  @Test
  void aFilterLeavesOutRunsAndWithThemSets() {
    setSides(library.read());
    LibraryView view = library.read();
    LibraryFilter filter =
        new LibraryFilter(
            "candidate",
            Optional.empty(),
            Optional.empty(),
            Optional.of("side=candidate"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertEquals(1, view.sets(filter).size());
    assertTrue(view.sets(filter).getFirst().sides().isInterleaved(), "whatever is filtered");
    assertEquals(List.of("side=baseline", "side=candidate"), view.choices().get(Facet.LABEL));
    assertEquals(List.of("k6"), view.choices().get(Facet.TOOL));
    assertEquals(List.of(""), view.choices().get(Facet.ENVIRONMENT));
  }

  @Test
  void aCardSaysWhereARunComesFrom() {
    LibraryView view = library.read();
    store.edits().note(named(view, "candidate 1").run(), "cold caches");
    RunCard card = library.card(named(library.read(), "candidate 1"));
    assertEquals("candidate-1.json.gz", card.fileName());
    assertEquals("NDJSON, gzip", card.format());
    assertEquals(5, card.thresholds().size());
    assertEquals("cold caches", card.entry().note());
  }

  @Test
  void nothingIsLeftToFillInAfterAnImport() {
    assertEquals(0, library.fill(() -> false, () -> {}));
  }

  private void setSides(LibraryView view) {
    SetSides sides = new SetSides(store);
    for (RunSide side : RunSide.values()) {
      sides.set(
          view.entries().stream()
              .filter(entry -> entry.name().startsWith(side.word()))
              .map(LibraryEntry::run)
              .toList(),
          Optional.of(side));
    }
  }

  private static Set<String> ids(Set<Run> runs) {
    return new HashSet<>(runs.stream().map(Run::id).toList());
  }

  private static List<Kind> kinds(LibraryView view) {
    return view.sets(LibraryFilter.ALL).stream().map(LibrarySet::kind).toList();
  }

  private static LibraryEntry named(LibraryView view, String name) {
    return view.entries().stream()
        .filter(entry -> entry.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
