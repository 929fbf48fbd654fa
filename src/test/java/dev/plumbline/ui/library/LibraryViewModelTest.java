package dev.plumbline.ui.library;

import static dev.plumbline.ui.library.Listed.details;
import static dev.plumbline.ui.library.Listed.id;
import static dev.plumbline.ui.library.Listed.names;
import static dev.plumbline.ui.library.Listed.select;
import static dev.plumbline.ui.library.Listed.side;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.analysis.Verdict;
import dev.plumbline.app.ImportFiles;
import dev.plumbline.app.ImportListener;
import dev.plumbline.app.ImportOptions;
import dev.plumbline.app.Jobs;
import dev.plumbline.app.LibraryEntry;
import dev.plumbline.app.LibraryFilter;
import dev.plumbline.app.RunSide;
import dev.plumbline.app.ThresholdOutcome;
import dev.plumbline.chart.Theme;
import dev.plumbline.importer.Importers;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.HeldTasks;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Notice;
import dev.plumbline.ui.common.PageState;
import dev.plumbline.ui.common.RecordedNavigation;
import dev.plumbline.ui.common.Tasks;
import dev.plumbline.ui.common.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Library on the sample study, without a screen. */
class LibraryViewModelTest {
  @TempDir Path folder;
  @AutoClose private Store store;
  @AutoClose private final Jobs jobs = Jobs.onThreads(2);
  private final RecordedNavigation navigation = new RecordedNavigation();
  private final Words words = new Look(Theme.LIGHT, Locale.ENGLISH).words();
  private final List<Notice> told = new ArrayList<>();

  @BeforeEach
  void openTheStudy() throws IOException {
    store = StudyStore.in(folder);
  }

  @Test
  void runsStandUnderTheHeadsOfTheirSides() {
    LibraryViewModel model = read();
    assertEquals(14, model.lines().get().size());
    LibraryLine.Head first = (LibraryLine.Head) model.lines().get().getFirst();
    assertEquals("candidate", first.set().name());
    assertEquals(new SidesVerdict(Verdict.WORSE, 1, 1), first.verdict().orElseThrow());
    model.fold(first.set());
    assertEquals(8, model.lines().get().size());
    model.fold(first.set());
    assertEquals(14, model.lines().get().size());
  }

  @Test
  void whatNoFileSaysOfThresholdsIsWorkedOut() {
    Run run = read().sides().on(RunSide.BASELINE).getFirst();
    store.edits().delete(List.of(run));
    new ImportFiles(store, Importers.registered(), jobs)
        .run(List.of(run.source()), ImportOptions.DEFAULT, ImportListener.NONE);
    LibraryViewModel model = read();
    assertEquals(
        new ThresholdOutcome(5, 0, 0, 5),
        model.view().orElseThrow().entry(run.id()).orElseThrow().thresholds());
  }

  @Test
  void aFoldedSetHidesNothingFromAFilterOrASortedList() {
    LibraryViewModel model = read();
    model.fold(((LibraryLine.Head) model.lines().get().getFirst()).set());
    assertEquals(6, names(model).size());
    model.filter().set(LibraryFilter.ALL.withText("candidate 3"));
    assertEquals(List.of("candidate 3"), names(model));
    model.filter().set(LibraryFilter.ALL);
    assertEquals(6, names(model).size(), "folded still");
    model.sorted(true);
    assertEquals(12, names(model).size());
    model.sorted(false);
    assertEquals(6, names(model).size());
  }

  @Test
  void aFilterLeavesOutLinesAndTheSidesStayWhatTheyAre() {
    LibraryViewModel model = read();
    model.filter().set(LibraryFilter.ALL.withText("baseline 3"));
    assertEquals(List.of("baseline 3"), names(model));
    assertTrue(model.isComparable());
    model.filter().set(LibraryFilter.ALL.withTool(Optional.of("gatling")));
    assertEquals(List.of(), names(model));
  }

  @Test
  void whatAFilterOrAFoldHidesIsNotSelected() {
    LibraryViewModel model = read();
    select(model, "candidate 1", "baseline 3");
    model.filter().set(LibraryFilter.ALL.withText("baseline 3"));
    assertEquals(List.of("baseline 3"), selected(model));
    model.filter().set(LibraryFilter.ALL.withText("baseline 4"));
    assertEquals(List.of(), selected(model));
    assertInstanceOf(PageState.Empty.class, model.details().get());
    model.delete();
    assertEquals(12, store.runs().size());
    model.refresh();
    assertEquals(List.of(), selected(model), "nothing that nobody chose");
    model.filter().set(LibraryFilter.ALL);
    select(model, "candidate 1");
    model.fold(((LibraryLine.Head) model.lines().get().getFirst()).set());
    assertEquals(List.of(), selected(model));
  }

  private static List<String> selected(LibraryViewModel model) {
    return model.selection().stream().map(LibraryEntry::name).toList();
  }

  @Test
  void runsThatJustCameAreSelectedWhateverWasHidden() {
    LibraryViewModel model = read();
    String come = id(model, "baseline 3");
    model.fold(model.view().orElseThrow().sets(LibraryFilter.ALL).getLast());
    model.filter().set(LibraryFilter.ALL.withText("candidate"));
    model.reveal(List.of(come));
    assertEquals(List.of(come), model.selected().get());
    assertEquals(12, names(model).size());
  }

  @Test
  void theSelectedRunsGoOnASideAndOffIt() {
    LibraryViewModel model = read();
    select(model, "candidate 1", "candidate 2");
    model.side(Optional.of(RunSide.BASELINE));
    assertEquals(8, model.sides().on(RunSide.BASELINE).size());
    model.side(Optional.empty());
    assertEquals(6, model.sides().on(RunSide.BASELINE).size());
    assertEquals(4, model.sides().on(RunSide.CANDIDATE).size());
    assertEquals(2, model.selection().size(), "still selected");
  }

  @Test
  void aMarkGoesFromNoSideToBaselineToCandidateAndAround() {
    LibraryViewModel model = read();
    select(model, "candidate 1");
    String run = id(model, "candidate 1");
    model.mark(run);
    assertEquals(Optional.empty(), side(model, run));
    model.mark(run);
    assertEquals(Optional.of(RunSide.BASELINE), side(model, run));
    model.mark(run);
    assertEquals(Optional.of(RunSide.CANDIDATE), side(model, run));
  }

  @Test
  void bothSidesAreSwappedAndCompared() {
    LibraryViewModel model = read();
    String run = id(model, "candidate 1");
    model.swap();
    assertEquals(Optional.of(RunSide.BASELINE), side(model, run));
    model.compare();
    model.open(run);
    assertEquals(List.of("compare 6 with 6", "run " + run), navigation.ways());
  }

  @Test
  void nothingIsComparedWhileASideIsEmpty() {
    LibraryViewModel model = read();
    select(model, names(model).stream().filter(n -> n.startsWith("c")).toArray(String[]::new));
    model.side(Optional.empty());
    assertFalse(model.isComparable());
    model.compare();
    assertEquals(List.of(), navigation.ways());
  }

  @Test
  void runsArePromotedAndThenNotDeleted() {
    LibraryViewModel model = read();
    select(model, "baseline 1", "baseline 2");
    model.promote("release study", "the last release");
    model.promote("release study", "once more");
    assertEquals(2, store.baselines().latest("release study").orElseThrow().version());
    assertEquals(List.of("release study"), details(model).card().promoted());
    model.delete();
    assertEquals(
        List.of("PB-IN-BASELINE"), told.stream().flatMap(one -> one.code().stream()).toList());
    assertEquals(12, store.runs().size());
  }

  @Test
  void deletedRunsAreGoneAndAnotherIsSelected() {
    LibraryViewModel model = read();
    select(model, "candidate 3");
    model.delete();
    assertEquals(11, names(model).size());
    assertEquals(List.of(), told);
    assertEquals("candidate 2", model.selection().getFirst().name(), "which stands there now");
  }

  @Test
  void theCardShowsTheRunThatWasSelectedLastAndItsPicture() {
    LibraryViewModel model = read();
    select(model, "candidate 1");
    RunDetails details = details(model);
    assertEquals("candidate 1", details.card().entry().name());
    assertEquals(47, details.heat().orElseThrow().seconds());
    model.edits().note(details.card().entry().run(), "cold caches");
    assertEquals("cold caches", details(model).card().entry().note());
    assertTrue(details(model).heat().isPresent(), "not read again");
  }

  @Test
  void ofARunThatIsPassedOverNothingIsShown() {
    HeldTasks tasks = new HeldTasks();
    LibraryViewModel model = model(tasks);
    model.refresh();
    while (tasks.waiting() > 0) {
      tasks.next();
    }
    select(model, "candidate 1");
    select(model, "candidate 2");
    while (tasks.waiting() > 0) {
      tasks.next();
      assertFalse(details(model).card().entry().name().equals("candidate 1"));
    }
    assertEquals("candidate 2", details(model).card().entry().name());
  }

  @Test
  void aStoreWithoutRunsIsEmpty() {
    try (Store none = Store.open(folder.resolve("none.plumb"))) {
      LibraryViewModel model =
          new LibraryViewModel(none, jobs, new CurrentThreadTasks(), navigation, words, told::add);
      model.refresh();
      assertInstanceOf(PageState.Empty.class, model.state().get());
      assertEquals(List.of(), told);
    }
  }

  private LibraryViewModel read() {
    LibraryViewModel model = model(new CurrentThreadTasks());
    model.refresh();
    return model;
  }

  private LibraryViewModel model(Tasks tasks) {
    return new LibraryViewModel(store, jobs, tasks, navigation, words, told::add);
  }
}
