package dev.plumbline.ui.importing;

import dev.plumbline.app.ImportPreview;
import dev.plumbline.app.ImportRow;
import dev.plumbline.ui.common.Icon;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Sheets;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The sheet of an import over the dimmed page. */
public final class ImportSheetView {
  private static final double WIDTH = 1192;
  private static final double HEIGHT = 716;

  private final ImportSheetViewModel model;
  private final Look look;
  private final Sheets sheets;
  private final StackPane dim = new StackPane();
  private final Label title = new Label();
  private final Label about = new Label();
  private final ImportQuestion question;
  private final ImportTable table;
  private final Label hint;
  private final HBox add;
  private final ImportFoot foot;
  private Optional<MappingView> asking = Optional.empty();
  private boolean shown;

  public ImportSheetView(ImportSheetViewModel model, Look look, Sheets sheets) {
    this.model = model;
    this.look = look;
    this.sheets = sheets;
    question = new ImportQuestion(model, look);
    table = new ImportTable(model, look);
    foot = new ImportFoot(model, look);
    hint = new Label(look.words().of("import.hint"));
    hint.getStyleClass().add("caption");
    hint.setWrapText(true);
    HBox.setHgrow(hint, Priority.ALWAYS);
    hint.setMaxWidth(Double.MAX_VALUE);
    add =
        new HBox(
            8,
            button("import.add-files", model::addFiles),
            button("import.add-folder", model::addFolder));
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.managedProperty().bind(add.visibleProperty());
    HBox below = new HBox(16, hint, add);
    below.setAlignment(Pos.CENTER_LEFT);
    title.getStyleClass().add("page-title");
    about.getStyleClass().add("muted");
    VBox.setVgrow(table.table(), Priority.ALWAYS);
    VBox sheet = new VBox(16, head(), question, table.table(), below, foot);
    sheet.getStyleClass().addAll("sheet", "import-sheet");
    sheet.setMaxSize(WIDTH, HEIGHT);
    dim.getStyleClass().add("dim");
    dim.setPadding(new Insets(24));
    dim.getChildren().add(sheet);
    dim.getStylesheets().add(ImportSheetView.class.getResource("importing.css").toExternalForm());
    dim.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    table.table().list().addEventFilter(KeyEvent.KEY_PRESSED, this::inList);
    model.state().subscribe(this::show);
    model.mappings().asked().subscribe(this::ask);
  }

  /** What the columns of a table are is asked over the sheet. */
  private void ask(Optional<MappingViewModel> asked) {
    asking.ifPresent(sheets::lift);
    asking = asked.map(one -> new MappingView(one, look));
    asking.ifPresent(
        view -> {
          sheets.lay(view);
          view.takeKeys();
        });
    if (asked.isEmpty() && shown) {
      Platform.runLater(this::focusFirst);
    }
  }

  private Node head() {
    Button close = new Button("", Icon.CLOSE.node(16));
    close.getStyleClass().addAll("flat", "icon-button");
    close.setAccessibleText(look.words().of("import.close"));
    close.setOnAction(_ -> model.leave());
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox head = new HBox(12, title, about, between, close);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(look.words().of(key));
    button.getStyleClass().add("small");
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      model.leave();
      key.consume();
    }
  }

  /** A list takes Enter for itself, and has no use for it here. */
  private void inList(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && key.getTarget() == table.table().list()) {
      foot.primary().ifPresent(Button::fire);
      key.consume();
    }
  }

  private void show(SheetState state) {
    add.setVisible(state instanceof SheetState.Asking);
    hint.setVisible(!model.lines().runs().isEmpty());
    switch (state) {
      case SheetState.Asking(ImportPreview preview) -> {
        describe("import.title", preview);
        title.setText(ImportWords.title(look, preview));
        if (preview.bytes() == 0) {
          about.setText(look.words().of("import.looked-in", preview.folder()));
        }
      }
      case SheetState.Running(ImportPreview preview, _) -> describe("import.running", preview);
      case SheetState.Ended(ImportPreview preview, boolean stopped) -> {
        describe("import.was-stopped", preview);
        if (!stopped) {
          title.setText(ImportWords.cameOf(look, model.lines().all().get()));
        }
      }
      case SheetState.Looking _ -> {
        title.setText(look.words().of("import.looking"));
        about.setText("");
      }
      case SheetState.Failed(var problem) -> {
        title.setText(look.words().of("import.failed"));
        about.setText(problem.message() + " " + problem.code());
      }
      case SheetState.Closed _ -> {}
    }
    if (state.isShown() != shown) {
      shown = state.isShown();
      if (shown) {
        sheets.lay(dim);
      } else {
        sheets.lift(dim);
      }
    }
    if (shown) {
      Platform.runLater(this::focusFirst);
    }
  }

  /** Later: what the sheet covers loses the keyboard first, and gives it to the nearest. */
  private void focusFirst() {
    foot.primary().<Node>map(button -> button).orElse(dim).requestFocus();
  }

  private void describe(String key, ImportPreview preview) {
    title.setText(look.words().of(key, preview.fresh().size()));
    long summaries =
        preview.rows().stream().filter(row -> row.kind() == ImportRow.Kind.SUMMARY).count();
    about.setText(
        look.words()
            .of(
                "import.from",
                preview.folder().getFileName() == null
                    ? look.words().of("import.folders")
                    : preview.folder().getFileName().toString(),
                look.numbers().bytes(preview.bytes()),
                summaries));
  }
}
