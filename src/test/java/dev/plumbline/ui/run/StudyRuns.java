package dev.plumbline.ui.run;

import dev.plumbline.analysis.Statistic;
import dev.plumbline.app.Jobs;
import dev.plumbline.app.SampleStudy;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.Navigation;
import dev.plumbline.ui.common.PageState;
import dev.plumbline.ui.common.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The release study in a store, for looking at its runs. */
final class StudyRuns implements AutoCloseable {
  static final Path BUDGETS = Path.of("sample-data", "budgets", "release-study.yaml");

  /** What is chosen when files are asked for. */
  List<Path> chosen = List.of();

  final Store store;
  final Jobs jobs = Jobs.onThreads(2);
  final List<String> gone = new ArrayList<>();

  private static final Path STUDY = Path.of("target", "sample-study", "demo.plumb");

  StudyRuns() {
    SampleStudy.result();
    store = Store.open(STUDY);
  }

  /** In a store of its own, that may be changed. */
  StudyRuns(Path folder) {
    SampleStudy.result();
    try (Store study = Store.open(STUDY)) {
      study.checkpoint();
      store = Store.open(Files.copy(STUDY, folder.resolve("study.plumb")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The run of the file of that name. */
  Run run(String name) {
    return store.runs().stream()
        .filter(run -> run.source().endsWith(name + ".json.gz"))
        .findFirst()
        .orElseThrow();
  }

  RunViewModel model(Tasks tasks) {
    return new RunViewModel(store, jobs, tasks, new Ways(), () -> chosen);
  }

  /** The run that is open. */
  static OpenRun opened(RunViewModel model) {
    return switch (model.state().get()) {
      case PageState.Ready<OpenRun>(OpenRun run) -> run;
      default -> throw new AssertionError(model.state().get().toString());
    };
  }

  @Override
  public void close() {
    jobs.close();
    store.close();
  }

  /** Writes down where one would go. */
  private final class Ways implements Navigation {
    @Override
    public void library() {
      gone.add("library");
    }

    @Override
    public void runs(List<String> runs) {
      gone.add("library with " + runs);
    }

    @Override
    public void run(String run) {
      gone.add("run " + run);
    }

    @Override
    public void compare(List<String> baseline, List<String> candidate) {
      gone.add("compare " + baseline + " with " + candidate);
    }

    @Override
    public void compareAt(Statistic statistic, List<String> baseline, List<String> candidate) {
      gone.add("compare " + baseline + " with " + candidate + " at " + statistic.word());
    }

    @Override
    public void readAgain(String id) {}

    @Override
    public void importFiles(List<Path> files) {
      gone.add("import " + files);
    }

    @Override
    public void chooseFiles() {
      gone.add("choose");
    }

    @Override
    public void chooseFolder() {
      gone.add("choose a folder");
    }

    @Override
    public void watchFolder() {
      gone.add("watch a folder");
    }
  }
}
