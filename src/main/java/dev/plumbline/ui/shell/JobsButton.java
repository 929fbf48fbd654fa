package dev.plumbline.ui.shell;

import dev.plumbline.ui.common.Callout;
import dev.plumbline.ui.common.Icon;
import dev.plumbline.ui.common.Job;
import dev.plumbline.ui.common.Look;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** How many jobs run; a click lists them, each with its progress and a way to stop it. */
final class JobsButton extends Button {
  private final ShellViewModel model;
  private final Look look;
  private final VBox lines = new VBox(12);

  JobsButton(ShellViewModel model, Look look) {
    this.model = model;
    this.look = look;
    getStyleClass().addAll("flat", "jobs");
    textProperty().bind(model.jobsLine());
    lines.getStyleClass().add("job-list");
    model.jobs().running().addListener((ListChangeListener<Job>) _ -> list());
    list();
    Callout over = new Callout(lines, PopOver.ArrowLocation.TOP_RIGHT);
    over.titleProperty().bind(textProperty());
    setOnAction(_ -> over.toggle(this));
  }

  private void list() {
    boolean none = model.jobs().running().isEmpty();
    setGraphic(none ? null : Icon.JOBS.node(14));
    lines.getChildren().setAll(model.jobs().running().stream().map(this::line).toList());
    if (none) {
      lines.getChildren().add(new Label(look.words().of("jobs.none")));
    }
  }

  private Node line(Job job) {
    Label title = new Label(job.title());
    Label detail = new Label();
    detail.getStyleClass().add("muted");
    detail.textProperty().bind(job.detail());
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(job.progress());
    bar.setMaxWidth(Double.MAX_VALUE);
    Button stop = new Button(look.words().of("jobs.stop"));
    stop.getStyleClass().add("small");
    stop.setOnAction(_ -> job.stop());
    Button show = new Button(look.words().of("jobs.show"));
    show.getStyleClass().add("small");
    show.setOnAction(_ -> job.show());
    VBox text = job.isStanding() ? new VBox(4, title, detail) : new VBox(4, title, bar, detail);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox line = new HBox(8, text, show, stop);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setPrefWidth(360);
    return line;
  }
}
