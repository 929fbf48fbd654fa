package dev.plumbline.ui.importing;

import dev.plumbline.app.FileChoice;
import dev.plumbline.app.ImportPreview;
import dev.plumbline.app.ImportResult;
import dev.plumbline.app.ImportRow;
import dev.plumbline.app.RunSide;
import dev.plumbline.model.Run;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The files on the sheet, and what is said of them. */
final class SheetLines {
  private final ReadOnlyObjectWrapper<List<ImportLine>> all =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Opening> opening =
      new ReadOnlyObjectWrapper<>(new Opening(0, 0, 0));
  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
  private final BiConsumer<Path, FileChoice> chosen;
  private final Map<Path, ImportLine> byFile = new LinkedHashMap<>();
  private List<Run> stored = List.of();

  /**
   * @param chosen told of every change of what is said of a file
   */
  SheetLines(BiConsumer<Path, FileChoice> chosen) {
    this.chosen = chosen;
  }

  ReadOnlyObjectProperty<List<ImportLine>> all() {
    return all.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Opening> opening() {
    return opening.getReadOnlyProperty();
  }

  /** Counts up whenever the files are others, or what is said of one. */
  ReadOnlyIntegerProperty changes() {
    return changes.getReadOnlyProperty();
  }

  private void changed() {
    opening.set(Opening.of(all.get(), stored));
    changes.set(changes.get() + 1);
  }

  /** The files of a preview; what was said of one that was there before stays. */
  void show(ImportPreview preview) {
    Map<Path, ImportLine> before = new HashMap<>(byFile);
    byFile.clear();
    stored = preview.stored();
    preview.rows().forEach(row -> byFile.put(row.file(), new ImportLine(row)));
    byFile.forEach((file, line) -> Optional.ofNullable(before.get(file)).ifPresent(line::keep));
    all.set(List.copyOf(byFile.values()));
    changed();
  }

  void clear() {
    byFile.clear();
    stored = List.of();
    all.set(List.of());
    changed();
  }

  /** The files that become runs, or are runs already. */
  List<ImportLine> runs() {
    return all.get().stream().filter(ImportLine::isRun).toList();
  }

  Optional<ImportLine> of(Path file) {
    return Optional.ofNullable(byFile.get(file));
  }

  void ended(ImportResult result) {
    of(Path.of(result.file())).filter(ImportLine::isRead).ifPresent(line -> line.ended(result));
    changed();
  }

  /** What was neither read nor begun will not be. */
  void stopped() {
    all.get().stream()
        .filter(line -> line.isChangeable() || isBegun(line.state().get()))
        .forEach(line -> line.becomes(new LineState.Stopped()));
  }

  private static boolean isBegun(LineState now) {
    return now instanceof LineState.Reading
        || (now instanceof LineState.Summary(_, boolean done) && !done);
  }

  /** Whether something came of a file that a person should see before anything is opened. */
  boolean isToBeSeen() {
    return all.get().stream().anyMatch(SheetLines::isToBeSeen);
  }

  private static boolean isToBeSeen(ImportLine line) {
    return switch (line.state().get()) {
      case LineState.Failed _, LineState.Partial _ -> true;
      case LineState.LeftOut _ -> line.row().kind() == ImportRow.Kind.SUMMARY;
      default -> false;
    };
  }

  void test(List<ImportLine> of, String test) {
    change(of, ImportLine::isChangeable, choice -> choice.ofTest(test));
  }

  void environment(List<ImportLine> of, String environment) {
    change(of, ImportLine::isChangeable, choice -> choice.inEnvironment(environment));
  }

  void side(List<ImportLine> of, Optional<RunSide> side) {
    change(of, ImportLine::takesSide, choice -> choice.onSide(side));
  }

  private void change(
      List<ImportLine> of, Predicate<ImportLine> may, UnaryOperator<FileChoice> how) {
    for (ImportLine line : of.stream().filter(may).toList()) {
      line.choose(how.apply(line.choice().get()));
      chosen.accept(line.row().file(), line.choice().get());
    }
    changed();
  }
}
