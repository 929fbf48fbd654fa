package dev.plumbline.ui.run;

import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.app.CheckBudgets;
import dev.plumbline.app.Jobs;
import dev.plumbline.budget.BudgetSet;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.Latest;
import dev.plumbline.ui.common.Navigation;
import dev.plumbline.ui.common.PageState;
import dev.plumbline.ui.common.Tasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Opens runs, one at a time; what was open before lets its values go. */
public final class RunViewModel {
  /** The statistic that this screen compares a run with its baseline by. */
  private static final Statistic COMPARED_BY = Statistic.P95;

  private final RunSource source;
  private final Tasks tasks;
  private final Navigation navigation;
  private final Latest opening;
  private final ReadOnlyObjectWrapper<PageState<OpenRun>> state =
      new ReadOnlyObjectWrapper<>(PageState.empty());
  private Optional<BudgetSet> budgets = Optional.empty();

  /**
   * @param choose asks for files to attach; none where the reader thought better of it
   */
  public RunViewModel(
      Store store, Jobs jobs, Tasks tasks, Navigation navigation, Supplier<List<Path>> choose) {
    this.source = new RunSource(store, jobs, choose);
    this.tasks = tasks;
    this.navigation = navigation;
    this.opening = tasks.latest();
  }

  public ReadOnlyObjectProperty<PageState<OpenRun>> state() {
    return state.getReadOnlyProperty();
  }

  /** Opens a run by its id. */
  public void open(String run) {
    release();
    state.set(PageState.loading());
    opening.start(
        () -> source.read(run),
        read -> state.set(PageState.ready(new OpenRun(read, source, tasks, budgets))),
        failed -> state.set(PageState.failed(failed)));
  }

  /** Reads the open run once more: its values have grown, and it may go by another id now. */
  public void refresh(String was, String now) {
    opened()
        .filter(open -> open.run().id().equals(was))
        .ifPresent(
            open ->
                opening.start(
                    () -> source.read(now),
                    read -> grown(open, new OpenRun(read, source, tasks, budgets)),
                    failed -> state.set(PageState.failed(failed))));
  }

  private void grown(OpenRun before, OpenRun now) {
    now.row().set(before.row().get());
    before.close();
    state.set(PageState.ready(now));
  }

  /** Lets the run go. */
  public void close() {
    opening.forget();
    release();
    state.set(PageState.empty());
  }

  /** Holds this run, and those opened later, against the budgets of a file. */
  public void chooseBudgets(Path file) {
    tasks.start(
        () -> CheckBudgets.read(file),
        set -> chooseBudgets(Optional.of(set)),
        failed -> opened().ifPresent(run -> run.cannotHold(failed)));
  }

  /** Against what the test itself states again. */
  public void forgetBudgets() {
    chooseBudgets(Optional.empty());
  }

  private void chooseBudgets(Optional<BudgetSet> set) {
    budgets = set;
    opened().ifPresent(run -> run.hold(set));
  }

  /** Goes to the comparison of this run's set with its baseline. */
  public void compare() {
    opened()
        .filter(OpenRun::isComparable)
        .ifPresent(
            run ->
                navigation.compareAt(
                    COMPARED_BY,
                    ComparedSets.ids(run.sets().baseline()),
                    ComparedSets.ids(run.sets().candidate())));
  }

  /** What the endpoints of the open run are called, in the order of its rows; none without one. */
  public List<String> endpoints() {
    return opened()
        .filter(run -> !run.explored().figuresOnly())
        .map(run -> run.explored().endpoints().stream().map(RowKey::label).toList())
        .orElse(List.of());
  }

  /** What the open run is called; empty without one. */
  public String name() {
    return opened().map(OpenRun::name).orElse("");
  }

  /** Restricts the open run to an endpoint, by its place among them. */
  public void chooseEndpoint(int place) {
    opened().ifPresent(run -> run.row().set(place + 1));
  }

  /** Asks how what the open run was read from is to be read once more. */
  public void readAgain() {
    opened().ifPresent(run -> navigation.readAgain(run.run().id()));
  }

  public void chooseRun() {
    navigation.library();
  }

  private Optional<OpenRun> opened() {
    return state.get() instanceof PageState.Ready<OpenRun>(OpenRun run)
        ? Optional.of(run)
        : Optional.empty();
  }

  private void release() {
    opened().ifPresent(OpenRun::close);
  }
}
