package dev.plumbline.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.Jobs;
import dev.plumbline.app.RunSide;
import dev.plumbline.app.SampleStudy;
import dev.plumbline.app.SetSides;
import dev.plumbline.chart.Theme;
import dev.plumbline.importer.Importers;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.RecordedNavigation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files whose runs are here already, dropped once more. */
class KnownFilesTest {
  @TempDir Path folder;
  @AutoClose private Store store;
  @AutoClose private final Jobs jobs = Jobs.onThreads(2);
  private final RecordedNavigation navigation = new RecordedNavigation();
  private ImportSheetViewModel model;
  private List<Path> drop;

  @BeforeEach
  void importBothSides() throws IOException {
    store = Store.open(folder.resolve("a.plumb"));
    drop = List.of(copies("before", "baseline"), copies("after", "candidate"));
    model =
        new ImportSheetViewModel(
            store,
            Importers.registered(),
            jobs,
            new CurrentThreadTasks(),
            new Look(Theme.LIGHT, Locale.ENGLISH),
            new JobList(),
            navigation,
            _ -> {},
            () -> {},
            System::nanoTime);
    model.openAtOnce(drop);
  }

  private Path copies(String side, String of) throws IOException {
    Path to = Files.createDirectories(folder.resolve("shop").resolve(side));
    for (int i = 1; i <= 2; i++) {
      Files.copy(
          SampleStudy.RUNS.resolve(of + "-" + i + ".json.gz"), to.resolve("run-" + i + ".json.gz"));
    }
    return to;
  }

  @Test
  void theirSidesAreGuessedAgainWhereTheirMarksAreGone() {
    new SetSides(store).set(store.runs(), Optional.empty());
    model.openAtOnce(drop);
    assertEquals(List.of("compare 2 with 2", "compare 2 with 2"), navigation.ways());
  }

  @Test
  void aMarkThatStandsIsKept() {
    new SetSides(store).swap(store.runs());
    model.open(drop);
    ImportLine before = model.lines().runs().getFirst();
    assertTrue(before.row().name().startsWith("before"), before.row()::name);
    assertEquals(Optional.of(RunSide.CANDIDATE), before.choice().get().side());
  }

  @Test
  void theirSidesCanBeSaidAndTakenAwayButNotTheirTest() {
    model.open(drop);
    List<ImportLine> all = model.lines().runs();
    model.lines().test(all, "another");
    model.lines().side(all.subList(0, 1), Optional.empty());
    model.lines().side(all.subList(1, 2), Optional.of(RunSide.CANDIDATE));
    model.start();
    assertTrue(store.runs().stream().noneMatch(run -> run.test().equals("another")));
    assertEquals(1, store.runs().stream().filter(run -> RunSide.of(run).isEmpty()).count());
    assertEquals(List.of("compare 2 with 2", "library with 4"), navigation.ways());
    assertFalse(all.getFirst().takesSide(), "it was read");
  }
}
