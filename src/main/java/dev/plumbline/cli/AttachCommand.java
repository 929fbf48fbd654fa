package dev.plumbline.cli;

import dev.plumbline.app.AttachFiles;
import dev.plumbline.app.CompareAttachments;
import dev.plumbline.app.Failure;
import dev.plumbline.app.json.AttachmentJson;
import dev.plumbline.model.Attachment;
import dev.plumbline.model.Run;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Puts files and links beside a run. */
@Command(name = "attach", description = "Put files and links beside a run, or compare them.")
final class AttachCommand implements Callable<Integer> {
  @ParentCommand Plumbline plumbline;

  @Parameters(index = "0", paramLabel = "RUN")
  String run;

  @Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE|URL", description = "What.")
  List<String> what = List.of();

  @Option(names = "--as", paramLabel = "NAME", description = "Its name here; else the file's.")
  String name;

  @Option(names = "--list", description = "List what stands beside the run.")
  boolean list;

  @Option(names = "--remove", paramLabel = "NAME", description = "Take it away; repeatable.")
  List<String> removed = List.of();

  @Option(
      names = "--diff",
      paramLabel = "RUN2",
      description = "Compare with what stands beside another run, by name.")
  String other;

  @Override
  public Integer call() {
    if (what.isEmpty() && !list && removed.isEmpty() && other == null) {
      throw new Failure("PB-USAGE", "attach what? FILE or URL; --list lists what is attached");
    }
    if (other != null && !(what.isEmpty() && removed.isEmpty() && !list)) {
      throw new Failure("PB-USAGE", "--diff stands alone: attach first, then compare");
    }
    Session session = plumbline.session();
    Run of = RunArguments.selector(session).one(run);
    if (other != null) {
      compare(session, of, RunArguments.selector(session).one(other));
      return ExitCode.DONE;
    }
    AttachFiles attaching = new AttachFiles(session.store());
    removed.forEach(gone -> attaching.remove(of, gone));
    List<AttachFiles.Attached> attached =
        what.isEmpty() ? List.of() : attaching.attach(of, what, Optional.ofNullable(name));
    List<Attachment> all = session.store().beside().attachments().of(of);
    if (session.json()) {
      session.terminal().say(AttachmentJson.of(of, all));
    } else {
      attached.forEach(one -> session.terminal().say(BesidePage.attached(one, of)));
      removed.forEach(gone -> session.terminal().say(gone + ": no longer beside run " + of.id()));
      if (list) {
        new BesidePage(session.terminal()).attachments(all);
      }
    }
    return ExitCode.DONE;
  }

  private static void compare(Session session, Run first, Run second) {
    List<CompareAttachments.Difference> found =
        new CompareAttachments(session.store()).of(first, second);
    if (session.json()) {
      session.terminal().say(AttachmentJson.differences(first, second, found));
      return;
    }
    if (found.isEmpty()) {
      session.terminal().say("Nothing is attached to either run.");
    }
    for (CompareAttachments.Difference one : found) {
      session.terminal().say(BesidePage.state(one, first, second));
      one.diff().forEach(line -> session.terminal().say(line.replace("\t", "    ")));
    }
  }
}
