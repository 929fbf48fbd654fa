package dev.plumbline.ui.again;

import dev.plumbline.app.Failure;
import dev.plumbline.app.ReadAgain;
import dev.plumbline.importer.ReadRules;
import dev.plumbline.model.Run;
import dev.plumbline.report.Figures;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.Job;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.Latest;
import dev.plumbline.ui.common.Navigation;
import dev.plumbline.ui.common.Notice;
import dev.plumbline.ui.common.Problem;
import dev.plumbline.ui.common.Tasks;
import dev.plumbline.ui.common.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A run that is to be read again, one at a time: its files, what is said, and how far it is. */
public final class AgainViewModel {
  private final Store store;
  private final ReadAgain reading;
  private final Tasks tasks;
  private final Latest looking;
  private final JobList running;
  private final Words words;
  private final Navigation navigation;
  private final Consumer<Notice> tell;
  private final BiConsumer<String, String> changed;
  private final Supplier<List<Path>> choose;
  private final SaidFields said = new SaidFields();
  private final ReadOnlyObjectWrapper<Optional<Asked>> asked =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Job>> job =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();

  /**
   * @param changed told of a run that was read, by the id it had and the one it has
   * @param choose asks for files; none where the reader thought better of it
   */
  public AgainViewModel(
      Store store,
      ReadAgain reading,
      Tasks tasks,
      JobList running,
      Words words,
      Navigation navigation,
      Consumer<Notice> tell,
      BiConsumer<String, String> changed,
      Supplier<List<Path>> choose) {
    this.store = store;
    this.reading = reading;
    this.tasks = tasks;
    this.looking = tasks.latest();
    this.running = running;
    this.words = words;
    this.navigation = navigation;
    this.tell = tell;
    this.changed = changed;
    this.choose = choose;
  }

  /** Asks how a run is to be read; while one is read, shows that one. */
  public void open(String id) {
    if (store.isReadOnly()) {
      tell.accept(Notice.of(words.of("import.read-only")));
    } else if (job.get().isPresent()) {
      shown.set(true);
    } else {
      problem.set(Optional.empty());
      looking.start(() -> look(id), this::ask, failed -> tell.accept(Notice.of(failed)));
    }
  }

  private Asked look(String id) {
    Run run =
        store
            .run(id)
            .orElseThrow(() -> new Failure("PB-NO-RUN", "this run is no longer in the store"));
    List<Path> files = reading.files(run).orElse(List.of());
    return Asked.of(run, store.runs(), files, reading.rules(run));
  }

  private void ask(Asked about) {
    asked.set(Optional.of(about));
    said.show(about.before());
    shown.set(true);
  }

  /** Asks where its files lie now. */
  void chooseFiles() {
    List<Path> chosen = choose.get();
    if (!chosen.isEmpty()) {
      problem.set(Optional.empty());
      Asked about = asked.get().orElseThrow();
      looking.start(
          () -> about.with(reading.files(about.run(), chosen)),
          found -> asked.set(Optional.of(found)),
          failed -> problem.set(Optional.of(failed)));
    }
  }

  /** Reads it as a job, unless something is missing. */
  void read() {
    Asked about = asked.get().orElseThrow();
    if (about.files().isEmpty() || said.mistake().getValue().isPresent()) {
      return;
    }
    ReadRules rules = said.rules();
    problem.set(Optional.empty());
    RunningRead one =
        new RunningRead(
            about.files().size(),
            tasks,
            share -> job.get().ifPresent(now -> now.progress().set(share)));
    Job now = new Job(words.of("again.job", about.name()), one::stop, () -> shown.set(true));
    running.started(now);
    job.set(Optional.of(now));
    tasks.start(
        () -> reading.read(about.run(), about.files(), rules, one),
        read -> {
          end(now);
          done(about, read);
        },
        failed -> {
          end(now);
          failed(failed);
        });
  }

  private void end(Job now) {
    running.ended(now);
    job.set(Optional.empty());
  }

  private void done(Asked about, ReadAgain.Read read) {
    leave();
    changed.accept(about.run().id(), read.run().id());
    StringBuilder told =
        new StringBuilder(words.of("again.done", about.name(), Figures.time(read.run().started())));
    read.unused().forEach(one -> told.append(' ').append(words.of("again.unused." + one)));
    tell.accept(
        Notice.of(told.toString())
            .offering(words.of("again.open"), () -> navigation.run(read.run().id())));
  }

  private void failed(Problem why) {
    if (why.code().equals("PB-CANCELLED")) {
      leave();
    } else if (shown.get()) {
      problem.set(Optional.of(why));
    } else {
      tell.accept(Notice.of(why));
    }
  }

  /** Stops what is read; the run stays as it was. */
  void stop() {
    job.get().ifPresent(Job::stop);
  }

  /** Takes the sheet away; what is read goes on. */
  void leave() {
    looking.forget();
    shown.set(false);
  }

  SaidFields said() {
    return said;
  }

  ReadOnlyObjectProperty<Optional<Asked>> asked() {
    return asked.getReadOnlyProperty();
  }

  /** Why it could not be read, or other files be taken. */
  ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /** The reading, while it goes on. */
  ReadOnlyObjectProperty<Optional<Job>> job() {
    return job.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty shown() {
    return shown.getReadOnlyProperty();
  }
}
