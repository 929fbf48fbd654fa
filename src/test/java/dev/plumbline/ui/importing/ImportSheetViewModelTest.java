package dev.plumbline.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.Jobs;
import dev.plumbline.app.RunSide;
import dev.plumbline.app.SampleStudy;
import dev.plumbline.chart.Theme;
import dev.plumbline.importer.Importers;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.HeldTasks;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Notice;
import dev.plumbline.ui.common.RecordedNavigation;
import dev.plumbline.ui.common.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import from the drop to what is opened, without a screen. */
class ImportSheetViewModelTest {
  @TempDir Path folder;
  @AutoClose private Store store;
  @AutoClose private final Jobs jobs = Jobs.onThreads(2);
  private final RecordedNavigation navigation = new RecordedNavigation();
  private final JobList running = new JobList();
  private Path files;
  private final List<Notice> told = new ArrayList<>();
  private int changes;

  @BeforeEach
  void writeFiles() throws IOException {
    store = Store.open(folder.resolve("a.plumb"));
    files = DroppedFiles.in(folder.resolve("release-43"));
  }

  @Test
  void aDropIsAskedAboutBeforeAnythingIsRead() {
    ImportSheetViewModel model = model(new CurrentThreadTasks());
    model.open(List.of(files));
    assertInstanceOf(SheetState.Asking.class, model.state().get());
    assertEquals(7, model.lines().runs().size());
    assertEquals(new Opening(7, 3, 4), model.lines().opening().get());
    assertEquals(List.of(), store.runs());
  }

  @Test
  void whatWasSaidOfFilesIsWhatTheirRunsBecome() {
    ImportSheetViewModel model = model(new CurrentThreadTasks());
    model.open(List.of(files));
    model.lines().test(model.lines().all().get(), "Checkout");
    model.lines().side(List.of(line(model, "after/run-3")), Optional.empty());
    model.lines().environment(List.of(line(model, "after/run-3")), "staging");
    model.start();
    assertEquals(7, store.runs().size());
    assertTrue(store.runs().stream().allMatch(run -> run.test().equals("Checkout")));
    assertEquals("staging", run("after/run-3").environment());
    assertEquals(Optional.empty(), RunSide.of(run("after/run-3")));
    assertEquals(Optional.of(RunSide.BASELINE), RunSide.of(run("before/run-1")));
    assertEquals(1, changes);
  }

  @Test
  void aFileThatIsCutTakesNoSideAndIsSeenFirst() {
    ImportSheetViewModel model = model(new CurrentThreadTasks());
    model.open(List.of(files));
    model.start();
    assertInstanceOf(LineState.Partial.class, line(model, "after/run-2").state().get());
    assertEquals(Optional.empty(), RunSide.of(run("after/run-2")));
    assertInstanceOf(SheetState.Ended.class, model.state().get());
    assertEquals(new Opening(7, 3, 3), model.lines().opening().get());
    assertEquals(List.of(), navigation.ways(), "nothing is opened over what should be seen");
    model.goOn();
    assertEquals(List.of("compare 3 with 3"), navigation.ways());
  }

  @Test
  void aSideThatWasSetByHandIsTakenEvenByACutFile() {
    ImportSheetViewModel model = model(new CurrentThreadTasks());
    model.open(List.of(files));
    model.lines().side(List.of(line(model, "after/run-2")), Optional.of(RunSide.CANDIDATE));
    model.start();
    assertEquals(Optional.of(RunSide.CANDIDATE), RunSide.of(run("after/run-2")));
  }

  @Test
  void whatIsDoneOpensTheComparisonUnlessNobodyWantsThat() {
    ImportSheetViewModel model = model(new CurrentThreadTasks());
    model.openAtOnce(whole());
    assertInstanceOf(SheetState.Closed.class, model.state().get());
    assertEquals(List.of("compare 1 with 1"), navigation.ways());
    assertEquals(0, running.running().size());
    model.openWhenDone().set(false);
    model.openAtOnce(whole());
    assertEquals(1, navigation.ways().size());
  }

  @Test
  void whatComesLaterIsComparedTogetherWithWhatWasThere() {
    ImportSheetViewModel model = model(new CurrentThreadTasks());
    model.openAtOnce(whole());
    model.open(
        List.of(files.resolve("before/run-3.json.gz"), files.resolve("after/run-3.json.gz")));
    assertEquals(new Opening(2, 2, 2), model.lines().opening().get());
    model.start();
    assertEquals(List.of("compare 1 with 1", "compare 2 with 2"), navigation.ways());
  }

  @Test
  void oneRunAloneIsOpened() {
    ImportSheetViewModel model = model(new CurrentThreadTasks());
    model.openAtOnce(List.of(files.resolve("before/run-1.json.gz")));
    assertEquals(List.of("run " + run("before/run-1").id()), navigation.ways());
  }

  @Test
  void aFileThatIsHereAlreadyIsSaidToBe() {
    ImportSheetViewModel model = model(new CurrentThreadTasks());
    model.openAtOnce(whole());
    model.open(List.of(files));
    assertInstanceOf(LineState.Known.class, line(model, "before/run-1").state().get());
    assertInstanceOf(LineState.NotAResult.class, line(model, "after/nginx.conf").state().get());
  }

  @Test
  void aSummaryIsListedWithWhatItConfirmsAndIsReadWithIt() throws IOException {
    Path stated = files.resolve("before/run-1.summary.json");
    Files.copy(SampleStudy.RUNS.resolve("baseline-1.summary.json"), stated);
    ImportSheetViewModel model = model(new CurrentThreadTasks());
    model.openWhenDone().set(false);
    model.open(List.of(files.resolve("before")));
    ImportLine summary = line(model, "run-1.summary");
    assertEquals(new LineState.Summary("run-1.json.gz", false), summary.state().get());
    assertEquals(3, model.lines().runs().size(), "it is no run");
    model.start();
    assertEquals(new LineState.Summary("run-1.json.gz", true), summary.state().get());
    assertEquals(3, store.runs().size());
    model.open(List.of(files.resolve("before")));
    assertEquals(
        new LineState.Summary("run-1.json.gz", true),
        line(model, "run-1.summary").state().get(),
        "as it was");
  }

  @Test
  void filesOfASecondDropJoinTheQuestion() {
    HeldTasks tasks = new HeldTasks();
    ImportSheetViewModel model = model(tasks);
    model.open(List.of(files.resolve("before")));
    model.open(List.of(files.resolve("after")));
    while (tasks.waiting() > 0) {
      tasks.next();
    }
    assertEquals(7, model.lines().runs().size());
  }

  @Test
  void whatWasSaidStaysWhenFilesAreAddedAndTheirSidesAreGuessedTogether() throws IOException {
    Path all = Files.createDirectories(folder.resolve("all"));
    Path one = Files.copy(whole().getFirst(), all.resolve("old.json.gz"));
    Path other = Files.copy(whole().getLast(), all.resolve("new.json.gz"));
    Path third = Files.copy(files.resolve("before/run-2.json.gz"), all.resolve("third.json.gz"));
    ImportSheetViewModel model = model(new CurrentThreadTasks());
    model.open(List.of(one, third));
    model.lines().test(model.lines().all().get(), "Checkout");
    model.lines().side(List.of(line(model, "third")), Optional.of(RunSide.CANDIDATE));
    assertEquals(Optional.empty(), line(model, "old").choice().get().side());
    model.addFiles();
    model.addFolder();
    assertEquals(List.of("choose files", "choose folder"), navigation.ways());
    model.open(List.of(other));
    assertEquals("Checkout", line(model, "old").choice().get().test());
    assertEquals(Optional.of(RunSide.BASELINE), line(model, "old").choice().get().side());
    assertEquals(Optional.of(RunSide.CANDIDATE), line(model, "new").choice().get().side());
    assertEquals(Optional.of(RunSide.CANDIDATE), line(model, "third").choice().get().side());
  }

  @Test
  void filesOfADropDuringAnImportAreAskedAboutAfterIt() {
    HeldTasks tasks = new HeldTasks();
    ImportSheetViewModel model = model(tasks);
    model.remember().set(false);
    model.openAtOnce(whole());
    tasks.next(); // the heads are read
    assertInstanceOf(SheetState.Running.class, model.state().get());
    model.open(List.of(files.resolve("after/run-3.json.gz")));
    assertEquals(1, model.waiting().get());
    model.leave();
    assertEquals(1, running.running().size(), "it goes on in the background");
    assertFalse(model.state().get().isShown());
    tasks.next(); // the import
    assertEquals(0, model.waiting().get());
    tasks.next();
    assertInstanceOf(SheetState.Asking.class, model.state().get());
    assertEquals("run-3.json.gz", model.lines().runs().getFirst().row().name());
    assertEquals(List.of(), navigation.ways(), "nobody is taken from what they are at");
    assertEquals("Imported 2 files", told.getFirst().text());
    told.getFirst().offer().orElseThrow().taken().run();
    assertEquals(1, navigation.ways().size());
  }

  @Test
  void aFolderIsRememberedUnlessNobodyWantsThat() {
    ImportSheetViewModel model = model(new CurrentThreadTasks());
    model.open(List.of(files.resolve("before/run-1.json.gz")));
    model.lines().test(model.lines().all().get(), "Checkout");
    model.start();
    model.open(List.of(files.resolve("before/run-3.json.gz")));
    assertEquals("Checkout", line(model, "run-3").choice().get().test());
    model.remember().set(false);
    model.start();
    model.open(List.of(files.resolve("before/run-2.json.gz")));
    assertFalse(line(model, "run-2").choice().get().test().equals("Checkout"));
  }

  @Test
  void nothingToImportIsSaidAndNotBegun() {
    ImportSheetViewModel model = model(new CurrentThreadTasks());
    model.openAtOnce(List.of(files.resolve("after/nginx.conf")));
    assertInstanceOf(SheetState.Asking.class, model.state().get());
    assertTrue(model.lines().runs().isEmpty());
  }

  @Test
  void aFileThatDoesNotExistIsSaidToBeMissing() {
    ImportSheetViewModel model = model(new CurrentThreadTasks());
    model.openAtOnce(List.of(files.resolve("nosuch.json")));
    assertEquals("This file does not exist", title(model));
    assertInstanceOf(LineState.Missing.class, line(model, "nosuch").state().get());
    model.open(List.of(files.resolve("after/nginx.conf")));
    assertEquals("No result to import here", title(model));
    model.open(whole());
    assertEquals("Import 2 files", title(model));
  }

  @Test
  void aFileThatIsGoneWhenItsTurnComesIsSaidToBeMissing() throws IOException {
    ImportSheetViewModel model = model(new CurrentThreadTasks());
    model.open(whole());
    Files.delete(files.resolve("after/run-1.json.gz"));
    model.start();
    assertEquals(
        new LineState.Failed("there is no such file or folder", "PB-NO-FILE"),
        line(model, "after/run-1").state().get());
    assertInstanceOf(SheetState.Ended.class, model.state().get(), "it is to be seen");
  }

  private static String title(ImportSheetViewModel model) {
    SheetState.Asking asking = assertInstanceOf(SheetState.Asking.class, model.state().get());
    return ImportWords.title(new Look(Theme.LIGHT, Locale.US), asking.preview());
  }

  private List<Path> whole() {
    return List.of(files.resolve("before/run-1.json.gz"), files.resolve("after/run-1.json.gz"));
  }

  private Run run(String file) {
    return store.runs().stream()
        .filter(run -> run.source().replace('\\', '/').endsWith(file + ".json.gz"))
        .findFirst()
        .orElseThrow();
  }

  private static ImportLine line(ImportSheetViewModel model, String name) {
    return model.lines().all().get().stream()
        .filter(line -> line.row().name().startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  private ImportSheetViewModel model(Tasks tasks) {
    return new ImportSheetViewModel(
        store,
        Importers.registered(),
        jobs,
        tasks,
        new Look(Theme.LIGHT, Locale.US),
        running,
        navigation,
        told::add,
        () -> changes++,
        System::nanoTime);
  }
}
