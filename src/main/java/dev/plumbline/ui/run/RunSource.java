package dev.plumbline.ui.run;

import dev.plumbline.analysis.BudgetOutcome;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.app.CheckBudgets;
import dev.plumbline.app.ExploreRun;
import dev.plumbline.app.ExploredRun;
import dev.plumbline.app.Failure;
import dev.plumbline.app.Jobs;
import dev.plumbline.app.RunNames;
import dev.plumbline.app.RunWindow;
import dev.plumbline.app.TrendsOverTime;
import dev.plumbline.budget.BudgetSet;
import dev.plumbline.budget.Window;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.Tasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What this screen asks of the store, away from the screen.
 *
 * @param choose asks for files to attach
 */
record RunSource(Store store, Jobs jobs, Supplier<List<Path>> choose) {
  /**
   * A run as it is opened.
   *
   * @param name what tells it from the other runs of its test
   * @param sets that its comparison is of
   * @param beside what stands beside its values
   * @param names of the baseline's runs, by id
   */
  record Read(
      String name,
      ExploredRun explored,
      RunWindow whole,
      BaselineRuns baseline,
      ComparedSets sets,
      BesideEdits.Now beside,
      Map<String, String> names) {}

  Read read(String id) {
    Run run =
        store
            .run(id)
            .orElseThrow(() -> new Failure("PB-NO-RUN", "this run is no longer in the store"));
    List<Run> ofTest = store.runs().stream().filter(one -> one.test().equals(run.test())).toList();
    ExploredRun explored = new ExploreRun(store, jobs).open(run);
    Map<String, String> names = RunNames.of(ofTest);
    BaselineRuns baseline = BaselineRuns.of(store, run);
    return new Read(
        names.getOrDefault(id, run.source()),
        explored,
        explored.window(),
        baseline,
        ComparedSets.of(store, run, baseline),
        BesideEdits.read(store, run),
        names);
  }

  BesideEdits beside(Read read, Tasks tasks) {
    return new BesideEdits(store, read.explored().run(), read.beside(), tasks, choose);
  }

  AttachmentTexts attached(Read read, BesideEdits beside, Tasks tasks) {
    return new AttachmentTexts(
        store, read.explored().run(), () -> beside.now().get().shared(), tasks);
  }

  TrendsOverTime trends(Run run) {
    return new ExploreRun(store, jobs).trends(run);
  }

  Against against(BaselineRuns baseline, ExploredRun run, Window window, Optional<RowKey> row) {
    return Against.read(store, jobs, baseline, run.run(), window, row, run.bins());
  }

  List<BudgetOutcome> outcomes(BudgetSet budgets, Run run, Window window) {
    return new CheckBudgets(store, jobs).check(budgets, run, window);
  }
}
