package dev.plumbline.ui;

import dev.plumbline.app.Failure;
import dev.plumbline.store.Store;
import dev.plumbline.store.StoreFile;
import dev.plumbline.ui.common.Notice;
import dev.plumbline.ui.common.Problem;
import dev.plumbline.ui.common.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Files and folders that the reader chooses in the system's dialogs. */
final class Choosing {
  private final Store store;
  private final FileDialogs dialogs;
  private final Words words;
  private final Consumer<Notice> tell;

  Choosing(Store store, FileDialogs dialogs, Words words, Consumer<Notice> tell) {
    this.store = store;
    this.dialogs = dialogs;
    this.words = words;
    this.tell = tell;
  }

  /** Whether nothing can be imported, which is told. */
  boolean isRefused() {
    if (store.isReadOnly()) {
      tell.accept(Notice.of(words.of("import.read-only")));
    }
    return store.isReadOnly();
  }

  void results(Consumer<List<Path>> chosen) {
    results(dialogs::results, chosen);
  }

  /** The files of a run that are no longer where they were; or what is put beside one. */
  List<Path> files() {
    return shown(dialogs::results, List.of());
  }

  void resultFolder(Consumer<List<Path>> chosen) {
    results(dialogs::folder, chosen);
  }

  private void results(Supplier<List<Path>> dialog, Consumer<List<Path>> chosen) {
    if (isRefused()) {
      return;
    }
    List<Path> files = shown(dialog, List.of());
    if (!files.isEmpty()) {
      chosen.accept(files);
    }
  }

  Optional<Path> folder() {
    return shown(() -> dialogs.folder().stream().findFirst(), Optional.empty());
  }

  Optional<Path> report(String name) {
    return shown(() -> dialogs.report(name), Optional.empty());
  }

  Optional<Path> budgets() {
    Optional<Path> chosen = shown(dialogs::budgets, Optional.empty());
    if (chosen.filter(file -> StoreFile.isOf(store, file)).isPresent()) {
      tell.accept(Notice.of(words.of("dialog.own-store")));
      return Optional.empty();
    }
    return chosen;
  }

  private <T> T shown(Supplier<T> dialog, T nothing) {
    store.renew(); // what has no lock loses none
    try {
      return dialog.get();
    } catch (Failure e) {
      tell.accept(Notice.of(Problem.of(e)));
      return nothing;
    } finally {
      store.renew();
    }
  }
}
