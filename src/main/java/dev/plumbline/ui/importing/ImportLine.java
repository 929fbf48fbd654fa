package dev.plumbline.ui.importing;

import dev.plumbline.app.FileChoice;
import dev.plumbline.app.ImportResult;
import dev.plumbline.app.ImportRow;
import dev.plumbline.app.RunSide;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Run;
import dev.plumbline.model.Severity;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A file on the sheet: what is said of it, and how far it is. */
final class ImportLine {
  private final ImportRow row;
  private final ReadOnlyObjectWrapper<FileChoice> choice;
  private final ReadOnlyObjectWrapper<LineState> state;
  private boolean ended;

  ImportLine(ImportRow row) {
    this.row = row;
    choice = new ReadOnlyObjectWrapper<>(row.guess());
    state = new ReadOnlyObjectWrapper<>(first(row));
  }

  private static LineState first(ImportRow row) {
    return switch (row.kind()) {
      case NEW -> new LineState.Asked();
      case KNOWN -> new LineState.Known(row.known().orElseThrow());
      case SUMMARY -> new LineState.Summary(row.message(), row.known().isPresent());
      case NOT_A_RESULT -> new LineState.NotAResult();
      case TABLE -> new LineState.Table();
      case MISSING -> new LineState.Missing(row.message());
      case LEFT_OUT -> new LineState.LeftOut(row.message());
    };
  }

  ImportRow row() {
    return row;
  }

  ReadOnlyObjectProperty<FileChoice> choice() {
    return choice.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<LineState> state() {
    return state.getReadOnlyProperty();
  }

  boolean isFresh() {
    return row.kind() == ImportRow.Kind.NEW;
  }

  /** Whether it becomes a run, or is one already. */
  boolean isRun() {
    return isFresh() || row.kind() == ImportRow.Kind.KNOWN;
  }

  /** Whether an import of the sheet does something with it. */
  boolean isRead() {
    return isRun() || row.kind() == ImportRow.Kind.SUMMARY;
  }

  /** A file that was read is changed in the Library. */
  boolean isChangeable() {
    return state.get() instanceof LineState.Asked || state.get() instanceof LineState.Waits;
  }

  /** Whether its side may be said: that of a run which is here already too. */
  boolean takesSide() {
    return !row.figuresOnly() && (isChangeable() || (row.kind() == ImportRow.Kind.KNOWN && !ended));
  }

  void choose(FileChoice other) {
    if (isChangeable()) {
      choice.set(row.figuresOnly() ? other.onSide(Optional.empty()) : other);
    } else if (takesSide()) {
      choice.set(choice.get().onSide(other.side()));
    }
  }

  /**
   * Takes over what a person said of the file before it was looked at again; and what its name told
   * then, where the names of further files tell nothing.
   */
  void keep(ImportLine before) {
    FileChoice said = before.choice.get();
    FileChoice guessed = before.row.guess();
    boolean untold = choice.get().side().isEmpty() && guessed.side().isPresent();
    FileChoice kept = untold ? guessed : choice.get();
    if (!said.test().equals(guessed.test())) {
      kept = kept.ofTest(said.test());
    }
    if (!said.environment().equals(guessed.environment())) {
      kept = kept.inEnvironment(said.environment());
    }
    choose(said.sideByHand() ? kept.onSide(said.side()) : kept);
  }

  void becomes(LineState now) {
    state.set(now);
  }

  /** Shows what came of it. */
  void ended(ImportResult result) {
    ended = true;
    state.set(
        switch (result.outcome()) {
          case IMPORTED ->
              row.kind() == ImportRow.Kind.SUMMARY
                  ? new LineState.Summary(row.message(), true)
                  : new LineState.Imported(
                      result.records(), result.run().map(Run::requests).orElse(0L));
          case PARTIAL -> partial(result);
          case DUPLICATE ->
              row.kind() == ImportRow.Kind.SUMMARY
                  ? new LineState.Summary(row.message(), true)
                  : result.run().<LineState>map(LineState.Known::new).orElse(state.get());
          case FAILED -> new LineState.Failed(withoutFile(result), result.code());
          case SKIPPED -> new LineState.LeftOut(result.message());
        });
  }

  private LineState partial(ImportResult result) {
    Optional<RunSide> side = result.run().flatMap(RunSide::of);
    if (side.isEmpty()) {
      choice.set(new FileChoice(choice.get().test(), choice.get().environment(), side, false));
    }
    String why =
        result.diagnostics().stream()
            .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
            .map(Diagnostic::message)
            .findFirst()
            .orElse("");
    return new LineState.Partial(
        why,
        result.run().map(Run::durationSeconds).orElse(0.0),
        result.run().map(Run::requests).orElse(0L),
        side.isPresent());
  }

  /** Its name stands in the same line. */
  private static String withoutFile(ImportResult result) {
    String message = result.message();
    return message.startsWith(result.file())
        ? message.substring(result.file().length()).replaceFirst("^[: ]+", "")
        : message;
  }
}
