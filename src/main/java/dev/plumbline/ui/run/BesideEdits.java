package dev.plumbline.ui.run;

import dev.plumbline.app.AnnotateRun;
import dev.plumbline.app.AttachFiles;
import dev.plumbline.app.RunBeside;
import dev.plumbline.app.RunTime;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.Problem;
import dev.plumbline.ui.common.Tasks;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What stands beside the open run, and what is put there: notes, files, links. */
final class BesideEdits {
  private final Store store;
  private final Run run;
  private final Tasks tasks;
  private final Supplier<List<Path>> choose;
  private final ReadOnlyObjectWrapper<Now> now;
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * What stands there.
   *
   * @param shared ids of other runs with an attachment of the same name, by name
   */
  record Now(RunBeside beside, Map<String, List<String>> shared) {}

  /**
   * @param choose asks for files; none where the reader thought better of it
   */
  BesideEdits(Store store, Run run, Now now, Tasks tasks, Supplier<List<Path>> choose) {
    this.store = store;
    this.run = run;
    this.now = new ReadOnlyObjectWrapper<>(now);
    this.tasks = tasks;
    this.choose = choose;
  }

  static Now read(Store store, Run run) {
    return new Now(RunBeside.read(store, run), store.beside().attachments().sharedNames(run));
  }

  ReadOnlyObjectProperty<Now> now() {
    return now.getReadOnlyProperty();
  }

  /** Why the last thing was not put there. */
  ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  boolean isPossible() {
    return !store.isReadOnly();
  }

  /**
   * Notes something.
   *
   * @param at as {@link RunTime} reads it; blank for the run as a whole
   * @param done when it stands there
   */
  void note(String at, String text, Runnable done) {
    put(
        () -> {
          Optional<Duration> moment =
              at.isBlank() ? Optional.empty() : Optional.of(RunTime.moment(at.strip(), run));
          return new AnnotateRun(store).note(run, moment, text);
        },
        done);
  }

  /** Asks for files, and attaches them; those of the same names give way. */
  void attachFiles() {
    List<String> chosen = choose.get().stream().map(Path::toString).toList();
    if (!chosen.isEmpty()) {
      put(() -> new AttachFiles(store).attach(run, chosen, Optional.empty()), () -> {});
    }
  }

  private void put(Callable<?> thing, Runnable done) {
    problem.set(Optional.empty());
    tasks.start(
        () -> {
          Object _ = thing.call();
          return read(store, run);
        },
        read -> {
          now.set(read);
          done.run();
        },
        failed -> problem.set(Optional.of(failed)));
  }
}
