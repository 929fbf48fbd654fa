package dev.plumbline.cli;

import dev.plumbline.analysis.EndpointRows.NameStyle;
import dev.plumbline.app.RunView;
import dev.plumbline.app.ShowOptions;
import dev.plumbline.app.ShowRun;
import dev.plumbline.app.json.RunJson;
import dev.plumbline.model.Population;
import dev.plumbline.model.Run;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows the figures of a run. */
@Command(name = "show", description = "Show the figures of a run.")
final class ShowCommand implements Callable<Integer> {
  @ParentCommand Plumbline plumbline;

  @Parameters(paramLabel = "RUN")
  String run;

  @Option(
      names = "--names",
      paramLabel = "STYLE",
      description = "recorded or templated; default templated.")
  NameStyle names = NameStyle.TEMPLATED;

  @Option(
      names = "--population",
      paramLabel = "WHICH",
      description = "all or expected; default all.")
  Population population = Population.ALL;

  @Option(
      names = "--from",
      paramLabel = "T",
      description = "From this time on: 30s, 5m, 1h, or a clock time.")
  String from;

  @Option(names = "--to", paramLabel = "T", description = "Up to this time.")
  String to;

  @Option(
      names = "--by",
      split = ",",
      paramLabel = "TAG",
      description = "Split rows by group, scenario or failed.")
  List<String> by = List.of();

  @Option(names = "--metric", paramLabel = "NAME", description = "Only this metric.")
  String metric;

  @Option(
      names = "--percentiles",
      split = ",",
      paramLabel = "P",
      description = "Which percentiles; default 50,90,95,99,99.9.")
  List<String> percentiles = List.of("50", "90", "95", "99", "99.9");

  @Override
  public Integer call() {
    List<Double> asked = PercentileArguments.parse(percentiles);
    Session session = plumbline.session();
    Run shown = RunArguments.selector(session).one(run);
    ShownPart part = ShownPart.of(from, to, shown);
    ShowOptions options =
        new ShowOptions(names, population, part.from(), part.to(), by, Optional.ofNullable(metric));
    RunView view = new ShowRun(session.store(), session.jobs()).show(shown, options);
    if (session.json()) {
      session.terminal().say(RunJson.show(view, asked));
    } else {
      new RunPage(session.terminal(), asked).print(view, options);
    }
    return ExitCode.DONE;
  }
}
