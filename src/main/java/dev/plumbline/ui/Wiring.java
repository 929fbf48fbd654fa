package dev.plumbline.ui;

import dev.plumbline.app.CompareRuns;
import dev.plumbline.app.ExportReport;
import dev.plumbline.app.ImportFiles;
import dev.plumbline.app.Jobs;
import dev.plumbline.app.LibraryView;
import dev.plumbline.app.OpenFile;
import dev.plumbline.app.Product;
import dev.plumbline.app.ReadAgain;
import dev.plumbline.importer.Importers;
import dev.plumbline.store.Store;
import dev.plumbline.ui.again.AgainView;
import dev.plumbline.ui.again.AgainViewModel;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.Latest;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Navigation;
import dev.plumbline.ui.common.Notice;
import dev.plumbline.ui.common.Page;
import dev.plumbline.ui.common.Problem;
import dev.plumbline.ui.common.Sheets;
import dev.plumbline.ui.common.Tasks;
import dev.plumbline.ui.common.ThemeSheet;
import dev.plumbline.ui.compare.CompareView;
import dev.plumbline.ui.compare.CompareViewModel;
import dev.plumbline.ui.compare.ReportFiles;
import dev.plumbline.ui.compare.ReportViewModel;
import dev.plumbline.ui.importing.FileDrop;
import dev.plumbline.ui.importing.FolderWatch;
import dev.plumbline.ui.importing.ImportSheetView;
import dev.plumbline.ui.importing.ImportSheetViewModel;
import dev.plumbline.ui.library.LibraryPage;
import dev.plumbline.ui.library.LibraryViewModel;
import dev.plumbline.ui.run.RunView;
import dev.plumbline.ui.run.RunViewModel;
import dev.plumbline.ui.shell.Screen;
import dev.plumbline.ui.shell.ShellView;
import dev.plumbline.ui.shell.ShellViewModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.WindowEvent;

/** Wires everything by hand: what is made here is made nowhere else. */
final class Wiring implements Content {
  private final Store store;
  private final Look look;
  private final JobList running = new JobList();
  private final Sheets sheets = new Sheets();
  private final Ways ways = new Ways();
  private final ShellViewModel shell;
  private final LibraryViewModel library;
  private final RunViewModel run;
  private final CompareViewModel compare;
  private final ReportViewModel report;
  private final ImportSheetViewModel importing;
  private final FolderWatch watch;
  private final QuitQuestion quitting;
  private final Choosing choosing;
  private final AgainViewModel again;
  private final Path sample;
  private final Latest facts;
  private final ShellView view;
  private final Scene scene;

  /**
   * @param sample the folder of the sample study
   */
  Wiring(Store store, Importers importers, Jobs jobs, Tasks tasks, Look look, Path sample) {
    this.store = store;
    this.look = look;
    this.sample = sample;
    facts = tasks.latest();
    shell = new ShellViewModel(look, running);
    library = new LibraryViewModel(store, jobs, tasks, ways, look.words(), this::tell);
    choosing =
        new Choosing(store, new FileDialogs(this::scene, look.words()), look.words(), this::tell);
    run = new RunViewModel(store, jobs, tasks, ways, choosing::files);
    compare = new CompareViewModel(store, new CompareRuns(store, jobs), tasks, look.words());
    report =
        new ReportViewModel(
            compare, new ExportReport(Product.name()), reportFiles(), tasks, running, look.words());
    importing =
        new ImportSheetViewModel(
            store,
            importers,
            jobs,
            tasks,
            look,
            running,
            ways,
            this::tell,
            this::refresh,
            System::nanoTime);
    watch =
        FolderWatch.of(
            new ImportFiles(store, importers, jobs),
            tasks,
            look,
            running,
            ways,
            new Watching(this::refresh, run::refresh, this::tell));
    quitting = new QuitQuestion(look, sheets, running);
    again =
        new AgainViewModel(
            store,
            new ReadAgain(store, importers, jobs),
            tasks,
            running,
            look.words(),
            ways,
            this::tell,
            this::readAgain,
            choosing::files);
    view = new ShellView(shell, look, pages(), finding());
    scene = new Scene(view, 1440, 900);
    scene
        .getAccelerators()
        .put(new KeyCodeCombination(KeyCode.Q, KeyCombination.SHORTCUT_DOWN), this::quit);
    look.theme().subscribe(theme -> ThemeSheet.dress(scene, theme));
    view.cover(sheets);
    new ImportSheetView(importing, look, sheets);
    new AgainView(again, look, sheets);
    FileDrop drop = FileDrop.install(view, look, importing::open);
    if (store.isReadOnly()) {
      shell.describeReadOnly();
      drop.refuse(look.words().of("import.read-only"));
    }
    ways.lay(
        view::go,
        library::reveal,
        run::open,
        again::open,
        compare::open,
        this::importAtOnce,
        () -> choosing.results(importing::open),
        () -> choosing.resultFolder(importing::open),
        this::watchFolder);
    library.state().subscribe(_ -> describe()); // runs leave the store there
    library.state().subscribe(_ -> compare.passOverDeleted(words -> tell(Notice.of(words))));
    refresh();
  }

  private Map<Screen, Page> pages() {
    return Map.of(
        Screen.LIBRARY, new LibraryPage(library, look, ways, sheets, this::trySample),
        Screen.RUN, new RunView(run, look, choosing::budgets),
        Screen.COMPARE,
            new CompareView(compare, report, look, ways, library.comparable(), this::trySample));
  }

  private Finding finding() {
    Map<String, Runnable> doings = new LinkedHashMap<>();
    doings.put("find.import", ways::chooseFiles);
    doings.put("find.import-folder", ways::chooseFolder);
    doings.put("find.watch", ways::watchFolder);
    doings.put("find.library", ways::library);
    doings.put("find.compare", library::compare);
    doings.put("find.report", this::saveReport);
    doings.put("find.theme", shell::switchTheme);
    doings.put("find.quit", this::quit);
    OpenEndpoints open =
        new OpenEndpoints(
            run, compare, look.words(), shell.screen()::get, screen -> view.go(screen));
    return new Finding(
        look,
        ways,
        () -> library.view().map(LibraryView::entries).orElse(List.of()),
        open::all,
        doings);
  }

  private void trySample() {
    importAtOnce(List.of(sample));
  }

  private void importAtOnce(List<Path> files) {
    if (!choosing.isRefused()) {
      importing.openAtOnce(files);
    }
  }

  private void watchFolder() {
    if (!choosing.isRefused()) {
      choosing.folder().ifPresent(watch::start);
    }
  }

  private ReportFiles reportFiles() {
    return new ReportFiles() {
      @Override
      public Optional<Path> choose(String name) {
        return choosing.report(name);
      }

      @Override
      public void open(Path file) {
        OpenFile.open(file);
      }
    };
  }

  /** From anywhere; the page says what to do where there is no comparison yet. */
  private void saveReport() {
    shell.screen().set(Screen.COMPARE);
    report.save();
  }

  /** As the system asks when the window's own button is pressed. */
  private void quit() {
    scene
        .getWindow()
        .fireEvent(new WindowEvent(scene.getWindow(), WindowEvent.WINDOW_CLOSE_REQUEST));
  }

  /** Wherever a run is looked at, it has other values now. */
  private void readAgain(String was, String now) {
    refresh();
    run.refresh(was, now);
  }

  /** What came into the store, or left it, is seen everywhere. */
  private void refresh() {
    library.refresh();
    describe();
  }

  private void describe() {
    facts.start(
        store::facts,
        now ->
            shell.describeStore(
                store.file(), now.get("runs"), now.get("pages") * now.get("pageSize")),
        this::tell);
  }

  private void tell(Problem problem) {
    tell(Notice.of(problem));
  }

  LibraryViewModel library() {
    return library;
  }

  RunViewModel run() {
    return run;
  }

  @Override
  public Scene scene() {
    return scene;
  }

  @Override
  public Navigation navigation() {
    return ways;
  }

  @Override
  public JobList running() {
    return running;
  }

  @Override
  public Optional<Path> watched() {
    return watch.folder();
  }

  @Override
  public void watch(Path folder) {
    if (!store.isReadOnly() && Files.isDirectory(folder)) {
      watch.start(folder);
    }
  }

  @Override
  public void mayClose(Runnable close) {
    quitting.ask(close);
  }

  @Override
  public void tell(Notice notice) {
    shell.tell(notice);
  }
}
