package dev.plumbline.ui.importing;

import dev.plumbline.app.MappingPreview;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import dev.plumbline.ui.common.Hindered;
import dev.plumbline.ui.common.Look;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Asks what the columns of a table are, beside its first rows. */
final class MappingView extends StackPane {
  private static final double WIDTH = 1000;
  private static final int PROBLEMS = 3;

  private final MappingViewModel model;
  private final Look look;
  private final Label result = new Label();
  private final VBox problems = new VBox(2);
  private final Label told = new Label();
  private final Button use;
  private final Button save;
  private final Hindered using;
  private final Hindered saving;
  private final List<MappingColumnView> columns;

  MappingView(MappingViewModel model, Look look) {
    this.model = model;
    this.look = look;
    columns = model.columns().stream().map(line -> new MappingColumnView(line, look)).toList();
    use = button("mapping.use", model::accept);
    use.getStyleClass().add("primary");
    use.setDefaultButton(true);
    save = button("mapping.save", model::save);
    using = new Hindered(use);
    saving = new Hindered(save);
    VBox sheet = new VBox(16, head(), table(), settings(), outcome(), foot());
    sheet.getStyleClass().addAll("sheet", "mapping-sheet");
    sheet.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    getStyleClass().add("dim");
    setPadding(new Insets(24));
    getChildren().add(sheet);
    getStylesheets().add(MappingView.class.getResource("importing.css").toExternalForm());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            model.leave();
            key.consume();
          }
        });
    model.result().subscribe(this::show);
    model
        .told()
        .subscribe(
            words -> {
              told.setText(words);
              told.setManaged(!words.isEmpty());
            });
  }

  /** Later: what it covers loses the keyboard first. */
  void takeKeys() {
    Platform.runLater(() -> columns.getFirst().role().requestFocus());
  }

  private Node head() {
    Label title =
        new Label(look.words().of("mapping.title", model.file().getFileName().toString()));
    title.getStyleClass().add("page-title");
    Label hint = new Label(look.words().of("mapping.hint"));
    hint.getStyleClass().add("caption");
    hint.setWrapText(true);
    return new VBox(4, title, hint);
  }

  private Node table() {
    HBox all = new HBox(8);
    all.getChildren().addAll(columns);
    ScrollPane scroll = new ScrollPane(all);
    scroll.setFitToHeight(true);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("mapping-table");
    // The keyboard may go to a column that is out of sight.
    all.getChildren()
        .forEach(
            column ->
                column
                    .focusWithinProperty()
                    .subscribe(within -> scrollTo(scroll, all, column, within)));
    return scroll;
  }

  private static void scrollTo(ScrollPane scroll, HBox all, Node column, boolean within) {
    double left = column.getBoundsInParent().getMinX();
    double spare = all.getWidth() - scroll.getViewportBounds().getWidth();
    if (within && spare > 0) {
      double seen = scroll.getHvalue() * spare;
      double right = column.getBoundsInParent().getMaxX();
      if (left < seen || right > seen + scroll.getViewportBounds().getWidth()) {
        scroll.setHvalue(Math.clamp(left / spare, 0, 1));
      }
    }
  }

  private Node settings() {
    HBox settings =
        new HBox(
            16,
            setting("mapping.decimal.", model.decimal(), List.of("point", "comma")),
            setting("mapping.dates.", model.dates(), List.of("day-first", "month-first")));
    settings.setAlignment(Pos.CENTER_LEFT);
    return settings;
  }

  private Node setting(String key, ObjectProperty<Optional<String>> of, List<String> values) {
    Label caption = new Label(look.words().of(key + "what"));
    caption.getStyleClass().add("caption");
    ComboBox<Optional<String>> choice = new ComboBox<>();
    choice.getItems().add(Optional.empty());
    values.forEach(value -> choice.getItems().add(Optional.of(value)));
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Optional<String> one) {
            return one == null ? "" : look.words().of(key + one.orElse("told"));
          }

          @Override
          public Optional<String> fromString(String text) {
            throw new UnsupportedOperationException();
          }
        });
    choice.valueProperty().bindBidirectional(of);
    choice.setPrefWidth(248);
    caption.setLabelFor(choice);
    return new VBox(4, caption, choice);
  }

  private Node outcome() {
    result.getStyleClass().add("strong");
    result.setWrapText(true);
    VBox all = new VBox(4, result, problems);
    all.setMinHeight(56);
    all.getStyleClass().add("mapping-result");
    return all;
  }

  private Node foot() {
    told.getStyleClass().add("muted");
    told.setWrapText(true);
    HBox.setHgrow(told, Priority.ALWAYS);
    told.setMaxWidth(Double.MAX_VALUE);
    Button cancel = button("ask.cancel", model::leave);
    HBox foot = new HBox(8, saving, told, cancel, using);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    foot.getChildren().add(2, between);
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(look.words().of(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void show(MappingResult now) {
    problems.getChildren().clear();
    result.getStyleClass().remove("worse-text");
    Optional<String> hindrance = Optional.empty();
    switch (now) {
      case MappingResult.Looking _ -> {
        result.setText(look.words().of("mapping.looking"));
        hindrance = Optional.of(result.getText());
      }
      case MappingResult.Unfinished(String why) -> {
        result.setText(why);
        hindrance = Optional.of(why);
      }
      case MappingResult.Ready(MappingPreview preview) -> {
        result.setText(words(preview));
        preview.diagnostics().stream()
            .filter(one -> one.severity() != Severity.INFO || one.code().startsWith("PLAIN-"))
            .limit(PROBLEMS)
            .forEach(one -> problems.getChildren().add(problem(one)));
      }
    }
    using.because(hindrance);
    saving.because(hindrance);
  }

  private String words(MappingPreview preview) {
    String over = look.numbers().duration(Duration.ofMillis(Math.round(1e3 * preview.seconds())));
    return switch (preview.shape()) {
      case SAMPLES -> look.words().of("mapping.samples", preview.requests(), preview.names(), over);
      case SERIES -> look.words().of("mapping.series", preview.names(), preview.points(), over);
      case FIGURES -> look.words().of("mapping.figures", preview.names());
    };
  }

  private Node problem(Diagnostic diagnostic) {
    String where =
        diagnostic.line() > 0 ? look.words().of("mapping.line", diagnostic.line()) + " " : "";
    String often =
        diagnostic.count() > 1 ? " " + look.words().of("mapping.times", diagnostic.count()) : "";
    Label label = new Label(where + diagnostic.message() + often);
    label.setWrapText(true);
    label.getStyleClass().add("muted");
    return label;
  }
}
