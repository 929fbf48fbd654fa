package dev.plumbline.ui.library;

import dev.plumbline.analysis.HeatCells;
import dev.plumbline.app.ExploreRun;
import dev.plumbline.app.ExploredRun;
import dev.plumbline.app.Jobs;
import dev.plumbline.app.Library;
import dev.plumbline.app.LibraryEntry;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Role;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.Latest;
import dev.plumbline.ui.common.PageState;
import dev.plumbline.ui.common.Tasks;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Reads what is shown of the selected run: first the words, then the picture. */
final class RunDetailsReader {
  /** The picture's width in cells. */
  private static final int COLUMNS = 56;

  private final Store store;
  private final Jobs jobs;
  private final Latest words;
  private final Latest pictures;
  private final ReadOnlyObjectWrapper<PageState<RunDetails>> state =
      new ReadOnlyObjectWrapper<>(PageState.empty());
  private String heatOf = "";
  private Optional<RunDetails.Heat> heat = Optional.empty();

  RunDetailsReader(Store store, Jobs jobs, Tasks tasks) {
    this.store = store;
    this.jobs = jobs;
    words = tasks.latest();
    pictures = tasks.latest();
  }

  ReadOnlyObjectProperty<PageState<RunDetails>> state() {
    return state.getReadOnlyProperty();
  }

  void show(Optional<LibraryEntry> entry) {
    if (entry.isEmpty()) {
      words.forget();
      pictures.forget();
      state.set(PageState.empty());
      return;
    }
    Run run = entry.get().run();
    boolean other = !run.id().equals(heatOf);
    if (other) {
      heatOf = run.id();
      heat = Optional.empty();
    }
    words.start(
        () -> new Library(store).card(entry.get()),
        card -> {
          state.set(PageState.ready(new RunDetails(card, heat, other || heat.isPresent())));
          if (other) {
            pictures.start(() -> read(run), this::seen, _ -> seen(Optional.empty()));
          }
        },
        problem -> state.set(PageState.failed(problem)));
  }

  private void seen(Optional<RunDetails.Heat> read) {
    heat = read;
    if (state.get() instanceof PageState.Ready<RunDetails>(RunDetails shown)) {
      state.set(PageState.ready(new RunDetails(shown.card(), heat, heat.isPresent())));
    }
  }

  private Optional<RunDetails.Heat> read(Run run) {
    ExploredRun explored = new ExploreRun(store, jobs).open(run);
    if (explored.endpoints().isEmpty()) {
      return Optional.empty();
    }
    int seconds = explored.seconds();
    HeatCells cells = explored.heat(0).cells(0, seconds, COLUMNS);
    return Optional.of(new RunDetails.Heat(cells, seconds, unit(run)));
  }

  private String unit(Run run) {
    return store.reader(run).metrics().stream()
        .filter(metric -> metric.kind() == Kind.REQUEST && metric.role() == Role.DURATION)
        .map(Metric::unit)
        .findFirst()
        .orElse("");
  }
}
