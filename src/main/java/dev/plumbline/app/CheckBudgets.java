package dev.plumbline.app;

import dev.plumbline.analysis.BudgetCheck;
import dev.plumbline.analysis.BudgetOutcome;
import dev.plumbline.analysis.RunEvidence;
import dev.plumbline.analysis.WholeTracks;
import dev.plumbline.budget.BudgetSet;
import dev.plumbline.budget.Outcome;
import dev.plumbline.budget.Window;
import dev.plumbline.budget.io.BudgetFile;
import dev.plumbline.budget.io.BudgetFileException;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.EndpointNames;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Run;
import dev.plumbline.model.Series;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.store.RunReader;
import dev.plumbline.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Holds runs against budgets: each run alone, then their union. */
public final class CheckBudgets {
  private final Store store;
  private final Jobs jobs;

  public CheckBudgets(Store store, Jobs jobs) {
    this.store = store;
    this.jobs = jobs;
  }

  /**
   * Reads a budgets file.
   *
   * @throws Failure with every mistake in it, each with line and column
   */
  public static BudgetSet read(Path file) {
    try {
      return BudgetFile.read(file);
    } catch (IOException e) {
      throw new Failure("PB-BUDGET-READ", Failure.unreadable(file, e), e);
    } catch (BudgetFileException e) {
      throw new Failure(
          e.problems().getFirst().code(),
          e.problems().stream().map(problem -> file + ", " + problem.sentence()).toList(),
          e);
    }
  }

  public BudgetsChecked check(BudgetSet budgets, List<Run> runs) {
    List<Callable<RunEvidence>> reads = new ArrayList<>();
    runs.forEach(run -> reads.add(() -> evidence(run)));
    List<RunEvidence> evidence = jobs.all(reads);
    List<BudgetsChecked.OfRun> alone = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      alone.add(
          new BudgetsChecked.OfRun(
              runs.get(i), BudgetCheck.check(budgets.budgets(), evidence.get(i))));
    }
    List<BudgetOutcome> together =
        runs.size() == 1
            ? alone.getFirst().outcomes()
            : BudgetCheck.check(budgets.budgets(), RunEvidence.union(evidence));
    return new BudgetsChecked(budgets.name(), alone, together, whole(together));
  }

  /** Holds a part of a run against budgets, as far as their own windows lie in it. */
  public List<BudgetOutcome> check(BudgetSet budgets, Run run, Window window) {
    boolean whole = window.from() == 0 && window.to() >= run.durationSeconds();
    return whole
        ? BudgetCheck.check(budgets.budgets(), evidence(run))
        : BudgetCheck.check(budgets.budgets(), evidence(run, window), window);
  }

  /** The worst of all: fail before what could not be told, that before a warning. */
  private static Outcome whole(List<BudgetOutcome> outcomes) {
    List<Outcome> worstFirst =
        List.of(
            Outcome.FAIL, Outcome.INCONCLUSIVE, Outcome.NOT_EVALUATED, Outcome.WARN, Outcome.PASS);
    return worstFirst.stream()
        .filter(worst -> outcomes.stream().anyMatch(o -> o.outcome() == worst))
        .findFirst()
        .orElse(Outcome.NOT_EVALUATED);
  }

  private RunEvidence evidence(Run run) {
    return evidence(run, Window.WHOLE);
  }

  private RunEvidence evidence(Run run, Window window) {
    RunReader reader = store.reader(run);
    List<Series> series = new ArrayList<>();
    for (Metric metric : reader.metrics()) {
      RunReader.Values values = reader.series(metric, window.from(), window.to());
      if (!values.damage().isEmpty()) {
        throw new Failure(
            values.damage().getFirst().code(),
            "run " + run.id() + ": " + values.damage().getFirst().message());
      }
      values.series().forEach(one -> series.add(new Series(templated(one.key()), one.slices())));
    }
    return new RunEvidence(
        series,
        StatedEvidence.of(reader.stated()),
        WholeTracks.of(reader.tracks()),
        List.of(run.durationSeconds()),
        clockSeconds(run));
  }

  private double clockSeconds(Run run) {
    return store.diagnostics(run).stream()
            .anyMatch(told -> told.code().equals(Diagnostic.WHOLE_SECONDS))
        ? 1
        : 0;
  }

  private static SeriesKey templated(SeriesKey key) {
    return new SeriesKey(key.metric(), EndpointNames.templatedEndpoint(key.endpoint()));
  }
}
