package dev.plumbline.ui.run;

import dev.plumbline.analysis.BudgetOutcome;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.Stage;
import dev.plumbline.app.EndpointFigures;
import dev.plumbline.app.ExploredRun;
import dev.plumbline.app.FoundSamples;
import dev.plumbline.app.MetricFigures;
import dev.plumbline.app.RunBeside;
import dev.plumbline.app.RunLimit;
import dev.plumbline.app.RunWindow;
import dev.plumbline.budget.BudgetSet;
import dev.plumbline.budget.Window;
import dev.plumbline.model.Run;
import dev.plumbline.ui.common.Latest;
import dev.plumbline.ui.common.Problem;
import dev.plumbline.ui.common.Tasks;
import dev.plumbline.ui.common.TimeSelection;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * A run that is looked at: what is selected of it, and every figure that follows. Nothing that
 * lives longer holds it, so that dropping it lets all of its values go.
 */
public final class OpenRun {
  private final RunSource.Read read;
  private final RunSource source;
  private final TimeSelection time = new TimeSelection();
  private final IntegerProperty row = new SimpleIntegerProperty(0);
  private final ReadOnlyObjectWrapper<RunWindow> window;
  private final ReadOnlyObjectWrapper<Later<Against>> against =
      new ReadOnlyObjectWrapper<>(Later.unasked());
  private final ReadOnlyObjectWrapper<Later<List<BudgetOutcome>>> outcomes =
      new ReadOnlyObjectWrapper<>(Later.unasked());
  private final ReadOnlyObjectWrapper<Optional<BudgetSet>> budgets =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Optional<SamplesHere>> samples =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Latest windows;
  private final Latest comparisons;
  private final Latest checks;
  private final RunMetrics metrics;
  private final AttachmentTexts attached;
  private final BesideEdits besideEdits;

  OpenRun(RunSource.Read read, RunSource source, Tasks tasks, Optional<BudgetSet> budgets) {
    this.read = read;
    this.source = source;
    this.windows = tasks.latest();
    this.comparisons = tasks.latest();
    this.checks = tasks.latest();
    this.besideEdits = source.beside(read, tasks);
    this.attached = source.attached(read, besideEdits, tasks);
    this.metrics = new RunMetrics(tasks, () -> source.trends(read.explored().run()));
    this.window = new ReadOnlyObjectWrapper<>(read.whole());
    time.reset(read.explored().seconds());
    if (!read.explored().figuresOnly()) {
      time.selected().addListener((_, _, _) -> selected());
      row.addListener((_, _, _) -> chosen());
      hold(budgets);
      compare();
    }
  }

  public Run run() {
    return read.explored().run();
  }

  /** What tells it from the other runs of its test. */
  public String name() {
    return read.name();
  }

  /** What a run of its test is called; its id where it is of another. */
  String nameOf(String id) {
    return read.names().getOrDefault(id, id);
  }

  public ExploredRun explored() {
    return read.explored();
  }

  public BaselineRuns baseline() {
    return read.baseline();
  }

  /** What stands beside its values. */
  public RunBeside beside() {
    return besideEdits.now().get().beside();
  }

  /** What stands beside it as it changes, and how to put something there. */
  BesideEdits besideEdits() {
    return besideEdits;
  }

  /** What is attached to it, as text. */
  AttachmentTexts attached() {
    return attached;
  }

  public TimeSelection time() {
    return time;
  }

  /** The endpoint that charts are restricted to; 0 for all. */
  public IntegerProperty row() {
    return row;
  }

  /** Every figure of the selected window. */
  public ReadOnlyObjectProperty<RunWindow> window() {
    return window.getReadOnlyProperty();
  }

  /** Every figure of the whole run. */
  RunWindow whole() {
    return read.whole();
  }

  /** The chosen endpoint; empty for all. */
  Optional<RowKey> endpoint() {
    return row.get() == 0
        ? Optional.empty()
        : Optional.of(explored().endpoints().get(row.get() - 1));
  }

  /** What the charts and figures are of, in the selected window. */
  EndpointFigures figures() {
    return window.get().rows().get(row.get());
  }

  /** The same window and endpoint of the baseline, and the change from there. */
  public ReadOnlyObjectProperty<Later<Against>> against() {
    return against.getReadOnlyProperty();
  }

  /** What became of the chosen budgets in the window. */
  public ReadOnlyObjectProperty<Later<List<BudgetOutcome>>> outcomes() {
    return outcomes.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<BudgetSet>> budgets() {
    return budgets.getReadOnlyProperty();
  }

  /** The kept samples that were asked for. */
  public ObjectProperty<Optional<SamplesHere>> samples() {
    return samples;
  }

  /** What was measured beside the requests, in the window; read by whoever asks for it first. */
  ReadOnlyObjectProperty<Later<List<MetricFigures>>> metrics() {
    metrics.ask(asked());
    return metrics.figures();
  }

  /** Why the figures of a window could not be had. */
  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /** The sides that it may be compared with, its own set among them. */
  public ComparedSets sets() {
    return read.sets();
  }

  public boolean isComparable() {
    return sets().hasBoth() && !run().isPartial();
  }

  /** The limits of latency that pictures and rows show. */
  List<RunLimit> limits() {
    return budgets
        .get()
        .map(set -> RunLimit.of(set, explored().unit()))
        .orElseGet(() -> RunLimit.of(explored().thresholds()));
  }

  public void select(Stage stage) {
    time.select(stage.firstSecond(), Math.max(stage.endSecond(), stage.firstSecond() + 1));
  }

  /** Lists what was kept of a part of the heatmap. */
  public void ask(int ofRow, int from, int to, double low, double high) {
    FoundSamples found = explored().samples(ofRow, from, to, low, high);
    samples.set(Optional.of(new SamplesHere(ofRow, from, to, low, high, Optional.empty(), found)));
  }

  /** Lists what was kept of a row in the window. */
  public void ask(int ofRow) {
    ask(ofRow, window.get().from(), window.get().to(), 0, Double.POSITIVE_INFINITY);
  }

  /** Lists what was kept of an error in the window. */
  void ask(RunWindow.ErrorRow error) {
    int from = window.get().from();
    int to = window.get().to();
    FoundSamples found = explored().samples(error, from, to);
    samples.set(
        Optional.of(
            new SamplesHere(0, from, to, 0, Double.POSITIVE_INFINITY, Optional.of(error), found)));
  }

  /** The window that is asked of the store; whole runs may be of unlike lengths. */
  Window asked() {
    return time.selected()
        .get()
        .map(span -> new Window((int) span.from(), (int) span.to()))
        .orElse(Window.WHOLE);
  }

  void hold(Optional<BudgetSet> set) {
    outcomes.set(Later.unasked());
    budgets.set(set);
    check();
  }

  /** The chosen budgets cannot be read. */
  void cannotHold(Problem why) {
    checks.forget();
    budgets.set(Optional.empty());
    outcomes.set(Later.failed(why));
  }

  /** What was asked no longer matters. */
  void close() {
    windows.forget();
    comparisons.forget();
    checks.forget();
    metrics.close();
    attached.close();
  }

  private void selected() {
    Optional<TimeSelection.Span> span = time.selected().get();
    windows.start(
        () ->
            span.map(of -> explored().window((int) of.from(), (int) of.to())).orElse(read.whole()),
        figures -> {
          problem.set(Optional.empty());
          window.set(figures);
        },
        failed -> problem.set(Optional.of(failed)));
    compare();
    check();
    metrics.show(asked());
  }

  /** What is known of another endpoint's baseline does not stand in for this one's. */
  private void chosen() {
    against.set(Later.unasked());
    compare();
  }

  private void compare() {
    if (!baseline().others().isEmpty()) {
      against.set(against.get().asked());
      Window asked = asked();
      Optional<RowKey> of = endpoint();
      comparisons.start(
          () -> source.against(baseline(), explored(), asked, of),
          found -> against.set(Later.of(found)),
          failed -> against.set(Later.failed(failed)));
    }
  }

  private void check() {
    budgets
        .get()
        .ifPresentOrElse(
            set -> {
              outcomes.set(outcomes.get().asked());
              Window asked = asked();
              checks.start(
                  () -> source.outcomes(set, run(), asked),
                  found -> outcomes.set(Later.of(found)),
                  failed -> outcomes.set(Later.failed(failed)));
            },
            checks::forget);
  }
}
