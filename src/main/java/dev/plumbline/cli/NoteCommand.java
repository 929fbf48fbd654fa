package dev.plumbline.cli;

import dev.plumbline.app.AnnotateRun;
import dev.plumbline.app.Failure;
import dev.plumbline.app.RunTime;
import dev.plumbline.app.json.AnnotationJson;
import dev.plumbline.model.Annotation;
import dev.plumbline.model.Run;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Notes what happened at a moment of a run. */
@Command(name = "note", description = "Note what happened at a moment of a run.")
final class NoteCommand implements Callable<Integer> {
  @ParentCommand Plumbline plumbline;

  @Parameters(index = "0", paramLabel = "RUN")
  String run;

  @Parameters(index = "1..*", arity = "0..*", paramLabel = "TEXT", description = "What happened.")
  List<String> text = List.of();

  @Option(
      names = "--at",
      paramLabel = "TIME",
      description = "When: 12m30s into the run, or a clock time with its zone.")
  String at;

  @Option(names = "--list", description = "List what was noted.")
  boolean list;

  @Option(names = "--remove", paramLabel = "NUMBER", description = "Take one away; repeatable.")
  List<Integer> removed = List.of();

  @Override
  public Integer call() {
    if (text.isEmpty() && (at != null || (!list && removed.isEmpty()))) {
      throw new Failure("PB-USAGE", "note what? RUN --at TIME TEXT; --list lists what was noted");
    }
    Session session = plumbline.session();
    Run of = RunArguments.selector(session).one(run);
    AnnotateRun noting = new AnnotateRun(session.store());
    removed.forEach(number -> noting.remove(of, number));
    Optional<Annotation> noted =
        text.isEmpty()
            ? Optional.empty()
            : Optional.of(
                noting.note(
                    of,
                    Optional.ofNullable(at).map(when -> RunTime.moment(when, of)),
                    String.join(" ", text)));
    List<Annotation> all = session.store().beside().annotations().of(of);
    if (session.json()) {
      session.terminal().say(AnnotationJson.of(of, all));
      return ExitCode.DONE;
    }
    removed.forEach(
        number -> session.terminal().say("note " + number + " of run " + of.id() + " is gone"));
    noted.ifPresent(
        one -> session.terminal().say("Run " + of.id() + ", note " + BesidePage.note(one, of)));
    if (list) {
      new BesidePage(session.terminal()).notes(all, of);
    }
    return ExitCode.DONE;
  }
}
