package dev.plumbline.ui.run;

import dev.plumbline.app.MetricFigures;
import dev.plumbline.app.TrendsOverTime;
import dev.plumbline.budget.Window;
import dev.plumbline.ui.common.Latest;
import dev.plumbline.ui.common.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What a run measured beside its requests: read when it is first asked for, since most readers
 * never do, and then of every window.
 */
final class RunMetrics {
  private final Latest reading;
  private final Callable<TrendsOverTime> read;
  private final ReadOnlyObjectWrapper<Later<List<MetricFigures>>> figures =
      new ReadOnlyObjectWrapper<>(Later.unasked());
  private Optional<TrendsOverTime> known = Optional.empty();
  private boolean asked;

  /** Figures with all that further windows need. */
  private record Found(TrendsOverTime trends, List<MetricFigures> figures) {}

  RunMetrics(Tasks tasks, Callable<TrendsOverTime> read) {
    this.reading = tasks.latest();
    this.read = read;
  }

  ReadOnlyObjectProperty<Later<List<MetricFigures>>> figures() {
    return figures.getReadOnlyProperty();
  }

  /** From now on they are wanted. */
  void ask(Window window) {
    if (!asked) {
      asked = true;
      show(window);
    }
  }

  /** The same of another window, if anybody asked. */
  void show(Window window) {
    if (!asked) {
      return;
    }
    figures.set(figures.get().asked());
    Optional<TrendsOverTime> before = known;
    reading.start(
        () -> {
          TrendsOverTime trends = before.isPresent() ? before.get() : read.call();
          return new Found(trends, trends.between(window.from(), window.to()));
        },
        found -> {
          known = Optional.of(found.trends);
          figures.set(Later.of(found.figures));
        },
        failed -> figures.set(Later.failed(failed)));
  }

  void close() {
    reading.forget();
  }
}
