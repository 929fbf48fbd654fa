package dev.plumbline.ui.compare;

import dev.plumbline.analysis.BinShares;
import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.app.CompareRuns;
import dev.plumbline.app.RunSide;
import dev.plumbline.budget.Window;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.Latest;
import dev.plumbline.ui.common.PageState;
import dev.plumbline.ui.common.Problem;
import dev.plumbline.ui.common.Tasks;
import dev.plumbline.ui.common.Words;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the Compare screen shows: two sides, how they are judged, and what came of it. */
public final class CompareViewModel {
  private final Store store;
  private final CompareRuns compareRuns;
  private final Failures failures;
  private final Latest work;
  private final Latest binning;
  private final Latest leaving;
  private final Words words;
  private final Margins margins = new Margins();
  private final ReadOnlyObjectWrapper<PageState<Judged>> state =
      new ReadOnlyObjectWrapper<>(PageState.empty());
  private final ReadOnlyObjectWrapper<Optional<Sides>> sides =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Asked> asked = new ReadOnlyObjectWrapper<>(Asked.FIRST);
  private final ReadOnlyObjectWrapper<Optional<Spot>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<BinShares.Pair>> bins =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper readingAgain = new ReadOnlyBooleanWrapper(false);
  private Optional<Reading> reading = Optional.empty();
  private Optional<Statistic> chosen = Optional.empty();
  private boolean opening;

  public CompareViewModel(Store store, CompareRuns compareRuns, Tasks tasks, Words words) {
    this.store = store;
    this.compareRuns = compareRuns;
    this.failures = new Failures(words);
    this.work = tasks.latest();
    this.binning = tasks.latest();
    this.leaving = tasks.latest();
    this.words = words;
  }

  /** Compares runs, by their ids. */
  public void open(List<String> baselineIds, List<String> candidateIds) {
    open(Asked.FIRST.statistic(), baselineIds, candidateIds);
  }

  /** The same at a statistic, unless the reader chose one before. */
  public void open(Statistic at, List<String> baselineIds, List<String> candidateIds) {
    close();
    asked.set(asked.get().at(chosen.orElse(at)).within(Window.WHOLE).lettingPartial(false));
    opening = true;
    state.set(PageState.loading());
    work.start(() -> Sides.read(store, baselineIds, candidateIds), this::begin, this::fail);
  }

  /** Back to nothing chosen; what was read is let go. */
  public void close() {
    work.forget();
    binning.forget();
    reading = Optional.empty();
    readingAgain.set(false);
    selected.set(Optional.empty());
    bins.set(Optional.empty());
    sides.set(Optional.empty());
    state.set(PageState.empty());
  }

  /**
   * Runs may have left the store: judges anew without them, or shows nothing where a side has no
   * more.
   *
   * @param tell takes a word about it
   */
  public void passOverDeleted(Consumer<String> tell) {
    sides
        .get()
        .ifPresent(
            shown ->
                leaving.start(
                    () -> shown.stored(run -> store.run(run.id()).isPresent()),
                    left -> leave(shown, left, tell),
                    _ -> {})); // a store that cannot be asked now still shows what was read
  }

  private void leave(Sides shown, Sides left, Consumer<String> tell) {
    int gone = shown.all().size() - left.all().size();
    if (gone == 0 || !sides.get().equals(Optional.of(shown))) {
      return;
    }
    if (left.baseline().isEmpty() || left.candidate().isEmpty()) {
      close();
      tell.accept(words.of("compare.deleted.all", gone));
    } else {
      compare(left);
      tell.accept(words.of("compare.deleted", gone));
    }
  }

  private void begin(Sides opened) {
    asked.set(asked.get().with(margins.of(opened)));
    compare(opened);
  }

  void swap() {
    sides.get().ifPresent(now -> compare(now.swapped()));
  }

  void takeOut(RunSide side, Run run) {
    sides.get().ifPresent(now -> compare(now.without(side, run)));
  }

  void look(Statistic at) {
    chosen = Optional.of(at);
    opening = false;
    judgeAs(asked.get().at(at));
  }

  /** With one run a side. */
  void lookAtAll(List<Statistic> at) {
    judgeAs(asked.get().atAll(at));
  }

  /**
   * @param fraction above 0 and below 1; others are passed over
   */
  void allow(double fraction) {
    if (fraction > 0 && fraction < 1) {
      sides.get().ifPresent(now -> margins.choose(now, fraction));
      judgeAs(asked.get().with(fraction));
    }
  }

  /** One run a side: how much identical runs are taken to vary. */
  void assume(double noise) {
    Asked now = asked.get().assuming(Math.clamp(noise, 0.001, 0.5));
    asked.set(now);
    if (!readingAgain.get() && state.get() instanceof PageState.Ready<Judged>(Judged judged)) {
      state.set(
          PageState.ready(new Judged(judged.reading(), judged.compared(), judged.together(), now)));
    }
  }

  void lookWithin(Window part) {
    asked.set(asked.get().within(part));
    sides.get().ifPresent(this::compare);
  }

  void letPartial() {
    asked.set(asked.get().lettingPartial(true));
    sides.get().ifPresent(this::compare);
  }

  /** The endpoints of the comparison in the order of its rows; none without one. */
  public List<RowKey> endpoints() {
    return state.get() instanceof PageState.Ready<Judged>(Judged judged)
        ? judged.rows().stream().map(ComparedRow::key).distinct().toList()
        : List.of();
  }

  /** Looks at an endpoint, at the first statistic that its row is of. */
  public void chooseEndpoint(RowKey key) {
    if (state.get() instanceof PageState.Ready<Judged>(Judged judged)) {
      judged.rows().stream()
          .filter(row -> row.key().equals(key))
          .findFirst()
          .ifPresent(row -> select(Spot.of(row)));
    }
  }

  void select(Spot spot) {
    if (!selected.get().equals(Optional.of(spot))) {
      selected.set(Optional.of(spot));
      bin(spot);
    }
  }

  /** What can be done about a failure. */
  List<Remedy> remedies(Problem problem) {
    return failures.remedies(problem, this);
  }

  private void compare(Sides now) {
    sides.set(Optional.of(now));
    if (state.get() instanceof PageState.Ready<Judged>) {
      readingAgain.set(true);
    } else {
      state.set(PageState.loading());
    }
    Asked as = asked.get();
    Callable<Judged> judged =
        () -> Reading.of(compareRuns.read(now.baseline(), now.candidate(), as.reading())).judge(as);
    work.start(judged, result -> show(result, true), this::fail);
  }

  private void judgeAs(Asked now) {
    asked.set(now);
    // While the sides are read anew, what comes of it is judged as was asked meanwhile.
    if (reading.isPresent() && !readingAgain.get()) {
      Reading measured = reading.get();
      work.start(() -> measured.judge(now), result -> show(result, false), this::fail);
    }
  }

  private void show(Judged judged, boolean read) {
    reading = Optional.of(judged.reading());
    asked.set(judged.reading().suited(asked.get()));
    readingAgain.set(false);
    Judged shown = judged;
    if (judged.asked().equals(asked.get()) && opening) {
      shown = judged.atHeadline();
      asked.set(shown.asked());
      opening = false;
    }
    keepSelection(shown, read);
    state.set(PageState.ready(shown));
    if (!shown.asked().equals(asked.get())) {
      judgeAs(asked.get());
    }
  }

  private void keepSelection(Judged judged, boolean otherRuns) {
    Optional<Spot> before = selected.get();
    Optional<Spot> kept =
        before
            .map(
                spot ->
                    judged.oneRunASide() ? spot : new Spot(spot.key(), judged.asked().statistic()))
            .filter(spot -> judged.row(spot.key(), spot.statistic()).isPresent())
            .or(judged::first);
    selected.set(kept);
    if (otherRuns || !before.equals(kept)) {
      kept.ifPresent(this::bin);
    }
  }

  private void bin(Spot spot) {
    if (reading.isEmpty() || !reading.get().oneRunASide()) {
      return;
    }
    Reading measured = reading.get();
    binning.start(
        () -> measured.sides().bins(spot.key()),
        pair -> bins.set(Optional.of(pair)),
        _ -> bins.set(Optional.empty()));
  }

  private void fail(Problem problem) {
    reading = Optional.empty();
    readingAgain.set(false);
    state.set(PageState.failed(failures.told(problem, sides.get())));
  }

  ReadOnlyObjectProperty<PageState<Judged>> state() {
    return state.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Sides>> sides() {
    return sides.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Asked> asked() {
    return asked.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Spot>> selected() {
    return selected.getReadOnlyProperty();
  }

  /** How the requests of the selected row lie; with one run a side. */
  ReadOnlyObjectProperty<Optional<BinShares.Pair>> bins() {
    return bins.getReadOnlyProperty();
  }

  /** Whether what is shown is of other sides or another window than was asked for. */
  ReadOnlyBooleanProperty readingAgain() {
    return readingAgain.getReadOnlyProperty();
  }
}
