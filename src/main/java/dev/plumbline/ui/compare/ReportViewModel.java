package dev.plumbline.ui.compare;

import dev.plumbline.app.ExportReport;
import dev.plumbline.app.Failure;
import dev.plumbline.app.ReportName;
import dev.plumbline.report.Report;
import dev.plumbline.ui.common.Job;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.PageState;
import dev.plumbline.ui.common.Problem;
import dev.plumbline.ui.common.Tasks;
import dev.plumbline.ui.common.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Writes the report of the comparison that is shown, and says what came of it. */
public final class ReportViewModel {
  private final CompareViewModel compare;
  private final ExportReport reports;
  private final ReportFiles files;
  private final Tasks tasks;
  private final JobList running;
  private final Words words;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.None());

  /** What became of the last report. */
  sealed interface State {
    /** There is none of this comparison. */
    record None() implements State {}

    record Writing(Path file) implements State {}

    record Saved(Path file) implements State {}

    record Failed(Problem problem) implements State {}

    /** It is there, but the system could not open it. */
    record Unopened(Path file, Problem problem) implements State {}
  }

  /**
   * @param running where the writing is listed while it lasts
   */
  public ReportViewModel(
      CompareViewModel compare,
      ExportReport reports,
      ReportFiles files,
      Tasks tasks,
      JobList running,
      Words words) {
    this.compare = compare;
    this.reports = reports;
    this.files = files;
    this.tasks = tasks;
    this.running = running;
    this.words = words;
    compare.sides().subscribe(_ -> dismiss());
  }

  /** Asks for a place and writes the report there; does nothing where no comparison is shown. */
  public void save() {
    if (!isWriting()
        && !compare.readingAgain().get()
        && compare.state().get() instanceof PageState.Ready<Judged>(Judged judged)) {
      files.choose(ReportName.of(judged.compared()).file()).ifPresent(file -> write(judged, file));
    }
  }

  private void write(Judged judged, Path file) {
    AtomicBoolean stopped = new AtomicBoolean();
    Job job =
        new Job(
            words.of("compare.report.job", String.valueOf(file.getFileName())),
            () -> stopped.set(true),
            () -> {});
    running.started(job);
    state.set(new State.Writing(file));
    tasks.start(
        () -> written(judged, file, stopped),
        saved -> end(job, new State.Saved(saved)),
        problem -> end(job, new State.Failed(problem)));
  }

  private Path written(Judged judged, Path file, AtomicBoolean stopped) {
    ExportReport.requireForm(file);
    Report report =
        reports.build(
            ReportName.of(judged.compared()).title(),
            judged.compared(),
            judged.asked().statistic(),
            Instant.now());
    if (stopped.get()) {
      throw new Failure("PB-CANCELLED", "it was stopped");
    }
    ExportReport.write(report, file);
    return file;
  }

  private void end(Job job, State came) {
    running.ended(job);
    state.set(came);
  }

  void open(Path file) {
    try {
      files.open(file);
    } catch (Failure e) {
      state.set(new State.Unopened(file, Problem.of(e)));
    }
  }

  void dismiss() {
    if (!isWriting()) {
      state.set(new State.None());
    }
  }

  private boolean isWriting() {
    return state.get() instanceof State.Writing;
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }
}
