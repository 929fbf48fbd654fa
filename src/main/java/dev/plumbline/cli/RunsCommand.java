package dev.plumbline.cli;

import dev.plumbline.app.json.RunJson;
import dev.plumbline.model.Completeness;
import dev.plumbline.model.Run;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Lists the runs of the store. */
@Command(name = "runs", description = "List the runs in the store, the newest first.")
final class RunsCommand implements Callable<Integer> {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss z", Locale.ROOT)
          .withZone(ZoneId.systemDefault());

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
        new TextTable("run", "test", "started", ">duration", ">requests", ">failed", "file");
    for (Run run : runs) {
      table.row(
          run.id(),
          run.test(),
          WHEN.format(run.started()),
          String.format(Locale.ROOT, "%.1f s", run.durationSeconds()),
          String.format(Locale.ROOT, "%,d", run.requests()),
          String.format(Locale.ROOT, "%,d", run.failed()),
          run.source() + (run.completeness() == Completeness.PARTIAL ? "  (partial)" : ""));
    }
    table.lines().forEach(session.terminal()::say);
    return ExitCode.DONE;
  }
}
