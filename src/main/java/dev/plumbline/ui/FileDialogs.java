package dev.plumbline.ui;

import dev.plumbline.app.ExportReport;
import dev.plumbline.app.Failure;
import dev.plumbline.ui.common.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

/**
 * The system's dialogs for choosing files; each begins where the last one ended, a report where the
 * last one was saved.
 */
final class FileDialogs {
  private final Supplier<Scene> over;
  private final Words words;
  private Optional<File> folder = Optional.empty();
  private Optional<File> reports = Optional.empty();

  FileDialogs(Supplier<Scene> over, Words words) {
    this.over = over;
    this.words = words;
  }

  /** Result files; none where the reader thought better of it. */
  List<Path> results() {
    FileChooser chooser = chooser("dialog.results");
    List<File> chosen = shown(() -> chooser.showOpenMultipleDialog(over.get().getWindow()));
    return chosen == null ? List.of() : chosen.stream().map(this::remembered).toList();
  }

  /** One folder, for the system's dialog takes no more; none likewise. */
  List<Path> folder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(words.of("dialog.folder"));
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    File chosen = shown(() -> chooser.showDialog(over.get().getWindow()));
    return chosen == null ? List.of() : List.of(remembered(chosen));
  }

  Optional<Path> budgets() {
    FileChooser chooser = chooser("dialog.budgets");
    chooser
        .getExtensionFilters()
        .add(new ExtensionFilter(words.of("dialog.yaml"), "*.yaml", "*.yml"));
    File chosen = shown(() -> chooser.showOpenDialog(over.get().getWindow()));
    return Optional.ofNullable(chosen).map(this::remembered);
  }

  /**
   * A new file for a report, which ends as the form that was chosen asks for.
   *
   * @param name the one that is proposed
   */
  Optional<Path> report(String name) {
    FileChooser chooser = chooser("dialog.report");
    ExtensionFilter markdown = new ExtensionFilter(words.of("dialog.markdown"), "*.md");
    ExtensionFilter excel = new ExtensionFilter(words.of("dialog.excel"), "*.xlsx");
    chooser.getExtensionFilters().addAll(markdown, excel);
    chooser.setInitialFileName(name);
    reports.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    while (true) {
      File chosen = shown(() -> chooser.showSaveDialog(over.get().getWindow()));
      if (chosen == null) {
        return Optional.empty();
      }
      boolean workbook = chooser.getSelectedExtensionFilter() == excel;
      File whole = ExportReport.withForm(chosen.toPath(), workbook ? ".xlsx" : ".md").toFile();
      if (whole.equals(chosen) || !whole.exists()) {
        reports = Optional.ofNullable(whole.getParentFile());
        return Optional.of(whole.toPath());
      }
      // Nobody was asked yet whether this one may be written over.
      chooser.setInitialDirectory(whole.getParentFile());
      chooser.setInitialFileName(whole.getName());
    }
  }

  private FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.of(title));
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private static <T> T shown(Supplier<T> dialog) {
    try {
      return dialog.get();
    } catch (UnsupportedOperationException e) {
      throw new Failure(
          "PB-NO-DIALOG", "this display has no dialog for files; drop them on the window", e);
    }
  }

  private Path remembered(File file) {
    folder = Optional.ofNullable(file.getParentFile());
    return file.toPath();
  }
}
