package dev.plumbline.cli;

import dev.plumbline.app.Failure;
import dev.plumbline.app.SetBaseline;
import dev.plumbline.app.json.BaselineJson;
import dev.plumbline.model.Run;
import dev.plumbline.model.Words;
import dev.plumbline.report.Figures;
import dev.plumbline.store.Baselines.Baseline;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Promotes sets of runs to baselines. */
@Command(name = "baseline", description = "Promote runs to a named, versioned baseline.")
final class BaselineCommand {
  @ParentCommand Plumbline plumbline;

  @Command(name = "set", description = "Promote runs under a name.")
  int set(
      @Parameters(index = "0", paramLabel = "NAME", description = "Its name.") String name,
      @Parameters(
              index = "1..*",
              arity = "1..*",
              paramLabel = "RUN",
              description = "See docs/cli.md for what a RUN may be.")
          List<String> runs,
      @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why these.")
          String reason,
      @Option(names = "--include-partial", description = "Let partial runs take part.")
          boolean includePartial) {
    return promote(name, runs, reason, includePartial, false);
  }

  @Command(name = "supersede", description = "Promote other runs as the next version of a name.")
  int supersede(
      @Parameters(index = "0", paramLabel = "NAME", description = "Its name.") String name,
      @Parameters(
              index = "1..*",
              arity = "1..*",
              paramLabel = "RUN",
              description = "See docs/cli.md for what a RUN may be.")
          List<String> runs,
      @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why these.")
          String reason,
      @Option(names = "--include-partial", description = "Let partial runs take part.")
          boolean includePartial) {
    return promote(name, runs, reason, includePartial, true);
  }

  private int promote(
      String name, List<String> runs, String reason, boolean includePartial, boolean supersede) {
    Session session = plumbline.session();
    List<Run> chosen = RunArguments.selector(session).all(runs);
    return say(
        session,
        new SetBaseline(session.store()).promote(name, chosen, reason, includePartial, supersede));
  }

  @Command(name = "list", description = "Every version of every baseline, the newest first.")
  int list() {
    Session session = plumbline.session();
    List<Baseline> all = session.store().baselines().all();
    if (session.json()) {
      session.terminal().say(BaselineJson.list(all));
      return ExitCode.DONE;
    }
    TextTable table = new TextTable("baseline", ">version", ">runs", "set", "reason");
    all.forEach(
        b ->
            table.row(
                b.name(),
                Integer.toString(b.version()),
                Integer.toString(b.runs().size()),
                Figures.time(b.created()),
                b.reason()));
    if (all.isEmpty()) {
      session
          .terminal()
          .say("No baselines yet. Set one:  plumbline baseline set NAME RUN... --reason TEXT");
    } else {
      table.lines().forEach(session.terminal()::say);
    }
    return ExitCode.DONE;
  }

  @Command(name = "show", description = "The runs of a baseline.")
  int show(@Parameters(paramLabel = "NAME") String name) {
    Session session = plumbline.session();
    return say(
        session,
        session
            .store()
            .baselines()
            .latest(name)
            .orElseThrow(
                () -> new Failure("PB-NO-BASELINE", "there is no baseline called " + name)));
  }

  private static int say(Session session, Baseline baseline) {
    if (session.json()) {
      session.terminal().say(BaselineJson.one(baseline));
    } else {
      session
          .terminal()
          .say(
              baseline.name()
                  + ", version "
                  + baseline.version()
                  + ", "
                  + Figures.time(baseline.created())
                  + ": "
                  + baseline.reason());
      TextTable runs = new TextTable("", "", ">", "");
      for (String id : baseline.runs()) {
        Run run = session.store().run(id).orElseThrow();
        runs.row(
            "  " + id,
            Figures.time(run.started()),
            Words.counted(run.requests(), "request", "requests"),
            run.source() + (run.isPartial() ? "  (partial)" : ""));
      }
      runs.lines().stream().skip(1).forEach(session.terminal()::say);
    }
    return ExitCode.DONE;
  }
}
