package dev.plumbline.ui.library;

import static dev.plumbline.ui.library.Listed.details;
import static dev.plumbline.ui.library.Listed.id;
import static dev.plumbline.ui.library.Listed.names;
import static dev.plumbline.ui.library.Listed.select;
import static dev.plumbline.ui.library.Listed.side;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.ImportFiles;
import dev.plumbline.app.ImportListener;
import dev.plumbline.app.ImportOptions;
import dev.plumbline.app.Jobs;
import dev.plumbline.app.LibraryFilter;
import dev.plumbline.app.RunSide;
import dev.plumbline.app.SampleStudy;
import dev.plumbline.chart.Theme;
import dev.plumbline.importer.Importers;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Notice;
import dev.plumbline.ui.common.RecordedNavigation;
import dev.plumbline.ui.common.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is marked and promoted in the Library, without a screen. */
class LibraryMarksTest {
  @TempDir Path folder;
  @AutoClose private Store store;
  @AutoClose private final Jobs jobs = Jobs.onThreads(2);
  private final Words words = new Look(Theme.LIGHT, Locale.ENGLISH).words();
  private final List<Notice> told = new ArrayList<>();

  @BeforeEach
  void openTheStudy() throws IOException {
    store = StudyStore.in(folder);
  }

  @Test
  void aRunOfFiguresAloneIsRefusedASideAndLeftOutWhereItHasOne() {
    Path summary = SampleStudy.RUNS.resolve("candidate-1.summary.json");
    Run whole = read().sides().candidate().getLast();
    store.edits().delete(List.of(whole));
    Run alone =
        new ImportFiles(store, Importers.registered(), jobs)
            .run(List.of(summary.toString()), ImportOptions.DEFAULT, ImportListener.NONE)
            .getFirst()
            .run()
            .orElseThrow();
    store.edits().label(alone, Map.of(RunSide.LABEL, RunSide.CANDIDATE.word()));
    LibraryViewModel model = read();
    assertEquals(5, model.sides().candidate().size(), "an older store's mark is passed over");
    assertEquals(Optional.empty(), side(model, alone.id()));
    String other = model.sides().candidate().getFirst().id();
    model.select(List.of(alone.id(), other));
    model.side(Optional.of(RunSide.BASELINE));
    assertEquals(Optional.of(RunSide.BASELINE), side(model, other), "what can be, is marked");
    assertTrue(told.getFirst().text().contains("takes no side"), told.toString());
    model.mark(alone.id());
    assertEquals(2, told.size());
    assertEquals(Optional.empty(), side(model, alone.id()));
  }

  @Test
  void underTheMouseEachRunStaysWhereItIsWhileOthersAreMarked() {
    LibraryViewModel model = read();
    List<String> before = names(model);
    model.holdStill(true);
    for (String name : before.subList(0, 10)) {
      model.mark(id(model, name));
      assertEquals(before, names(model));
    }
    assertEquals(Optional.empty(), side(model, id(model, "candidate 6")));
    assertEquals(2, model.sides().on(RunSide.BASELINE).size());
    model.filter().set(LibraryFilter.ALL.withText("candidate 3"));
    assertTrue(names(model).size() < 12, "what is asked for comes");
    model.filter().set(LibraryFilter.ALL);
    model.holdStill(false);
    assertFalse(before.equals(names(model)));
  }

  @Test
  void whatWasPromotedLastIsToldAndTakenBack() {
    LibraryViewModel model = read();
    select(model, "baseline 1", "baseline 2");
    model.promote("release study", "the last release");
    model.promote("release study", "once more");
    assertTrue(told.getLast().text().startsWith("2 runs promoted as baseline release study, v"));
    told.getFirst().offer().orElseThrow().taken().run();
    assertEquals(2, store.baselines().latest("release study").orElseThrow().version(), "not last");
    told.getLast().offer().orElseThrow().taken().run();
    assertEquals(1, store.baselines().latest("release study").orElseThrow().version());
    told.getFirst().offer().orElseThrow().taken().run();
    assertEquals(List.of(), details(model).card().promoted());
    model.delete();
    assertEquals(10, store.runs().size(), "they are no baseline any more");
  }

  private LibraryViewModel read() {
    LibraryViewModel model =
        new LibraryViewModel(
            store, jobs, new CurrentThreadTasks(), new RecordedNavigation(), words, told::add);
    model.refresh();
    return model;
  }
}
