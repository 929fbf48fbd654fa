package dev.plumbline.ui.shell;

import dev.plumbline.chart.Theme;
import dev.plumbline.ui.common.Job;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Notice;
import dev.plumbline.ui.common.Words;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;

/** What the frame shows: which screen, which store, which jobs, and the last thing to tell. */
public final class ShellViewModel {
  private final Look look;
  private final JobList jobs;
  private final ObjectProperty<Screen> screen = new SimpleObjectProperty<>(Screen.LIBRARY);
  private final ReadOnlyStringWrapper store = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper facts = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper dropping;
  private final ReadOnlyStringWrapper jobsLine = new ReadOnlyStringWrapper("");
  private final ObjectProperty<Optional<Notice>> notice =
      new SimpleObjectProperty<>(Optional.empty());

  public ShellViewModel(Look look, JobList jobs) {
    this.look = look;
    this.jobs = jobs;
    dropping = new ReadOnlyStringWrapper(look.words().of("status.drop"));
    jobs.running()
        .addListener(
            (ListChangeListener<Job>)
                change -> {
                  while (change.next()) {
                    change
                        .getAddedSubList()
                        .forEach(job -> job.progress().subscribe(this::describeJobs));
                  }
                  describeJobs();
                });
    describeJobs();
  }

  /** Names the store and says how much is in it. */
  public void describeStore(Path file, long runs, long bytes) {
    Words words = look.words();
    store.set(String.valueOf(file.getFileName()));
    facts.set(words.of("status.facts", runs, look.numbers().bytes(bytes)));
  }

  /** Says that nothing can come into the store, and why. */
  public void describeReadOnly() {
    dropping.set(look.words().of("status.read-only"));
  }

  public void switchTheme() {
    look.theme().set(look.theme().get() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT);
  }

  public void tell(Notice what) {
    notice.set(Optional.of(what));
  }

  public void dismiss() {
    notice.set(Optional.empty());
  }

  public ObjectProperty<Screen> screen() {
    return screen;
  }

  public ObjectProperty<Optional<Notice>> notice() {
    return notice;
  }

  public ReadOnlyStringProperty store() {
    return store.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty facts() {
    return facts.getReadOnlyProperty();
  }

  /** What becomes of files that are dropped. */
  public ReadOnlyStringProperty dropping() {
    return dropping.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty jobsLine() {
    return jobsLine.getReadOnlyProperty();
  }

  public JobList jobs() {
    return jobs;
  }

  private void describeJobs() {
    int running = jobs.running().size();
    double progress = jobs.progress();
    jobsLine.set(
        running > 0 && progress >= 0
            ? look.words().of("jobs.progress", running, Math.round(100 * progress))
            : look.words().of("jobs.count", running));
  }
}
