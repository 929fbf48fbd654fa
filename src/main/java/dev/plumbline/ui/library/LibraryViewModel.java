package dev.plumbline.ui.library;

import dev.plumbline.app.Jobs;
import dev.plumbline.app.Library;
import dev.plumbline.app.LibraryEntry;
import dev.plumbline.app.LibraryFilter;
import dev.plumbline.app.LibrarySet;
import dev.plumbline.app.LibraryView;
import dev.plumbline.app.MarkedSides;
import dev.plumbline.app.RunSide;
import dev.plumbline.model.Run;
import dev.plumbline.store.Baselines.Baseline;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.Latest;
import dev.plumbline.ui.common.Navigation;
import dev.plumbline.ui.common.Notice;
import dev.plumbline.ui.common.PageState;
import dev.plumbline.ui.common.Problem;
import dev.plumbline.ui.common.Tasks;
import dev.plumbline.ui.common.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** What the Library lists, what is selected in it, and what can be done with that. */
public final class LibraryViewModel {
  private final Store store;
  private final Navigation navigation;
  private final Words words;
  private final Consumer<Notice> tell;
  private final Library library;
  private final Latest reads;
  private final LibraryEdits edits;
  private final SideMarks marks;
  private final TestMoves moves;
  private final RunDetailsReader details;
  private final SidesJudge judge;
  private final LibraryList list;
  private final ObjectProperty<LibraryFilter> filter =
      new SimpleObjectProperty<>(LibraryFilter.ALL);
  private final ReadOnlyObjectWrapper<PageState<LibraryView>> state =
      new ReadOnlyObjectWrapper<>(PageState.loading());
  private final ReadOnlyObjectWrapper<List<String>> selected =
      new ReadOnlyObjectWrapper<>(List.of());
  private final MissingFigures missing;
  private List<String> revealed = List.of();

  /**
   * @param tell of what was refused or went wrong, or was done and can be undone
   */
  public LibraryViewModel(
      Store store,
      Jobs jobs,
      Tasks tasks,
      Navigation navigation,
      Words words,
      Consumer<Notice> tell) {
    this.store = store;
    this.navigation = navigation;
    this.words = words;
    this.tell = tell;
    library = new Library(store);
    reads = tasks.latest();
    edits = new LibraryEdits(store, tasks, this::refresh, this::tell);
    marks = new SideMarks(edits, words, tell);
    moves = new TestMoves(store, tasks, edits, words, tell);
    details = new RunDetailsReader(store, jobs, tasks);
    missing = new MissingFigures(store, jobs, tasks, this::refresh, this::tell);
    judge = new SidesJudge(store, jobs, tasks.latest(), this::list);
    list = new LibraryList(judge::verdict);
    filter.subscribe(_ -> list());
  }

  /** Reads the store anew; what is shown stays until then. */
  public void refresh() {
    reads.start(
        library::read,
        this::read,
        problem -> {
          if (state.get() instanceof PageState.Ready<LibraryView>) {
            tell(problem);
          } else {
            state.set(PageState.failed(problem));
          }
        });
  }

  /** Selects runs that just came, as soon as the list has them; nothing hides them. */
  public void reveal(List<String> runs) {
    if (!runs.isEmpty()) {
      revealed = List.copyOf(runs);
      list.unfold();
      filter.set(LibraryFilter.ALL);
    }
    refresh();
  }

  private void tell(Problem problem) {
    tell.accept(Notice.of(problem));
  }

  private void read(LibraryView view) {
    boolean first = !(state.get() instanceof PageState.Ready);
    boolean gone = selected.get().stream().anyMatch(run -> view.entry(run).isEmpty());
    int place = list.runs().indexOf(selected.get().isEmpty() ? "" : selected.get().getFirst());
    state.set(view.entries().isEmpty() ? PageState.empty() : PageState.ready(view));
    judge.look(view);
    list();
    if (!revealed.isEmpty()) {
      select(list.runs().stream().filter(revealed::contains).toList());
      revealed = List.of();
    }
    boolean other = (first || gone) && selected.get().isEmpty();
    select(other ? near(place) : selected.get());
    missing.lookFor(view);
  }

  /** The run that stands where a deleted one stood; else the first. */
  private List<String> near(int place) {
    List<String> runs = list.runs();
    return runs.isEmpty() ? List.of() : List.of(runs.get(Math.clamp(place, 0, runs.size() - 1)));
  }

  /** What is not to be seen is not selected: whatever acts on that, acts on what is seen. */
  private void list() {
    list.show(view(), filter.get());
    List<String> seen = list.runs();
    if (!seen.containsAll(selected.get())) {
      select(selected.get().stream().filter(seen::contains).toList());
    }
  }

  /** Whether the list is in another order than by sets: then no set hides its runs. */
  void sorted(boolean now) {
    if (list.sorted(now)) {
      list();
    }
  }

  /** Whether runs stay where they are while they are marked, because the mouse is over them. */
  void holdStill(boolean now) {
    list.holdStill(now);
    if (!now) {
      list();
    }
  }

  /** Hides the runs of a set, or shows them again. */
  public void fold(LibrarySet set) {
    if (list.fold(set, filter.get())) {
      list();
    }
  }

  /** Selects runs by their ids; the card shows the last of them. */
  public void select(List<String> runs) {
    selected.set(List.copyOf(runs));
    moves.look(runs(runs));
    details.show(runs.isEmpty() ? Optional.empty() : view().flatMap(v -> v.entry(runs.getLast())));
  }

  /** Puts the selected runs on a side; empty for neither. */
  public void side(Optional<RunSide> side) {
    if (isChangeable() && !selected.get().isEmpty()) {
      marks.put(selection(), side);
    }
  }

  /** What a click on a run's mark does: no side, baseline, candidate, and around. */
  public void mark(String run) {
    if (isChangeable()) {
      List<String> marked = selected.get().contains(run) ? selected.get() : List.of(run);
      marks.put(entries(marked), SideMarks.next(entries(List.of(run)).getFirst()));
    }
  }

  public void swap() {
    if (isChangeable()) {
      List<Run> both = new ArrayList<>(sides().baseline());
      both.addAll(sides().candidate());
      edits.swap(both);
    }
  }

  /** Whether both sides have a run. */
  public boolean isComparable() {
    return sides().isBoth();
  }

  public void compare() {
    compare(sides());
  }

  /** Opens the comparison of these, where both have a run. */
  void compare(MarkedSides sides) {
    if (sides.isBoth()) {
      navigation.compare(sides.ids(RunSide.BASELINE), sides.ids(RunSide.CANDIDATE));
    }
  }

  public void open(String run) {
    navigation.run(run);
  }

  /** Promotes the selected runs, as the next version of a name that there is already. */
  public void promote(String name, String reason) {
    List<Run> runs = runs(selected.get());
    edits.promote(name.strip(), runs, reason.strip(), done -> promoted(done, runs.size()));
  }

  private void promoted(Baseline done, int runs) {
    tell.accept(
        Notice.of(words.of("library.promoted", done.name(), done.version(), runs))
            .offering(words.of("library.undo"), () -> edits.takeBack(done)));
  }

  /** Deletes the selected runs, all or none. */
  public void delete() {
    edits.delete(runs(selected.get()));
  }

  /** Moves the selected runs to other tests. */
  TestMoves moves() {
    return moves;
  }

  /** Changes one run. */
  LibraryEdits edits() {
    return edits;
  }

  /** Whether the store may be written. */
  public boolean isChangeable() {
    return !store.isReadOnly();
  }

  /** Every pair of sides that can be compared. */
  public ObservableValue<List<MarkedSides>> comparable() {
    return state.map(
        now ->
            now instanceof PageState.Ready<LibraryView>(LibraryView view)
                ? view.sides().stream().filter(MarkedSides::isBoth).toList()
                : List.of());
  }

  /** What is compared: the sides of the selected runs' test, whatever is filtered. */
  public MarkedSides sides() {
    return view().map(view -> view.sidesAt(selection())).orElse(MarkedSides.NONE);
  }

  /** The selected runs, as the store had them when it was read last. */
  public List<LibraryEntry> selection() {
    return entries(selected.get());
  }

  public Optional<LibraryView> view() {
    return state.get() instanceof PageState.Ready<LibraryView>(LibraryView view)
        ? Optional.of(view)
        : Optional.empty();
  }

  public ReadOnlyObjectProperty<PageState<LibraryView>> state() {
    return state.getReadOnlyProperty();
  }

  public ObjectProperty<LibraryFilter> filter() {
    return filter;
  }

  public ReadOnlyObjectProperty<List<String>> selected() {
    return selected.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<LibraryLine>> lines() {
    return list.lines();
  }

  ReadOnlyObjectProperty<PageState<RunDetails>> details() {
    return details.state();
  }

  private List<Run> runs(List<String> ids) {
    return entries(ids).stream().map(LibraryEntry::run).toList();
  }

  private List<LibraryEntry> entries(List<String> ids) {
    return ids.stream().flatMap(id -> view().flatMap(view -> view.entry(id)).stream()).toList();
  }
}
