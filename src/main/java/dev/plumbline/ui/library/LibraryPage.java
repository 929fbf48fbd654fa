package dev.plumbline.ui.library;

import dev.plumbline.app.LibraryView;
import dev.plumbline.ui.common.Icon;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Navigation;
import dev.plumbline.ui.common.Page;
import dev.plumbline.ui.common.PageState;
import dev.plumbline.ui.common.Part;
import dev.plumbline.ui.common.Sheets;
import dev.plumbline.ui.common.StateView;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** All runs, and beside them what is known of the selected one. */
public final class LibraryPage implements Page {
  /** Less, and the card would leave the table no room: it opens over it then. */
  private static final double WIDE = 1076;

  private static final double CARD = 296;

  private final LibraryViewModel model;
  private final LibraryTop top;
  private final LibraryTable table;
  private final FilterBar filters;
  private final RunCardView card;
  private final FirstRun firstRun;
  private final StateView<LibraryView> view;
  private final BorderPane middle = new BorderPane();
  private final StackPane place = new StackPane(middle);
  private final Button drawer;
  private final ReadOnlyStringWrapper hint;
  private boolean open;
  private boolean slash;
  private boolean arrived;

  /**
   * @param sheets where its questions are laid
   * @param trySample imports the sample study and opens its comparison
   */
  public LibraryPage(
      LibraryViewModel model, Look look, Navigation navigation, Sheets sheets, Runnable trySample) {
    this.model = model;
    RunQuestions questions = new RunQuestions(model, look, sheets);
    table = new LibraryTable(model, look, questions);
    filters = new FilterBar(model, look);
    table.table().list().setPlaceholder(filters.nothing());
    card = new RunCardView(model, look, navigation, questions);
    firstRun = new FirstRun(look, navigation, trySample, new LibraryWords(look).hindrance(model));
    hint = new ReadOnlyStringWrapper();
    model
        .state()
        .subscribe(
            state ->
                hint.set(
                    state instanceof PageState.Ready<LibraryView>
                        ? look.words()
                            .of(model.isChangeable() ? "library.hint" : "library.hint.read-only")
                        : ""));
    drawer = new Button(look.words().of("library.details"), Icon.OPEN_ASIDE.node(12));
    drawer.getStyleClass().add("small");
    drawer.setMinWidth(Button.USE_PREF_SIZE);
    drawer.setTooltip(new Tooltip(look.words().of("library.details.key")));
    drawer.setOnAction(_ -> toggle());
    filters.getChildren().add(drawer);
    card.setPrefWidth(CARD);
    card.setMinWidth(CARD);
    card.setMaxWidth(CARD);
    StackPane.setAlignment(card, Pos.CENTER_RIGHT);
    middle.setCenter(table.table());
    top = new LibraryTop(model, look, navigation);
    VBox page = new VBox(8, top, filters, place);
    VBox.setVgrow(place, Priority.ALWAYS);
    page.getStyleClass().add("library");
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::filtered);
    page.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    page.widthProperty().subscribe(width -> arrange(width.doubleValue()));
    view = new StateView<>(look, model.state(), firstRun, _ -> page);
    view.getStylesheets().add(LibraryPage.class.getResource("library.css").toExternalForm());
    model.selected().subscribe(_ -> table.followSelection());
    model.state().subscribe(this::arrived);
  }

  /** The keyboard could not come before there was something, and does then. */
  private void arrived(PageState<LibraryView> state) {
    if (!arrived && !(state instanceof PageState.Loading)) {
      arrived = true;
      Platform.runLater(
          () -> {
            if (view.getScene() != null && !isTyping(view.getScene().getFocusOwner())) {
              firstFocus().requestFocus();
            }
          });
    }
  }

  private static boolean isTyping(Node focused) {
    return focused instanceof TextInputControl field && !field.getText().isEmpty();
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public ObservableValue<String> hint() {
    return hint.getReadOnlyProperty();
  }

  @Override
  public Node firstFocus() {
    return model.state().get() instanceof PageState.Ready<LibraryView>
        ? table.table().list()
        : firstRun.choose();
  }

  @Override
  public List<Part> parts() {
    return model.state().get() instanceof PageState.Ready<LibraryView>
        ? List.of(
            Part.of(top),
            Part.of(filters),
            Part.of(table.table().list()),
            Part.of(card, card.open()))
        : List.of(Part.of(view));
  }

  private void toggle() {
    open = !open;
    arrange(middle.getWidth());
  }

  private void arrange(double width) {
    boolean wide = width >= WIDE;
    filters.narrow(!wide);
    drawer.setVisible(!wide);
    drawer.setManaged(!wide);
    middle.setRight(null);
    place.getChildren().setAll(middle);
    card.getStyleClass().remove("drawer");
    if (wide) {
      middle.setRight(card);
    } else if (open) {
      card.getStyleClass().add("drawer");
      place.getChildren().add(card);
    }
  }

  /** Before any control of the page has it; only a text takes it as it is. */
  private void filtered(KeyEvent key) {
    boolean writing =
        key.getTarget() instanceof TextInputControl && key.getTarget() != filters.field();
    if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER && !writing) {
      model.compare();
      key.consume();
    } else {
      toFilter(key);
    }
  }

  private void toFilter(KeyEvent key) {
    slash =
        !(key.getTarget() instanceof TextInputControl)
            && !key.isShortcutDown()
            && !key.isAltDown()
            && ((key.getCode() == KeyCode.SLASH && !key.isShiftDown())
                || "/".equals(key.getText()));
    if (slash) {
      filters.field().requestFocus();
      key.consume();
    }
  }

  /** The key's character comes after the field has the keyboard, and is not for it. */
  private void typed(KeyEvent key) {
    if (slash && "/".equals(key.getCharacter())) {
      key.consume();
    }
    slash = false;
  }

  private void pressed(KeyEvent key) {
    if (key.getTarget() instanceof TextInputControl) {
      if (key.getCode() == KeyCode.ESCAPE) {
        table.table().list().requestFocus();
        key.consume();
      }
      return;
    }
    if (key.getCode() == KeyCode.D && !key.isShortcutDown() && drawer.isVisible()) {
      toggle();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE && open && drawer.isVisible()) {
      toggle();
      key.consume();
    }
  }
}
