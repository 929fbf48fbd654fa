package dev.plumbline.ui;

import dev.plumbline.app.Handover;
import dev.plumbline.app.Jobs;
import dev.plumbline.app.Listening;
import dev.plumbline.app.SamplePlace;
import dev.plumbline.chart.Theme;
import dev.plumbline.importer.Importers;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.FxTasks;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Navigation;
import dev.plumbline.ui.common.Notice;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;

/** The workbench on a store, from the opening of its window to the end: all that others see. */
public final class Workbench {
  /** Set where the launcher makes its cache of classes, see docs/adr/0006: nobody looks. */
  private static final boolean REHEARSAL = Boolean.getBoolean("plumbline.rehearsal");

  private static final int DONE = 0;
  private static final int DEFECT = 70;

  /** Queries of a few pages and an import that waits for threads of its own. */
  private static final int THREADS = 4;

  private final Path store;
  private final Handover handover;
  private final Path settings;
  private final Function<Look, Content> filling;
  private final Jobs screen;
  private final List<Consumer<Navigation>> rehearsal;
  private volatile Window window;

  /**
   * What the window shows at first; with neither files nor sides, its first page.
   *
   * @param files asked about and imported
   * @param baseline ids of the runs of a comparison
   */
  public record Opening(List<Path> files, List<String> baseline, List<String> candidate) {
    public Opening {
      files = List.copyOf(files);
      baseline = List.copyOf(baseline);
      candidate = List.copyOf(candidate);
    }

    public static Opening files(List<Path> files) {
      return new Opening(files, List.of(), List.of());
    }

    public static Opening comparison(List<String> baseline, List<String> candidate) {
      return new Opening(List.of(), baseline, candidate);
    }

    private void show(Navigation navigation) {
      if (!files.isEmpty()) {
        navigation.importFiles(files);
      } else if (!baseline.isEmpty()) {
        navigation.compare(baseline, candidate);
      }
    }
  }

  /** Store and jobs stay the caller's, to be closed after the window was. */
  public Workbench(Store store, Importers importers, Jobs jobs, Handover handover) {
    this.store = store.file();
    this.handover = handover;
    this.settings = Settings.usualPlace();
    this.screen = Jobs.onThreads(THREADS);
    this.rehearsal = REHEARSAL ? Rehearsal.of(store.runs()) : List.of();
    this.filling =
        look -> new Wiring(store, importers, jobs, new FxTasks(screen), look, SamplePlace.study());
  }

  /** With another content and place for settings: how tests look at the rest. */
  Workbench(Path store, Handover handover, Path settings, Function<Look, Content> filling) {
    this.store = store;
    this.handover = handover;
    this.settings = settings;
    this.filling = filling;
    this.rehearsal = List.of();
    this.screen = Jobs.onThreads(1);
  }

  /**
   * Opens the window and waits until it was closed and what ran in it has stopped.
   *
   * @return the exit code: 0, or 70 when a defect was met and told on the way
   */
  public int open(Opening opening) {
    Toolkit.start();
    CompletableFuture<Window> opened = new CompletableFuture<>();
    Platform.runLater(() -> open(opening, opened));
    try (screen) {
      window = shown(opened);
      try (Listening listening = handover.listen(window::take)) {
        listening.problem().map(Notice::of).ifPresent(window::tell);
        if (REHEARSAL) {
          window.rehearse(rehearsal);
        }
        window.awaitClosed();
      }
      return window.metDefects() ? DEFECT : DONE;
    }
  }

  private void remember(Settings last) {
    if (!REHEARSAL) {
      last.write(settings);
    }
  }

  private static Window shown(CompletableFuture<Window> opened) {
    try {
      return opened.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        default -> throw e;
      }
    }
  }

  /** Lets {@link #open} end because the program is told to; from any thread. */
  public void stop() {
    Window open = window;
    if (open != null) {
      open.stop();
    }
  }

  private void open(Opening opening, CompletableFuture<Window> opened) {
    try {
      Settings remembered = Settings.read(settings);
      Look look = new Look(Theme.LIGHT, Locale.getDefault(Locale.Category.FORMAT));
      ThemeChoice theme = new ThemeChoice(look.theme(), remembered.theme());
      Content content = filling.apply(look);
      Window made = new Window(content, "Plumbline \u00b7 " + store.getFileName());
      made.show(remembered, last -> remember(last.withTheme(theme.chosen())));
      remembered.watched().ifPresent(content::watch);
      opening.show(content.navigation());
      opened.complete(made);
    } catch (Throwable e) {
      opened.completeExceptionally(e);
    }
  }
}
