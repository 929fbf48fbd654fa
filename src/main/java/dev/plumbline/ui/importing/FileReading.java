package dev.plumbline.ui.importing;

import dev.plumbline.app.FileChoice;
import dev.plumbline.app.ImportFiles;
import dev.plumbline.app.ImportOptions;
import dev.plumbline.app.ImportPace;
import dev.plumbline.app.ImportResult;
import dev.plumbline.ui.common.Job;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Problem;
import dev.plumbline.ui.common.Tasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Reads the files of the sheet away from the screen, one import at a time. */
final class FileReading {
  private final ImportFiles files;
  private final Tasks tasks;
  private final Look look;
  private final JobList running;
  private final LongSupplier nanos;
  private final ReadOnlyObjectWrapper<Optional<ImportPace.Pace>> pace =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<RunningImport> current = Optional.empty();
  private Runnable show = () -> {};
  private Job job = new Job("", () -> {}, () -> {});

  FileReading(ImportFiles files, Tasks tasks, Look look, JobList running, LongSupplier nanos) {
    this.files = files;
    this.tasks = tasks;
    this.look = look;
    this.running = running;
    this.nanos = nanos;
  }

  /** What brings its sheet back. */
  void shownBy(Runnable sheet) {
    show = sheet;
  }

  /**
   * Begins.
   *
   * @param ended with one result a file
   * @param failed of what failed as a whole; {@link #isStopped} tells whether it was stopped
   */
  void start(SheetLines lines, Consumer<List<ImportResult>> ended, Consumer<Problem> failed) {
    List<ImportLine> read = lines.runs();
    read.stream().filter(ImportLine::isFresh).forEach(one -> one.becomes(new LineState.Waits()));
    RunningImport one = new RunningImport(read, tasks, nanos, () -> show(lines));
    current = Optional.of(one);
    job = new Job(look.words().of("import.job", read.size()), this::stop, show);
    running.started(job);
    pace.set(Optional.of(one.pace().whole()));
    List<String> named =
        read.stream().flatMap(line -> line.row().files().stream()).map(Path::toString).toList();
    tasks.start(
        () -> files.run(named, ImportOptions.DEFAULT, one::chosen, one),
        results -> {
          end(lines);
          ended.accept(results);
        },
        problem -> {
          end(lines);
          failed.accept(problem);
        });
  }

  private void end(SheetLines lines) {
    show(lines);
    lines.stopped();
    running.ended(job);
  }

  private void show(SheetLines lines) {
    RunningImport one = current.orElseThrow();
    one.ended().forEach(lines::ended);
    one.current()
        .flatMap(lines::of)
        .filter(line -> line.isChangeable() || line.state().get() instanceof LineState.Reading)
        .ifPresent(line -> reading(line, one.pace().of(line.row().file())));
    ImportPace.Pace whole = one.pace().whole();
    pace.set(Optional.of(whole));
    job.progress().set(whole.share());
    job.detail().set(ImportWords.pace(look, whole));
  }

  private static void reading(ImportLine line, ImportPace.Pace of) {
    line.becomes(new LineState.Reading(of.share(), of.bytesPerSecond(), of.secondsLeft()));
  }

  /** What is said of a file; it counts until the file's turn comes. */
  void choose(Path file, FileChoice choice) {
    current.ifPresent(one -> one.choose(file, choice));
  }

  void stop() {
    current.ifPresent(RunningImport::stop);
  }

  boolean isStopped() {
    return current.filter(RunningImport::isStopped).isPresent();
  }

  /** Of all files together; empty before any was read. */
  ReadOnlyObjectProperty<Optional<ImportPace.Pace>> pace() {
    return pace.getReadOnlyProperty();
  }
}
