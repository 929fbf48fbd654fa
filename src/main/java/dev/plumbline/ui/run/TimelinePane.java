package dev.plumbline.ui.run;

import dev.plumbline.app.RunWindow;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.TimeSelection.Span;
import dev.plumbline.ui.common.TimelineView;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The run over time; a click lists what was kept of the place. */
final class TimelinePane extends VBox {
  private final OpenRun run;
  private final Look look;
  private final TimelineView view;
  private final Label whose = new Label();

  TimelinePane(OpenRun run, Look look) {
    this.run = run;
    this.look = look;
    view = new TimelineView(look, run.time());
    whose.getStyleClass().add("caption");
    whose.setMinHeight(USE_PREF_SIZE);
    VBox.setVgrow(view, Priority.ALWAYS);
    getChildren().addAll(whose, view);
    view.labelled(this::label);
    view.whenClicked(
        place -> run.ask(run.row().get(), place.from(), place.to(), place.low(), place.high()));
    run.row().addListener((_, _, _) -> show());
    run.budgets().addListener((_, _, _) -> show());
    run.window().addListener((_, _, _) -> view.refresh());
    show();
  }

  TimelineView view() {
    return view;
  }

  private void show() {
    int row = run.row().get();
    whose.setText(row == 0 ? "" : run.explored().endpoints().get(row - 1).label());
    whose.setVisible(row > 0);
    whose.setManaged(row > 0);
    view.show(
        TimelinePlot.of(run.explored(), run.row().get(), run.name(), run.limits(), look.words()));
  }

  /** The count follows as soon as it is known. */
  private String label(Span span) {
    String words = Moments.span(span.from(), span.to(), run.explored().seconds());
    RunWindow window = run.window().get();
    boolean known = window.from() == span.from() && window.to() == span.to();
    return known
        ? words
            + " \u00b7 "
            + look.words().of("run.requests", window.rows().get(run.row().get()).requests())
        : words;
  }
}
