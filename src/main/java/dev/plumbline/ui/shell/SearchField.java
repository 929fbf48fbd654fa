package dev.plumbline.ui.shell;

import dev.plumbline.ui.common.Icon;
import dev.plumbline.ui.common.Look;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.CustomTextField;

/** The field that finds or does anything: what fits is listed below it while one types. */
final class SearchField {
  private final CustomTextField field = new CustomTextField();
  private final ContextMenu menu = new ContextMenu();
  private final Finder finder;

  SearchField(Look look, Finder finder) {
    this.finder = finder;
    field.setPromptText(look.words().of("find"));
    field.setAccessibleText(look.words().of("find"));
    field.setLeft(Icon.SEARCH.node(14));
    Label key = new Label(look.words().of("find.key"));
    key.getStyleClass().add("key");
    field.setRight(key);
    field.getStyleClass().add("find");
    field.textProperty().subscribe(this::suggest);
    field.setOnAction(_ -> finder.find(field.getText()).stream().findFirst().ifPresent(this::open));
    field.focusedProperty().subscribe(focused -> focusChanged(focused));
    menu.getStyleClass().add("found");
  }

  CustomTextField field() {
    return field;
  }

  private void focusChanged(boolean focused) {
    if (!focused) {
      menu.hide();
    }
  }

  private void suggest(String words) {
    if (words.isBlank() || !field.isFocused()) {
      menu.hide();
      return;
    }
    List<Finder.Found> found = finder.find(words);
    menu.getItems().setAll(found.stream().map(this::item).toList());
    if (found.isEmpty()) {
      menu.hide();
    } else if (!menu.isShowing()) {
      menu.show(field, Side.BOTTOM, 0, 4);
    }
  }

  private MenuItem item(Finder.Found found) {
    Label name = new Label(found.name());
    Label detail = new Label(found.detail());
    detail.getStyleClass().add("muted");
    CustomMenuItem item = new CustomMenuItem(new HBox(8, name, detail));
    item.setOnAction(_ -> open(found));
    return item;
  }

  private void open(Finder.Found found) {
    field.clear();
    menu.hide();
    found.open().run();
  }
}
