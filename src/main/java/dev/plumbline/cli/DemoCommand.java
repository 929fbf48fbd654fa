package dev.plumbline.cli;

import dev.plumbline.analysis.PairGate;
import dev.plumbline.app.ComparisonWords;
import dev.plumbline.app.Demo;
import dev.plumbline.app.DemoResult;
import dev.plumbline.app.Failure;
import dev.plumbline.app.ImportResult;
import dev.plumbline.app.Product;
import dev.plumbline.app.SamplePlace;
import dev.plumbline.app.json.DemoJson;
import dev.plumbline.model.Run;
import dev.plumbline.report.Figures;
import dev.plumbline.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The main job on the sample data. */
@Command(
    name = "demo",
    description = "Import the sample study, compare it, check its budgets, write both reports.")
final class DemoCommand implements Callable<Integer> {
  @ParentCommand Plumbline plumbline;

  @Option(names = "--out", paramLabel = "DIR", description = "Default ./plumbline-demo.")
  Path out = Path.of("plumbline-demo");

  @Option(
      names = "--window",
      negatable = true,
      description =
          "Open the comparison in the window afterwards, or do not. Default: where there is a"
              + " display, unless --json is given.")
  Boolean window;

  @Override
  public Integer call() {
    Session session = plumbline.session();
    boolean opens = window == null ? Display.isThere() && !session.json() : window;
    if (opens) {
      WindowCall.requireDisplay();
    }
    WindowCall.requireClosed(Demo.store(out));
    Store store = session.use(Demo.prepare(out));
    DemoResult done =
        new Demo(sampleData(), session.importers(), session.jobs(), Product.name())
            .run(store, out, new ImportProgress(session));
    if (session.json()) {
      session.terminal().say(DemoJson.of(done));
    } else {
      print(session.terminal(), store, done);
    }
    return opens ? open(session, done) : ExitCode.DONE;
  }

  private int open(Session session, DemoResult done) {
    session.terminal().note("The comparison opens in a window; the demo ends when it is closed.");
    try {
      return new WindowCall(session)
          .compare(done.compared().baseline(), done.compared().candidate());
    } catch (Failure e) {
      if (window != null || !e.code().equals("PB-NO-DISPLAY")) {
        throw e;
      }
      // A display that is named but not there: nobody asked for the window, and the demo is done.
      session.terminal().note(e.getMessage());
      return ExitCode.DONE;
    }
  }

  /** As a person in the project's folder would name it. */
  private static Path sampleData() {
    Path here = Path.of("").toAbsolutePath();
    Path data = SamplePlace.folder();
    return data.startsWith(here) ? here.relativize(data) : data;
  }

  private void print(Terminal terminal, Store store, DemoResult done) {
    imported(terminal, store, done);
    terminal.say("");
    new ComparisonPage(terminal).print(done.compared(), ComparisonWords.of(done.compared()));
    terminal.say("");
    terminal.say(
        terminal.bold("Budgets, candidate: ") + BudgetPage.counts(done.budgets().together()));
    new BudgetPage(terminal).table(done.budgets().together());
    terminal.say("");
    truth(terminal, done.gate());
    terminal.say("");
    files(terminal, done);
  }

  private static void imported(Terminal terminal, Store store, DemoResult done) {
    List<Run> runs = done.imported().stream().flatMap(r -> r.run().stream()).distinct().toList();
    long bytes =
        done.imported().stream().filter(r -> r.records() > 0).mapToLong(ImportResult::bytes).sum();
    long requests = runs.stream().mapToLong(Run::requests).sum();
    long points = done.imported().stream().mapToLong(ImportResult::records).sum();
    terminal.say(
        "Imported "
            + done.study()
            + ": "
            + runs.size()
            + " runs, "
            + Figures.count(requests)
            + " requests, "
            + done.compared().pooledBaseline().size()
            + " endpoints");
    terminal.say(
        String.format(
            Locale.ROOT,
            "%s of compressed k6 output, %s points, in %.1f s; every value is kept, exactly, in %s",
            Figures.bytes(bytes),
            Figures.count(points),
            done.importSeconds(),
            Figures.bytes(store.facts().get("pages") * store.facts().get("pageSize"))));
  }

  private static void truth(Terminal terminal, PairGate gate) {
    terminal.say(
        terminal.bold("Was that right?")
            + " This study is rigged: enroll was slowed by 15 %, withdraw sped up by 25 %,");
    terminal.say(
        "nothing else was touched. Comparing ONE run with ONE run by \"p95 +10 %\" of all requests,"
            + " as most gates do:");
    terminal.say(
        "of the "
            + gate.pairs()
            + " possible pairs "
            + gate.falseAlarms()
            + " raise a false alarm and "
            + gate.missed()
            + " miss enroll.");
  }

  private void files(Terminal terminal, DemoResult done) {
    TextTable files = new TextTable("", "");
    files.row(" " + done.markdown(), "verdict, tables, charts");
    files.row(" " + done.workbook(), "the same, with live formulas");
    files.row(" " + Demo.store(out), "the store");
    files.row("", "");
    files.row(
        " Yours now", "./plumbline compare before/ after/     two folders of results, one answer");
    files.row(
        " In CI",
        "exit 0 nothing worse, 1 worse or over budget, 3 inconclusive  (--junit, --markdown)");
    files.lines().stream().skip(1).forEach(terminal::say);
  }
}
