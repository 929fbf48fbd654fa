package dev.plumbline.ui.compare;

import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Navigation;
import dev.plumbline.ui.common.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

/** A comparison that was made: the verdict, and under it the evidence of either form. */
final class ComparedPane extends VBox {
  private static final double DIMMED = 0.45;
  private static final Duration PATIENCE = Duration.millis(150);

  private final VerdictBlock verdict;
  private final SeveralRuns several;
  private final OneRun one;
  private final BenchmarkRuns benchmarks;
  private final StackPane evidence = new StackPane();
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final Subscription subscriptions;
  private Optional<Judged> shown = Optional.empty();

  ComparedPane(CompareViewModel model, ReportViewModel report, Look look, Navigation navigation) {
    verdict = new VerdictBlock(look, navigation, report::save);
    several = new SeveralRuns(model, look, navigation);
    one = new OneRun(model, look, navigation);
    benchmarks = new BenchmarkRuns(model, look, navigation);
    VBox.setVgrow(evidence, Priority.ALWAYS);
    getChildren().addAll(verdict, evidence);
    patience.setOnFinished(_ -> setOpacity(DIMMED));
    subscriptions =
        Subscription.combine(
            model.readingAgain().subscribe(this::dim),
            model.selected().subscribe(_ -> selected()),
            model.bins().subscribe(_ -> one.binned()));
  }

  Node show(Judged judged) {
    shown = Optional.of(judged);
    verdict.show(judged);
    if (judged.ofBenchmarks()) {
      benchmarks.show(judged);
      place(benchmarks);
    } else if (judged.oneRunASide()) {
      one.show(judged);
      place(one);
    } else {
      several.show(judged);
      place(several);
    }
    return this;
  }

  /**
   * What has the keyboard first: arrows choose a row there. With one run a side that is the table,
   * since they would move the assumed noise in the chart.
   */
  Optional<Node> firstFocus() {
    return shown.flatMap(
        judged ->
            judged.ofBenchmarks()
                ? benchmarks.list()
                : judged.oneRunASide() ? one.list() : Optional.of(several.chart()));
  }

  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(Part.of(verdict));
    shown.ifPresent(judged -> parts.addAll(evidence(judged)));
    return parts;
  }

  private List<Part> evidence(Judged judged) {
    if (judged.ofBenchmarks()) {
      return benchmarks.parts();
    }
    return judged.oneRunASide() ? one.parts() : several.parts();
  }

  /** Lets go of the comparison and of what tells of the next. */
  void close() {
    patience.stop();
    subscriptions.unsubscribe();
  }

  private void selected() {
    shown.ifPresent(
        judged -> {
          if (judged.ofBenchmarks()) {
            benchmarks.show(judged);
          } else if (judged.oneRunASide()) {
            one.selected(judged);
          } else {
            several.selected(judged);
          }
        });
  }

  /** What is no longer asked for stays readable until the answer is there. */
  private void dim(boolean again) {
    patience.stop();
    if (again) {
      patience.playFromStart();
    } else {
      setOpacity(1);
    }
  }

  private void place(Node form) {
    if (!evidence.getChildren().contains(form)) {
      evidence.getChildren().setAll(form);
    }
  }
}
