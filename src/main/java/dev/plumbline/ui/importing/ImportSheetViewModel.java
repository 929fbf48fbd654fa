package dev.plumbline.ui.importing;

import dev.plumbline.app.AfterImport;
import dev.plumbline.app.ImportFiles;
import dev.plumbline.app.ImportPace;
import dev.plumbline.app.ImportPreview;
import dev.plumbline.app.ImportResult;
import dev.plumbline.app.Jobs;
import dev.plumbline.app.PreviewImport;
import dev.plumbline.app.PreviewMapping;
import dev.plumbline.importer.ColumnMapping;
import dev.plumbline.importer.Importers;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.Latest;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Navigation;
import dev.plumbline.ui.common.Notice;
import dev.plumbline.ui.common.Problem;
import dev.plumbline.ui.common.Tasks;
import dev.plumbline.ui.common.Words;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** An import from the files that were dropped to what is opened when they are read. */
public final class ImportSheetViewModel {
  private final Store store;
  private final PreviewImport folder;
  private final Navigation navigation;
  private final Words words;
  private final Consumer<Notice> tell;
  private final Runnable changed;
  private final Latest looks;
  private final FileReading reading;
  private final SheetLines lines;
  private final SheetMappings mappings;
  private final RememberedChoices remembered;
  private final Set<Path> dropped = new LinkedHashSet<>();
  private final Set<Path> queued = new LinkedHashSet<>();
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<SheetState> state =
      new ReadOnlyObjectWrapper<>(new SheetState.Closed());
  private final BooleanProperty remember = new SimpleBooleanProperty(true);
  private final BooleanProperty openWhenDone = new SimpleBooleanProperty(true);
  private Optional<AfterImport> after = Optional.empty();

  /**
   * @param running where the import is listed while it runs
   * @param tell of an import that ended in the background
   * @param changed after the store got new runs
   * @param nanos a clock such as {@link System#nanoTime}
   */
  public ImportSheetViewModel(
      Store store,
      Importers importers,
      Jobs jobs,
      Tasks tasks,
      Look look,
      JobList running,
      Navigation navigation,
      Consumer<Notice> tell,
      Runnable changed,
      LongSupplier nanos) {
    this.store = store;
    this.folder = new PreviewImport(store, importers);
    this.navigation = navigation;
    this.words = look.words();
    this.tell = tell;
    this.changed = changed;
    this.looks = tasks.latest();
    this.reading =
        new FileReading(new ImportFiles(store, importers, jobs), tasks, look, running, nanos);
    this.lines = new SheetLines(reading::choose);
    this.mappings =
        new SheetMappings(
            new PreviewMapping(importers, jobs), tasks, look, () -> look(List.of(), false));
    this.remembered = new RememberedChoices(store, folder, tasks);
    reading.shownBy(this::comeBack);
  }

  /**
   * Asks what files are. Those of a second call come to the first while that is asked, and are
   * asked about after it while it is read.
   */
  public void open(List<Path> files) {
    look(files, false);
  }

  /** Imports files as their names say, without a question. */
  public void openAtOnce(List<Path> files) {
    look(files, true);
  }

  /** More files, chosen in the system's dialog. */
  void addFiles() {
    navigation.chooseFiles();
  }

  /** A folder more. */
  void addFolder() {
    navigation.chooseFolder();
  }

  private void look(List<Path> files, boolean atOnce) {
    switch (state.get()) {
      case SheetState.Running _ -> {
        queued.addAll(files);
        waiting.set(queued.size());
        return;
      }
      case SheetState.Looking _, SheetState.Asking _ -> {}
      default -> {
        dropped.clear();
        lines.clear();
        mappings.clear();
      }
    }
    dropped.addAll(files);
    List<Path> all = List.copyOf(dropped);
    Map<Path, ColumnMapping> mapped = mappings.said();
    state.set(new SheetState.Looking());
    looks.start(
        () -> folder.preview(all, mapped),
        preview -> ask(preview, atOnce),
        problem -> state.set(new SheetState.Failed(problem)));
  }

  private void ask(ImportPreview preview, boolean atOnce) {
    lines.show(preview);
    state.set(new SheetState.Asking(preview));
    if (atOnce) {
      start();
    }
  }

  /** Reads the files. */
  public void start() {
    if (state.get() instanceof SheetState.Asking(ImportPreview preview)
        && !lines.runs().isEmpty()) {
      remembered.keep(preview, lines, remember.get());
      state.set(new SheetState.Running(preview, false));
      reading.start(lines, results -> ended(preview, results), problem -> failed(preview, problem));
    }
  }

  private void ended(ImportPreview preview, List<ImportResult> results) {
    after = Optional.of(AfterImport.of(results, store.runs()));
    changed.run();
    if (lines.isToBeSeen()) {
      state.set(new SheetState.Ended(preview, false));
    } else if (state.get() instanceof SheetState.Running(_, boolean hidden) && hidden) {
      tellOf(results);
    } else {
      goOn();
    }
  }

  /** Whoever sent it to the background is at something else. */
  private void tellOf(List<ImportResult> results) {
    Optional<Runnable> open = after.filter(_ -> openWhenDone.get()).map(to -> () -> go(to));
    close();
    tell.accept(BackgroundImport.ended(words, results, open));
  }

  private void failed(ImportPreview preview, Problem problem) {
    after = Optional.empty();
    changed.run();
    state.set(
        reading.isStopped() ? new SheetState.Ended(preview, true) : new SheetState.Failed(problem));
  }

  /** Stops reading; what is in the store stays, of the file that is read nothing is kept. */
  public void stop() {
    reading.stop();
  }

  /** Escape: an import goes on in the background, a question is dropped. */
  public void leave() {
    switch (state.get()) {
      case SheetState.Running(var preview, _) -> state.set(new SheetState.Running(preview, true));
      case SheetState.Closed _ -> {}
      default -> close();
    }
  }

  /** The sheet of an import that goes on in the background comes back. */
  public void comeBack() {
    if (state.get() instanceof SheetState.Running(var preview, _)) {
      state.set(new SheetState.Running(preview, false));
    }
  }

  /** When all was read: what came of it is opened, unless more files wait or nobody wants that. */
  public void goOn() {
    Optional<AfterImport> to = after.filter(_ -> queued.isEmpty() && openWhenDone.get());
    close();
    to.ifPresent(this::go);
  }

  private void close() {
    looks.forget();
    after = Optional.empty();
    lines.clear();
    mappings.clear();
    state.set(new SheetState.Closed());
    if (!queued.isEmpty()) {
      List<Path> files = List.copyOf(queued);
      queued.clear();
      waiting.set(0);
      open(files);
    }
  }

  private void go(AfterImport to) {
    switch (to) {
      case AfterImport.OpenComparison(var baseline, var candidate) ->
          navigation.compare(ids(baseline), ids(candidate));
      case AfterImport.OpenRun(Run run) -> navigation.run(run.id());
      case AfterImport.OpenLibrary(var runs) -> navigation.runs(ids(runs));
    }
  }

  private static List<String> ids(List<Run> runs) {
    return runs.stream().map(Run::id).toList();
  }

  /** Asks what the columns of a table are, before anything is read. */
  void map(Path file) {
    if (state.get() instanceof SheetState.Asking) {
      mappings.ask(file);
    }
  }

  SheetMappings mappings() {
    return mappings;
  }

  void openKnown(Run run) {
    leave();
    navigation.run(run.id());
  }

  /** The names of tests, or of environments, that the store knows. */
  List<String> known(Function<Run, String> of) {
    return store.runs().stream()
        .map(of)
        .filter(name -> !name.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  ReadOnlyObjectProperty<SheetState> state() {
    return state.getReadOnlyProperty();
  }

  /** The files, and what is said of them. */
  SheetLines lines() {
    return lines;
  }

  /** How far all files together are; empty before any was read. */
  ReadOnlyObjectProperty<Optional<ImportPace.Pace>> pace() {
    return reading.pace();
  }

  /** How many files and folders were dropped while others are read. */
  ReadOnlyIntegerProperty waiting() {
    return waiting.getReadOnlyProperty();
  }

  BooleanProperty remember() {
    return remember;
  }

  BooleanProperty openWhenDone() {
    return openWhenDone;
  }
}
