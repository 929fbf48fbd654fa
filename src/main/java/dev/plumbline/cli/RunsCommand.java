package dev.plumbline.cli;

import dev.plumbline.app.json.RunJson;
import dev.plumbline.model.Run;
import dev.plumbline.report.Figures;
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
          Figures.count(run.requests()),
          Figures.count(run.failed()),
          run.completeness().word(),
          run.source());
    }
    table.lines().forEach(session.terminal()::say);
    return ExitCode.DONE;
  }
}
