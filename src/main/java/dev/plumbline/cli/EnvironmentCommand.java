package dev.plumbline.cli;

import dev.plumbline.app.Failure;
import dev.plumbline.app.GiveEnvironment;
import dev.plumbline.app.json.EnvironmentJson;
import dev.plumbline.machine.Facts;
import dev.plumbline.model.Environment;
import dev.plumbline.model.Run;
import dev.plumbline.store.KeptEnvironments;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes this machine's facts, gives runs those of theirs, or shows what is known of them. */
@Command(
    name = "environment",
    description = "Write this machine's facts as JSON; or give or show those of runs.")
final class EnvironmentCommand implements Callable<Integer> {
  @ParentCommand Plumbline plumbline;

  @Parameters(arity = "0..*", paramLabel = "RUN", description = "Whose machine; none: this one.")
  List<String> runs = List.of();

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "Give the runs the facts that this command wrote into FILE.")
  Path from;

  @Option(names = "--name", paramLabel = "NAME", description = "What the machine is called.")
  String name;

  @Override
  public Integer call() {
    if (runs.isEmpty()) {
      return take();
    }
    if (name != null) {
      throw new Failure(
          "PB-USAGE", "--name is of this machine's facts; those of runs come with --from FILE");
    }
    Session session = plumbline.session();
    List<Run> chosen = RunArguments.selector(session).all(runs);
    if (from != null) {
      new GiveEnvironment(session.store()).from(from, chosen);
    }
    say(session, chosen);
    return ExitCode.DONE;
  }

  private int take() {
    if (from != null) {
      throw new Failure("PB-USAGE", "which runs were made there? RUN... --from FILE");
    }
    Session session = plumbline.session();
    Environment environment =
        Facts.take(name == null ? "" : name, System.getenv(), Path.of("").toAbsolutePath());
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    String document = EnvironmentJson.taken(environment, now, !session.json());
    document.lines().forEach(session.terminal()::say);
    return ExitCode.DONE;
  }

  private static void say(Session session, List<Run> runs) {
    Map<Run, Optional<KeptEnvironments.Kept>> known = new LinkedHashMap<>();
    runs.forEach(run -> known.put(run, session.store().beside().environments().of(run)));
    if (session.json()) {
      session.terminal().say(EnvironmentJson.ofRuns(known));
      return;
    }
    known.forEach(
        (run, kept) -> {
          String file = kept.map(of -> ", as " + of.source() + " says").orElse("");
          session.terminal().say(session.terminal().bold("Run " + run.id()) + file);
          if (kept.isEmpty()) {
            session.terminal().say("  nothing is known of its machine");
          }
          TextTable facts = new TextTable("", "");
          kept.ifPresent(
              of -> of.environment().facts().forEach((key, fact) -> facts.row("  " + key, fact)));
          facts.lines().stream().skip(1).forEach(session.terminal()::say);
        });
  }
}
