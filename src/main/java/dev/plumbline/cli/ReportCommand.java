package dev.plumbline.cli;

import dev.plumbline.analysis.BudgetOutcome;
import dev.plumbline.app.BudgetsChecked;
import dev.plumbline.app.CheckBudgets;
import dev.plumbline.app.CompareOptions;
import dev.plumbline.app.CompareRuns;
import dev.plumbline.app.ExportReport;
import dev.plumbline.app.Failure;
import dev.plumbline.app.Product;
import dev.plumbline.app.RunSelector;
import dev.plumbline.app.RunsCompared;
import dev.plumbline.app.json.ReportJson;
import dev.plumbline.budget.BudgetSet;
import dev.plumbline.report.Report;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes reports. */
@Command(name = "report", description = "Write the report of a comparison.")
final class ReportCommand implements Callable<Integer> {
  private static final String COMPARISON = "comparison";

  @ParentCommand Plumbline plumbline;

  @Mixin Sides sides;

  @Option(names = "--template", paramLabel = "NAME", description = "comparison, the only one yet.")
  String template = COMPARISON;

  @Option(names = "--title", paramLabel = "TEXT")
  String title = ExportReport.TITLE;

  @Option(names = "--budgets", paramLabel = "FILE", description = "Held against the candidate.")
  Path budgets;

  @Option(names = "--date", paramLabel = "DATE", description = "The report's date; else now.")
  String date;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE.md|FILE.xlsx",
      description = "Where to; repeatable.")
  List<Path> out;

  @Option(names = "--include-partial", description = "Let partial runs take a side.")
  boolean includePartial;

  @Override
  public Integer call() {
    if (!template.equals(COMPARISON)) {
      throw new Failure("PB-USAGE", "there is no template " + template + "; use comparison");
    }
    out.forEach(ExportReport::requireForm);
    Optional<BudgetSet> limits = Optional.ofNullable(budgets).map(CheckBudgets::read);
    Session session = plumbline.session();
    RunSelector selector = RunArguments.selector(session);
    CompareOptions options =
        new CompareOptions(
            CompareOptions.DEFAULT.judging(),
            List.of(),
            CompareOptions.DEFAULT.kind(),
            CompareOptions.DEFAULT.metric(),
            includePartial);
    RunsCompared compared =
        new CompareRuns(session.store(), session.jobs())
            .compare(sides.baseline(selector), sides.candidate(selector), options);
    List<BudgetOutcome> outcomes =
        limits
            .map(
                set ->
                    new CheckBudgets(session.store(), session.jobs())
                        .check(set, compared.candidate()))
            .map(BudgetsChecked::together)
            .orElse(List.of());
    Report report = new ExportReport(Product.name()).build(title, compared, outcomes, generated());
    out.forEach(file -> ExportReport.write(report, file));
    if (session.json()) {
      session.terminal().say(ReportJson.written(out));
    } else {
      out.forEach(file -> session.terminal().say(file.toString()));
    }
    return ExitCode.DONE;
  }

  private Instant generated() {
    try {
      return date == null
          ? Instant.now()
          : LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeException e) {
      throw new Failure("PB-USAGE", "--date is a day such as 2026-11-21, not " + date, e);
    }
  }
}
