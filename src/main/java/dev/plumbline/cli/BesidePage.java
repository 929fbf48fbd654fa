package dev.plumbline.cli;

import dev.plumbline.app.AttachFiles.Attached;
import dev.plumbline.app.CompareAttachments.Difference;
import dev.plumbline.app.MachineWords;
import dev.plumbline.app.RunView;
import dev.plumbline.model.Annotation;
import dev.plumbline.model.Attachment;
import dev.plumbline.model.Run;
import dev.plumbline.model.TestScript;
import dev.plumbline.report.Figures;
import dev.plumbline.store.Scripts;
import java.util.List;

/** What stands beside a run's values, on the terminal. */
final class BesidePage {
  private static final int HASH = 12;

  private final Terminal terminal;

  BesidePage(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What belongs to the head of the run's page. */
  void head(RunView view) {
    view.beside()
        .machine()
        .map(kept -> MachineWords.of(kept.environment()))
        .filter(words -> !words.isEmpty())
        .ifPresent(words -> terminal.say("Machine: " + words));
  }

  /** What belongs to its end. */
  void tables(RunView view) {
    view.beside().script().ifPresent(this::script);
    if (!view.beside().annotations().isEmpty()) {
      terminal.say("");
      notes(view.beside().annotations(), view.run());
    }
    if (!view.beside().attachments().isEmpty()) {
      terminal.say("");
      attachments(view.beside().attachments());
    }
  }

  void attachments(List<Attachment> attachments) {
    TextTable table = new TextTable("Attached", ">size", "kind", "SHA-256", "attached", "");
    for (Attachment one : attachments) {
      table.row(
          "  " + one.name(),
          one.isLink() ? "" : Figures.bytes(one.bytes()),
          one.isLink() ? "link" : one.kind(),
          one.sha256().substring(0, HASH),
          Figures.time(one.attached()),
          one.kept() || one.isLink() ? "" : "too large: its hash alone");
    }
    if (attachments.isEmpty()) {
      terminal.say("Nothing is attached. Attach something:  plumbline attach RUN FILE|URL...");
    } else {
      table.lines().forEach(terminal::say);
    }
  }

  private void script(Scripts.Kept kept) {
    TextTable table = new TextTable("Script " + kept.source(), "", "");
    for (TestScript.Scenario one : kept.script().scenarios()) {
      table.row("  " + one.name(), one.executor(), String.join(", ", one.steps()));
    }
    List<String> calls = kept.script().known().stream().map(TestScript.Call::label).toList();
    table.row(
        "  calls",
        Integer.toString(calls.size()),
        calls.isEmpty()
            ? ""
            : String.join(", ", calls) + (kept.script().isWhole() ? "" : ", and hidden ones"));
    terminal.say("");
    table.lines().forEach(terminal::say);
  }

  void notes(List<Annotation> annotations, Run run) {
    TextTable table = new TextTable("Notes", ">at", "", "");
    for (Annotation one : annotations) {
      table.row(
          "  " + one.number(),
          one.at().map(Figures::duration).orElse("whole run"),
          one.at().map(at -> Figures.time(run.started().plus(at))).orElse(""),
          one.text());
    }
    if (annotations.isEmpty()) {
      terminal.say("Nothing was noted. Note something:  plumbline note RUN --at TIME TEXT");
    } else {
      table.lines().forEach(terminal::say);
    }
  }

  /** One that was just noted. */
  static String note(Annotation one, Run run) {
    return one.number()
        + one.at()
            .map(at -> " at " + Figures.duration(at) + ", " + Figures.time(run.started().plus(at)))
            .orElse(" of the whole run")
        + ": "
        + one.text();
  }

  static String attached(Attached one, Run run) {
    Attachment now = one.attachment();
    String where = now.name() + ": beside run " + run.id();
    if (one.isSame()) {
      return where + ", the same as before";
    }
    return where
        + (now.isLink() ? ", a link" : ", " + Figures.bytes(now.bytes()) + ", " + now.kind())
        + (now.kept() || now.isLink() ? "" : "; too large to be kept, so only its hash is known")
        + one.before()
            .map(was -> "; it replaces the one of " + Figures.time(was.attached()))
            .orElse("");
  }

  static String state(Difference one, Run first, Run second) {
    return one.name()
        + ": "
        + switch (one.state()) {
          case SAME -> "the same";
          case DIFFERENT -> one.why().isEmpty() ? "different" : "different; " + one.why();
          case ONLY_FIRST -> "beside run " + first.id() + " alone";
          case ONLY_SECOND -> "beside run " + second.id() + " alone";
        };
  }
}
