package dev.plumbline.ui.importing;

import dev.plumbline.app.DefectLog;
import dev.plumbline.app.ImportFiles;
import dev.plumbline.app.ImportListener;
import dev.plumbline.app.ImportResult;
import dev.plumbline.app.WatchedFolder;
import dev.plumbline.model.Run;
import dev.plumbline.ui.common.Job;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Navigation;
import dev.plumbline.ui.common.Notice;
import dev.plumbline.ui.common.Problem;
import dev.plumbline.ui.common.Tasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** Watches one folder at a time, and tells what came into it. */
public final class FolderWatch {
  private final Function<Path, WatchedFolder> folders;
  private final Tasks tasks;
  private final Look look;
  private final JobList running;
  private final Navigation navigation;
  private final Outside outside;
  private Optional<Watch> current = Optional.empty();

  /** What watching does to the rest of the window. */
  public interface Outside {
    /** Runs something on the screen's thread after a moment. */
    void later(Runnable action);

    /** The store holds something else than before. */
    void changed();

    /** A run has grown, and may go by another id now. */
    void grew(String was, String now);

    void tell(Notice notice);
  }

  private record Watch(WatchedFolder folder, Job job, AtomicBoolean stopped) {}

  /**
   * @param folders makes the folder that is looked at, with its clocks
   */
  FolderWatch(
      Function<Path, WatchedFolder> folders,
      Tasks tasks,
      Look look,
      JobList running,
      Navigation navigation,
      Outside outside) {
    this.folders = folders;
    this.tasks = tasks;
    this.look = look;
    this.running = running;
    this.navigation = navigation;
    this.outside = outside;
  }

  public static FolderWatch of(
      ImportFiles importing,
      Tasks tasks,
      Look look,
      JobList running,
      Navigation navigation,
      Outside outside) {
    return new FolderWatch(
        folder -> new WatchedFolder(folder, importing, System::nanoTime, System::currentTimeMillis),
        tasks,
        look,
        running,
        navigation,
        outside);
  }

  /** Watches a folder from now on, instead of the one before. */
  public void start(Path folder) {
    stop();
    Job job =
        Job.standing(
            look.words().of("watch.job", String.valueOf(folder.getFileName())),
            this::stop,
            navigation::library);
    Watch watch = new Watch(folders.apply(folder), job, new AtomicBoolean());
    current = Optional.of(watch);
    running.started(job);
    look(watch);
  }

  /** The folder that is watched now. */
  public Optional<Path> folder() {
    return current.map(watch -> watch.folder.folder());
  }

  /** Watches no more; what was imported stays. */
  public void stop() {
    current.ifPresent(
        watch -> {
          watch.stopped.set(true);
          running.ended(watch.job);
        });
    current = Optional.empty();
  }

  private void look(Watch watch) {
    if (watch.stopped.get()) {
      return;
    }
    tasks.start(
        () -> watch.folder.look(listener(watch)),
        news -> {
          show(watch, news);
          outside.later(() -> look(watch));
        },
        problem -> failed(watch, problem));
  }

  private void failed(Watch watch, Problem problem) {
    if (!watch.stopped.get()) {
      stop();
      outside.tell(Notice.of(problem));
    }
  }

  private void show(Watch watch, WatchedFolder.News news) {
    watch
        .job
        .detail()
        .set(
            look.words().of("watch.detail", news.growing(), String.valueOf(watch.folder.folder())));
    if (!news.isAny()) {
      return;
    }
    outside.changed();
    news.grown()
        .forEach(grown -> grown.was().ifPresent(was -> outside.grew(was, grown.run().id())));
    List<Run> runs =
        news.ended().stream().flatMap(result -> result.run().stream()).distinct().toList();
    if (!runs.isEmpty()) {
      outside.tell(
          Notice.of(look.words().of("watch.imported", runs.size(), name(runs.getFirst())))
              .offering(look.words().of("watch.open"), () -> open(runs)));
    }
    news.ended().stream()
        .filter(result -> result.outcome() == ImportResult.Outcome.FAILED)
        .map(result -> new Notice(result.sentence(), Optional.of(result.code()), Optional.empty()))
        .forEach(outside::tell);
  }

  private void open(List<Run> runs) {
    if (runs.size() == 1) {
      navigation.run(runs.getFirst().id());
    } else {
      navigation.runs(runs.stream().map(Run::id).toList());
    }
  }

  private static String name(Run run) {
    return String.valueOf(Path.of(run.source()).getFileName());
  }

  private static ImportListener listener(Watch watch) {
    return new ImportListener() {
      @Override
      public void read(Path file, long done, long of) {}

      @Override
      public void defect(Path file, Throwable trace) {
        DefectLog.write(trace);
      }

      @Override
      public boolean cancelled() {
        return watch.stopped.get();
      }
    };
  }
}
