package dev.plumbline.ui.run;

import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import dev.plumbline.ui.common.Icon;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * What to bear in mind with all figures of a run: its end is missing, some of it is damaged, or its
 * file was not what a run's file should be.
 */
final class RunWarnings extends VBox {
  private static final String DAMAGED = "PB-STORE-DAMAGED";

  /** Told in other words already: that the run is damaged, and that it is partial. */
  private static final Set<String> TOLD = Set.of(DAMAGED, "PB-CUT", "PB-CUT-PACKING");

  private static final int MOST = 2;

  private final Look look;
  private final Runnable diagnostics;

  /**
   * @param diagnostics shows all that was noticed
   */
  RunWarnings(OpenRun run, Look look, Runnable diagnostics) {
    this.look = look;
    this.diagnostics = diagnostics;
    List<Node> known = new ArrayList<>(known(run).stream().map(RunWarnings::line).toList());
    known.addAll(noticed(run));
    run.problem().subscribe(problem -> show(known, problem));
  }

  private List<String> known(OpenRun run) {
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

  /** The gravest of what was noticed when the file was read, with the way to all of it. */
  private List<Node> noticed(OpenRun run) {
    List<Diagnostic> doubts =
        run.explored().diagnostics().stream()
            .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
            .filter(diagnostic -> !TOLD.contains(diagnostic.code()))
            .sorted(Comparator.comparing(Diagnostic::severity).reversed())
            .toList();
    List<Node> lines = new ArrayList<>();
    doubts.stream()
        .limit(MOST)
        .map(doubt -> line(look.words().of("run.noticed", doubt.message())))
        .forEach(lines::add);
    if (!lines.isEmpty()) {
      Button all =
          new Button(look.words().of("run.noticed.all", Math.max(0, doubts.size() - MOST)));
      all.getStyleClass().add("link");
      all.setMinWidth(USE_PREF_SIZE);
      all.setOnAction(_ -> diagnostics.run());
      ((HBox) lines.getLast()).getChildren().add(all);
    }
    return lines;
  }

  private void show(List<Node> known, Optional<Problem> problem) {
    List<Node> all = new ArrayList<>(known);
    problem.map(Problem::message).map(RunWarnings::line).ifPresent(all::add);
    getChildren().setAll(all);
    setVisible(!all.isEmpty());
    setManaged(!all.isEmpty());
  }

  private static HBox line(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    HBox line = new HBox(8, Icon.WARNING.node(14), label);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("striped");
    return line;
  }
}
