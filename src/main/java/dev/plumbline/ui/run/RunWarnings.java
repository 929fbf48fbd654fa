package dev.plumbline.ui.run;

import dev.plumbline.model.Diagnostic;
import dev.plumbline.ui.common.Icon;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What to bear in mind with all figures of a run: its end is missing, or some of it is damaged. */
final class RunWarnings extends VBox {
  private static final String DAMAGED = "PB-STORE-DAMAGED";

  RunWarnings(OpenRun run, Look look) {
    List<String> known = known(run, look);
    run.problem().subscribe(problem -> show(known, problem));
  }

  private static List<String> known(OpenRun run, Look look) {
    List<String> known = new ArrayList<>();
    if (run.run().isPartial()) {
      Duration duration = Duration.ofNanos(run.run().endNanos());
      known.add(look.words().of("run.partial", look.numbers().duration(duration)));
    }
    run.explored().diagnostics().stream()
        .filter(diagnostic -> diagnostic.code().equals(DAMAGED))
        .map(Diagnostic::message)
        .map(message -> look.words().of("run.damaged", message))
        .forEach(known::add);
    return known;
  }

  private void show(List<String> known, Optional<Problem> problem) {
    List<String> all = new ArrayList<>(known);
    problem.map(Problem::message).ifPresent(all::add);
    getChildren().setAll(all.stream().map(RunWarnings::line).toList());
    setVisible(!all.isEmpty());
    setManaged(!all.isEmpty());
  }

  private static HBox line(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    HBox line = new HBox(8, Icon.WARNING.node(14), label);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("striped");
    return line;
  }
}
