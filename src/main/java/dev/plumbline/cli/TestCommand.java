package dev.plumbline.cli;

import dev.plumbline.app.Failure;
import dev.plumbline.app.GatherRuns;
import dev.plumbline.app.json.TestJson;
import dev.plumbline.model.Run;
import dev.plumbline.report.Figures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists tests, and gathers runs into them. */
@Command(name = "test", description = "List the tests of the runs; or move runs to a test.")
final class TestCommand implements Callable<Integer> {
  @ParentCommand Plumbline plumbline;

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME RUN",
      description = "The test, and the runs that are of it; with --by only the runs.")
  List<String> arguments = List.of();

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      description = "Each run to the test that its name or script tells: name, script.")
  GatherRuns.By by;

  @Override
  public Integer call() {
    Session session = plumbline.session();
    if (arguments.isEmpty() && by == null) {
      list(session, Map.of());
      return ExitCode.DONE;
    }
    List<String> named = by == null ? arguments.subList(1, arguments.size()) : arguments;
    if (named.isEmpty()) {
      throw new Failure("PB-USAGE", "which runs? test NAME RUN..., or test --by name RUN...");
    }
    List<Run> runs = RunArguments.selector(session).all(named);
    GatherRuns gathering = new GatherRuns(session.store());
    Map<Run, String> tests =
        by == null
            ? runs.stream()
                .collect(
                    Collectors.toMap(
                        run -> run,
                        _ -> arguments.getFirst(),
                        (_, last) -> last,
                        LinkedHashMap::new))
            : gathering.told(runs, by);
    if (tests.isEmpty()) {
      throw new Failure("PB-USAGE", "no " + by.word() + " tells the test of these runs");
    }
    Map<Run, String> moved = gathering.move(tests);
    if (session.json()) {
      list(session, moved);
      return ExitCode.DONE;
    }
    for (Run run : runs) {
      session.terminal().say(run.id() + ": " + what(run, tests.get(run), moved.get(run)));
    }
    return ExitCode.DONE;
  }

  /**
   * @param test null where nothing tells it
   * @param before null where it was of that test already
   */
  private String what(Run run, String test, String before) {
    if (test == null) {
      return "stays in " + run.test() + ", as no " + by.word() + " is known of it";
    }
    return before == null ? "of " + test + " already" : "from " + before + " to " + test;
  }

  private static void list(Session session, Map<Run, String> moved) {
    Map<String, List<Run>> tests =
        session.store().runs().stream()
            .collect(Collectors.groupingBy(Run::test, TreeMap::new, Collectors.toList()));
    if (session.json()) {
      session.terminal().say(TestJson.of(tests, moved));
      return;
    }
    TextTable table = new TextTable("test", ">runs", "last run");
    tests.forEach(
        (name, runs) ->
            table.row(name, Figures.count(runs.size()), Figures.time(runs.getFirst().started())));
    table.lines().forEach(session.terminal()::say);
  }
}
