package dev.plumbline.ui.run;

import dev.plumbline.app.RunWindow;
import dev.plumbline.chart.TimeMark;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.TimeSelection.Span;
import dev.plumbline.ui.common.TimelineView;
import dev.plumbline.ui.common.Words;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The run over time; a click lists what was kept of the place. */
final class TimelinePane extends VBox {
  private final OpenRun run;
  private final Look look;
  private final TimelineView view;

  TimelinePane(OpenRun run, Look look) {
    this.run = run;
    this.look = look;
    view = new TimelineView(look, run.time());
    VBox.setVgrow(view, Priority.ALWAYS);
    getChildren().add(view);
    view.labelled(this::label);
    view.whenClicked(
        place -> run.ask(run.row().get(), place.from(), place.to(), place.low(), place.high()));
    run.row().addListener((_, _, _) -> show());
    run.budgets().addListener((_, _, _) -> show());
    run.besideEdits().now().addListener((_, _, _) -> show());
    run.window().addListener((_, _, _) -> view.refresh());
    show();
  }

  TimelineView view() {
    return view;
  }

  private void show() {
    view.show(
        TimelinePlot.of(run.explored(), run.row().get(), run.name(), run.limits(), look.words())
            .noting(
                run.beside().annotations().stream()
                    .filter(one -> one.at().isPresent())
                    .map(one -> new TimeMark(one.seconds(), one.text()))
                    .toList()));
  }

  /** The count follows as soon as it is known. */
  private String label(Span span) {
    String words = Moments.span(span.from(), span.to(), run.explored().seconds());
    RunWindow window = run.window().get();
    boolean known = window.from() == span.from() && window.to() == span.to();
    Words paper = look.words().onPaper();
    return known
        ? words
            + " \u00b7 "
            + paper.of("run.requests", window.rows().get(run.row().get()).requests())
        : words;
  }
}
