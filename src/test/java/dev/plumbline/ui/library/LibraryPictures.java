package dev.plumbline.ui.library;

import dev.plumbline.app.Jobs;
import dev.plumbline.chart.Theme;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Navigation;
import dev.plumbline.ui.common.Page;
import dev.plumbline.ui.common.Picture;
import dev.plumbline.ui.common.RecordedNavigation;
import dev.plumbline.ui.common.Sheets;
import dev.plumbline.ui.common.ThemeSheet;
import dev.plumbline.ui.shell.Screen;
import dev.plumbline.ui.shell.ShellView;
import dev.plumbline.ui.shell.ShellViewModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;

/** Pictures of the Library, made from the sample study: {@code LibraryPictures [FOLDER]}. */
public final class LibraryPictures {
  private LibraryPictures() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/pictures");
    try (Store store = StudyStore.in(Path.of("target", "pictures-store"));
        Jobs jobs = Jobs.onAllProcessors()) {
      for (Theme theme : Theme.values()) {
        String name = theme.name().toLowerCase(Locale.ROOT) + ".png";
        Scene scene = Fx.get(() -> library(store, jobs, theme, 1440, 900));
        write(scene, folder.resolve("library-" + name));
        Scene small = Fx.get(() -> library(store, jobs, theme, 1100, 700));
        write(small, folder.resolve("library-small-" + name));
      }
    }
    Path none = Path.of("target", "pictures-store", "empty.plumb");
    Files.deleteIfExists(none);
    try (Store store = Store.open(none);
        Jobs jobs = Jobs.onAllProcessors()) {
      Scene scene = Fx.get(() -> library(store, jobs, Theme.LIGHT, 1440, 900));
      write(scene, folder.resolve("first-run-light.png"));
    }
    System.exit(0); // the toolkit's threads would stay
  }

  /** What is laid out anew at its width is dressed by the second picture only. */
  private static void write(Scene scene, Path file) {
    Picture.of(scene);
    Picture.write(scene, file);
  }

  /** The Library of a store in its frame. */
  public static Scene library(Store store, Jobs jobs, Theme theme, int width, int height) {
    return library(store, jobs, new Look(theme, Locale.US), new JobList(), width, height);
  }

  /** The same with the jobs that run. */
  public static Scene library(
      Store store, Jobs jobs, Look look, JobList running, int width, int height) {
    LibraryViewModel model =
        new LibraryViewModel(
            store, jobs, new CurrentThreadTasks(), new RecordedNavigation(), look.words(), _ -> {});
    model.refresh();
    model
        .view()
        .flatMap(
            view -> view.entries().stream().filter(e -> e.name().equals("candidate 1")).findFirst())
        .ifPresent(entry -> model.select(List.of(entry.run().id())));
    Page page = page(model, look, new RecordedNavigation());
    return framed(store, look, running, page, width, height);
  }

  private static Page page(LibraryViewModel model, Look look, Navigation navigation) {
    return new LibraryPage(model, look, navigation, new Sheets(), () -> {});
  }

  private static Scene framed(
      Store store, Look look, JobList running, Page page, int width, int height) {
    ShellViewModel shell = new ShellViewModel(look, running);
    shell.describeStore(store.file(), store.runs().size(), 4_100_000);
    Map<Screen, Page> pages = new EnumMap<>(Screen.class);
    pages.put(Screen.LIBRARY, page);
    Scene scene = new Scene(new ShellView(shell, look, pages, _ -> List.of()), width, height);
    ThemeSheet.dress(scene, look.theme().get());
    return scene;
  }
}
