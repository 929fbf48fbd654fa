package dev.plumbline.ui.again;

import dev.plumbline.report.Figures;
import dev.plumbline.ui.common.Hindered;
import dev.plumbline.ui.common.Icon;
import dev.plumbline.ui.common.Job;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Problem;
import dev.plumbline.ui.common.Sheets;
import java.time.ZoneId;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Asks how a run is to be read again, over the dimmed page. */
public final class AgainView {
  private static final double WIDTH = 560;

  private final AgainViewModel model;
  private final Look look;
  private final StackPane dim = new StackPane();
  private final Label title = new Label();
  private final Label file = new Label();
  private final Label missing = new Label();
  private final Button choose;
  private final RuleFields fields;
  private final Label wrong = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final Button no;
  private final Button yes;
  private final Hindered reading;

  public AgainView(AgainViewModel model, Look look, Sheets sheets) {
    this.model = model;
    this.look = look;
    title.getStyleClass().add("page-title");
    title.setWrapText(true);
    file.getStyleClass().addAll("caption", "mono");
    file.setMinWidth(0);
    missing.setWrapText(true);
    choose = button("again.choose", model::chooseFiles);
    choose.getStyleClass().add("small");
    fields = new RuleFields(model.said(), look);
    Label stays = new Label(look.words().of("again.stays"));
    stays.setWrapText(true);
    stays.getStyleClass().add("muted");
    wrong.getStyleClass().add("worse-text");
    wrong.setWrapText(true);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(look.words().of("again.progress"));
    no = button("ask.cancel", this::cancelled);
    yes = button("again.yes", model::read);
    yes.getStyleClass().add("primary");
    yes.setDefaultButton(true);
    reading = new Hindered(yes);
    HBox buttons = new HBox(8, no, reading);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    HBox.setHgrow(file, Priority.ALWAYS);
    VBox sheet =
        new VBox(16, new VBox(4, title, file), where(), fields, stays, wrong, bar, buttons);
    sheet.getStyleClass().add("sheet");
    sheet.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    sheet.setMinHeight(Region.USE_PREF_SIZE);
    dim.getStyleClass().add("dim");
    dim.getChildren().add(sheet);
    dim.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    model.asked().subscribe(asked -> asked.ifPresent(this::show));
    model.problem().subscribe(_ -> say());
    model.said().mistake().subscribe(_ -> say());
    model.job().subscribe(this::reading);
    model
        .shown()
        .subscribe(
            shown -> {
              if (shown) {
                sheets.lay(dim);
                Platform.runLater(this::focusFirst);
              } else {
                sheets.lift(dim);
              }
            });
  }

  private Node where() {
    HBox where = new HBox(8, missing, choose);
    where.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(missing, Priority.ALWAYS);
    missing.setMaxWidth(Double.MAX_VALUE);
    missing.setGraphic(Icon.WARNING.node(16));
    missing.setGraphicTextGap(8);
    choose.setMinWidth(Region.USE_PREF_SIZE);
    where.visibleProperty().bind(missing.textProperty().isNotEmpty());
    where.managedProperty().bind(where.visibleProperty());
    return where;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(look.words().of(key));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void focusFirst() {
    if (model.asked().get().filter(asked -> asked.files().isEmpty()).isPresent()) {
      choose.requestFocus();
    } else {
      fields.first().requestFocus();
    }
  }

  private void show(Asked asked) {
    title.setText(look.words().of("again.title", asked.name()));
    boolean found = !asked.files().isEmpty();
    file.setText(
        found
            ? asked.files().getFirst()
                + (asked.files().size() > 1
                    ? " " + look.words().of("library.more", asked.files().size() - 1)
                    : "")
            : asked.run().source());
    missing.setText(found ? "" : look.words().of("again.missing"));
    fields.show(
        asked,
        look.words().of("again.start.now", Figures.time(asked.run().started())),
        look.words().of("again.zone.here", ZoneId.systemDefault()));
    say();
  }

  /**
   * What is wrong with what was said stands there as well, for who does not point at the button.
   */
  private void say() {
    Optional<String> mistake = model.said().mistake().getValue();
    Optional<String> nowhere =
        model.asked().get().filter(asked -> asked.files().isEmpty()).map(_ -> missing.getText());
    String said = mistake.or(() -> model.problem().get().map(AgainView::words)).orElse("");
    show(wrong, !said.isEmpty());
    wrong.setText(said);
    reading.because(nowhere.or(() -> mistake));
  }

  private static String words(Problem problem) {
    return problem.message() + "  " + problem.code();
  }

  private void reading(Optional<Job> job) {
    boolean going = job.isPresent();
    show(bar, going);
    bar.progressProperty().unbind();
    job.ifPresent(now -> bar.progressProperty().bind(now.progress()));
    fields.setDisable(going);
    no.setText(look.words().of(going ? "again.stop" : "ask.cancel"));
    yes.setText(look.words().of(going ? "again.background" : "again.yes"));
    yes.setOnAction(
        _ -> {
          if (going) {
            model.leave();
          } else {
            model.read();
          }
        });
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void cancelled() {
    if (model.job().get().isPresent()) {
      model.stop();
    } else {
      model.leave();
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      model.leave();
      key.consume();
    }
  }
}
