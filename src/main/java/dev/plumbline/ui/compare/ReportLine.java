package dev.plumbline.ui.compare;

import dev.plumbline.ui.common.Icon;
import dev.plumbline.ui.common.Problem;
import dev.plumbline.ui.common.Words;
import java.nio.file.Path;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What became of a report, with a way to it, until it is dismissed. */
final class ReportLine extends HBox {
  private final ReportViewModel model;
  private final Words words;
  private final Label said = new Label();
  private final Button open = new Button();
  private final Button close = new Button("", Icon.CLOSE.node(14));

  ReportLine(ReportViewModel model, Words words) {
    this.model = model;
    this.words = words;
    said.setGraphicTextGap(8);
    said.setMinWidth(0);
    open.setText(words.of("compare.report.open"));
    open.getStyleClass().addAll("small", "open-report");
    open.setMinWidth(USE_PREF_SIZE);
    close.getStyleClass().addAll("flat", "icon-button");
    close.setAccessibleText(words.of("notice.dismiss"));
    close.setOnAction(_ -> model.dismiss());
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    setAlignment(Pos.CENTER_LEFT);
    setSpacing(8);
    setPadding(new Insets(4, 8, 4, 8));
    getStyleClass().add("report-line");
    getChildren().addAll(said, open, between, close);
    model.state().subscribe(this::show);
  }

  private void show(ReportViewModel.State state) {
    boolean any = !(state instanceof ReportViewModel.State.None);
    setVisible(any);
    setManaged(any);
    open.setVisible(state instanceof ReportViewModel.State.Saved);
    close.setVisible(!(state instanceof ReportViewModel.State.Writing));
    getStyleClass().remove("failed");
    switch (state) {
      case ReportViewModel.State.None() -> {}
      case ReportViewModel.State.Writing(Path file) ->
          say("compare.report.writing", Icon.REPORT, file);
      case ReportViewModel.State.Saved(Path file) -> {
        say("compare.report.saved", Icon.DONE, file);
        open.setOnAction(_ -> model.open(file));
      }
      case ReportViewModel.State.Failed(Problem problem) -> {
        getStyleClass().add("failed");
        say(words.of("compare.report.failed", problem.message(), problem.code()), Icon.WARNING);
      }
      case ReportViewModel.State.Unopened(Path file, Problem problem) -> {
        getStyleClass().add("failed");
        say(
            words.of(
                "compare.report.unopened",
                file.toAbsolutePath(),
                problem.message(),
                problem.code()),
            Icon.WARNING);
      }
    }
  }

  private void say(String key, Icon icon, Path file) {
    say(words.of(key, file.toAbsolutePath().toString()), icon);
  }

  private void say(String text, Icon icon) {
    said.setText(text);
    said.setGraphic(icon.node(14));
    said.setTooltip(new Tooltip(text));
  }
}
