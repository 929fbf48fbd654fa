package dev.plumbline.cli;

import dev.plumbline.app.Benchmarks;
import dev.plumbline.app.json.RunJson;
import dev.plumbline.model.Run;
import dev.plumbline.report.Figures;
import dev.plumbline.store.Store;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Lists the runs of the store. */
@Command(name = "runs", description = "List the runs in the store, the newest first.")
final class RunsCommand implements Callable<Integer> {
  @ParentCommand Plumbline plumbline;

  @Override
  public Integer call() {
    Session session = plumbline.session();
    List<Run> runs = session.store().runs();
    if (session.json()) {
      session.terminal().say(RunJson.runs(runs));
      return ExitCode.DONE;
    }
    if (runs.isEmpty()) {
      session.terminal().say("No runs yet. Import some:  plumbline import FILE...");
      return ExitCode.DONE;
    }
    TextTable table =
        new TextTable(
            "run", "test", "started", ">duration", ">requests", ">failed", "completeness", "file");
    for (Run run : runs) {
      table.row(
          run.id(),
          run.test(),
          Figures.time(run.started()),
          Figures.duration(Duration.ofNanos(run.endNanos())),
          requests(session.store(), run),
          run.requests() == 0 || run.failed() < 0 ? Figures.NONE : Figures.count(run.failed()),
          run.completeness().word(),
          run.source());
    }
    table.lines().forEach(session.terminal()::say);
    return ExitCode.DONE;
  }

  private static String requests(Store store, Run run) {
    return run.requests() == 0 && Benchmarks.count(store, run) > 0
        ? Benchmarks.counted(store, run)
        : Figures.count(run.requests());
  }
}
