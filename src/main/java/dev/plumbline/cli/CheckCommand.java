package dev.plumbline.cli;

import dev.plumbline.app.BudgetsChecked;
import dev.plumbline.app.CheckBudgets;
import dev.plumbline.app.json.BudgetJson;
import dev.plumbline.budget.BudgetSet;
import dev.plumbline.budget.Outcome;
import dev.plumbline.model.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Holds runs against budgets. */
@Command(
    name = "check",
    description = "Hold runs against budgets: each run alone, then their union.")
final class CheckCommand implements Callable<Integer> {
  @ParentCommand Plumbline plumbline;

  @Option(names = "--budgets", required = true, paramLabel = "FILE")
  Path budgets;

  @Parameters(arity = "1..*", paramLabel = "RUN")
  List<String> runs;

  @Option(names = "--inconclusive-ok", description = "Exit 0 where it would be 3.")
  boolean inconclusiveOk;

  @Override
  public Integer call() {
    BudgetSet set = CheckBudgets.read(budgets);
    Session session = plumbline.session();
    List<Run> chosen = RunArguments.selector(session).all(runs);
    BudgetsChecked checked = new CheckBudgets(session.store(), session.jobs()).check(set, chosen);
    if (session.json()) {
      session.terminal().say(BudgetJson.check(checked));
    } else {
      if (!checked.name().isEmpty()) {
        session.terminal().say(session.terminal().bold(checked.name()));
      }
      new BudgetPage(session.terminal()).print(checked);
    }
    return exit(checked.outcome());
  }

  private int exit(Outcome outcome) {
    return switch (outcome) {
      case FAIL -> ExitCode.WORSE;
      case INCONCLUSIVE, NOT_EVALUATED -> inconclusiveOk ? ExitCode.DONE : ExitCode.INCONCLUSIVE;
      case PASS, WARN -> ExitCode.DONE;
    };
  }
}
