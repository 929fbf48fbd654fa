package dev.plumbline.ui.run;

import dev.plumbline.app.RunBeside;
import dev.plumbline.model.Annotation;
import dev.plumbline.model.Attachment;
import dev.plumbline.model.TestScript;
import dev.plumbline.report.Figures;
import dev.plumbline.store.Scripts;
import dev.plumbline.ui.common.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that stands beside a run.
 *
 * @param about what it is: machine, attached
 * @param said all of it, where one line is not enough
 */
record BesideRow(
    String about, String name, String value, String said, Optional<Attachment> attachment) {

  static List<BesideRow> of(RunBeside beside, Look look) {
    List<BesideRow> rows = new ArrayList<>();
    beside.annotations().forEach(one -> rows.add(noted(one, look)));
    beside.attachments().forEach(one -> rows.add(attached(one, look)));
    beside.script().ifPresent(kept -> rows.addAll(script(kept, look)));
    beside
        .machine()
        .ifPresent(
            kept ->
                kept.environment()
                    .facts()
                    .forEach((key, fact) -> rows.add(fact(key, fact, kept.source(), look))));
    return rows;
  }

  private static BesideRow noted(Annotation one, Look look) {
    String when =
        one.at().map(look.numbers()::duration).orElseGet(() -> look.words().of("run.whole"));
    return new BesideRow(
        look.words().of("run.beside.noted"), when, one.text(), one.text(), Optional.empty());
  }

  private static List<BesideRow> script(Scripts.Kept kept, Look look) {
    List<BesideRow> rows = new ArrayList<>();
    TestScript script = kept.script();
    script
        .scenarios()
        .forEach(
            one ->
                rows.add(
                    script(
                        kept,
                        one.name(),
                        (one.executor() + "  " + String.join(", ", one.steps())).strip(),
                        look)));
    script
        .thresholds()
        .forEach(one -> rows.add(script(kept, one.metric(), one.expression(), look)));
    script.known().forEach(call -> rows.add(script(kept, call.label(), call.address(), look)));
    return rows;
  }

  private static BesideRow script(Scripts.Kept kept, String name, String said, Look look) {
    return new BesideRow(
        look.words().of("run.beside.script"),
        name,
        said,
        name + "\n" + said + "\n\n" + look.words().of("run.beside.from", kept.source()),
        Optional.empty());
  }

  private static BesideRow fact(String key, String fact, String source, Look look) {
    String said = key + "\n" + fact + "\n\n" + look.words().of("run.beside.from", source);
    return new BesideRow(look.words().of("run.beside.machine"), key, fact, said, Optional.empty());
  }

  private static BesideRow attached(Attachment one, Look look) {
    String value =
        one.isLink()
            ? look.words().of("run.beside.link")
            : look.numbers().bytes(one.bytes())
                + " \u00b7 "
                + one.kind()
                + (one.kept() ? "" : " \u00b7 " + look.words().of("run.beside.hash"));
    String said =
        one.place()
            + "\nSHA-256 "
            + one.sha256()
            + "\n"
            + look.words().of("run.beside.attached.at", Figures.time(one.attached()));
    return new BesideRow(
        look.words().of("run.beside.attached"), one.name(), value, said, Optional.of(one));
  }
}
