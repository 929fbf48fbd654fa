package dev.plumbline.ui.compare;

import dev.plumbline.app.CompareRuns;
import dev.plumbline.app.ExportReport;
import dev.plumbline.app.Jobs;
import dev.plumbline.app.SampleStudy;
import dev.plumbline.chart.Theme;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Tasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The sample study, whose truth is known, for the tests of the Compare screen. */
final class Study implements AutoCloseable {
  final Look look = new Look(Theme.LIGHT, Locale.ENGLISH);
  final List<String> baseline;
  final List<String> candidate;
  private final Store store;
  private final Jobs jobs = Jobs.onThreads(2);

  Study() {
    this(
        ids(SampleStudy.result().compared().baseline()),
        ids(SampleStudy.result().compared().candidate()),
        Store.open(Path.of("target", "sample-study", "demo.plumb")));
  }

  /** Of runs in a store that is closed with this. */
  Study(List<String> baseline, List<String> candidate, Store store) {
    this.baseline = baseline;
    this.candidate = candidate;
    this.store = store;
  }

  static List<String> ids(List<Run> runs) {
    return runs.stream().map(Run::id).toList();
  }

  CompareViewModel model(Tasks tasks) {
    return new CompareViewModel(store, new CompareRuns(store, jobs), tasks, look.words());
  }

  /** What writes the report of what that model shows, at once. */
  ReportViewModel report(CompareViewModel model, ReportFiles files) {
    return report(model, files, new CurrentThreadTasks(), new JobList());
  }

  ReportViewModel report(CompareViewModel model, ReportFiles files, Tasks tasks, JobList running) {
    ExportReport reports = new ExportReport("Plumbline test");
    return new ReportViewModel(model, reports, files, tasks, running, look.words());
  }

  /** With the study's sides open. */
  CompareViewModel opened() {
    CompareViewModel model = model(new CurrentThreadTasks());
    model.open(baseline, candidate);
    return model;
  }

  CompareViewModel oneRunASide() {
    CompareViewModel model = model(new CurrentThreadTasks());
    model.open(List.of(run("baseline-1")), List.of(run("candidate-1")));
    return model;
  }

  /** The id of the run whose file has that name. */
  String run(String file) {
    return store.runs().stream()
        .filter(run -> run.source().contains(file + "."))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Override
  public void close() {
    jobs.close();
    store.close();
  }
}
