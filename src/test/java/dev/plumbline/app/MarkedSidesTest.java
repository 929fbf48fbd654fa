package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.model.Run;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MarkedSidesTest {
  private final Run before = run("shop", "b.json", 1, RunSide.BASELINE);
  private final Run after = run("shop", "c.json", 2, RunSide.CANDIDATE);
  private final Run loneBefore = run("search", "b.json", 3, RunSide.BASELINE);
  private final Run loneAfter = run("search-2", "c.json", 4, RunSide.CANDIDATE);
  private final Run unmarked = ListedRuns.ofTest(ListedRuns.run("d.json", 5, Map.of()), "search");

  @Test
  void theSidesOfEachTestAreTheirOwn() {
    Run other = run("search", "c.json", 6, RunSide.CANDIDATE);
    List<MarkedSides> all = MarkedSides.of(List.of(other, unmarked, loneBefore, after, before));
    assertEquals(List.of("search", "shop"), all.stream().map(MarkedSides::test).toList());
    assertEquals(List.of(other), all.getFirst().candidate());
    assertEquals(List.of(before), all.getLast().baseline());
    assertTrue(all.stream().allMatch(MarkedSides::isBoth));
  }

  @Test
  void aTestWithOneSideIsNotFilledUpFromAnother() {
    List<MarkedSides> all = MarkedSides.of(List.of(loneBefore, after, before));
    assertEquals(List.of(loneBefore), all.getFirst().baseline());
    assertFalse(all.getFirst().isBoth());
    assertTrue(all.getLast().isBoth());
  }

  @Test
  void whereNoTestHasBothTheSidesOfSeveralAreOnePair() {
    List<MarkedSides> all = MarkedSides.of(List.of(loneAfter, loneBefore));
    assertEquals(List.of(new MarkedSides("", List.of(loneBefore), List.of(loneAfter))), all);
    assertEquals(List.of(), MarkedSides.of(List.of(unmarked)));
  }

  @Test
  void theSelectedRunsTestIsComparedElseTheNewestThatCanBe() {
    LibraryView view = view(unmarked, loneBefore, after, before);
    assertEquals("shop", view.sidesAt(List.of()).test());
    assertEquals("shop", view.sidesAt(entries(after)).test());
    assertEquals("search", view.sidesAt(entries(unmarked)).test(), "it lacks a side, and says so");
    assertEquals(MarkedSides.NONE, view(unmarked).sidesAt(entries(unmarked)));
  }

  @Test
  void aRunOfFiguresAloneTakesNoSide() {
    Run alone = run("shop", "b.summary.json", 7, RunSide.BASELINE);
    LibraryView view =
        new LibraryView(
            Stream.concat(Stream.of(ListedRuns.figuresOnly(alone)), entries(after, before).stream())
                .toList(),
            List.of());
    assertEquals(List.of(before), view.sides().getFirst().baseline());
    assertEquals(
        List.of("candidate", "baseline", ""),
        view.sets(LibraryFilter.ALL).stream().map(LibrarySet::name).toList());
  }

  @Test
  void eachTestHasItsSetsInTheList() {
    List<LibrarySet> sets = view(unmarked, loneBefore, after, before).sets(LibraryFilter.ALL);
    assertEquals(
        List.of("search baseline", "shop candidate", "shop baseline", " "),
        sets.stream().map(set -> set.sides().test() + " " + set.name()).toList());
  }

  private static Run run(String test, String source, int minute, RunSide side) {
    return ListedRuns.ofTest(ListedRuns.on(side, source, minute), test);
  }

  private static LibraryView view(Run... runs) {
    return new LibraryView(entries(runs), List.of());
  }

  private static List<LibraryEntry> entries(Run... runs) {
    return Stream.of(runs).map(run -> ListedRuns.entry(run, ThresholdOutcome.NONE, "")).toList();
  }
}
