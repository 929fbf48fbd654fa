package dev.plumbline.ui.shell;

import dev.plumbline.chart.Theme;
import dev.plumbline.ui.common.Icon;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Page;
import dev.plumbline.ui.common.Part;
import dev.plumbline.ui.common.Sheets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Top bar, side bar, page and status line; below 1280 pixels the side bar is icons alone. */
public final class ShellView extends StackPane {
  private static final double NARROW = 1280;

  private final ShellViewModel model;
  private final Look look;
  private final Map<Screen, Page> pages;
  private final Map<Screen, ToggleButton> ways = new EnumMap<>(Screen.class);
  private final BorderPane frame = new BorderPane();
  private final StackPane place = new StackPane();
  private final StringProperty hint = new SimpleStringProperty("");
  private final SearchField search;
  private final PageFocus focus;

  public ShellView(ShellViewModel model, Look look, Map<Screen, Page> pages, Finder finder) {
    this.model = model;
    this.look = look;
    this.pages = new EnumMap<>(pages);
    getStyleClass().add("shell");
    place.getStyleClass().add("page");
    VBox middle = new VBox(new NoticeBar(model, look), place);
    VBox.setVgrow(place, Priority.ALWAYS);
    getChildren().add(frame);
    search = new SearchField(look, finder, this);
    focus = new PageFocus(this::page, search.field(), () -> ways.get(model.screen().get()));
    search.whenLeft(focus::giveBack);
    frame.setTop(topBar());
    frame.setLeft(sideBar());
    frame.setCenter(middle);
    frame.setBottom(statusLine());
    focus.watch(this, place);
    model.screen().subscribe(this::enter);
    widthProperty()
        .subscribe(width -> pseudoClassStateChanged(Styles.NARROW, width.doubleValue() < NARROW));
    new ShellKeys(this, model, search).install();
  }

  /** Goes to a screen, and the keyboard with it; also where it is there already. */
  public void go(Screen screen) {
    model.screen().set(screen);
    focus.bring();
  }

  /** Lays sheets over everything, as they come and go. */
  public void cover(Sheets sheets) {
    new SheetLayers(this, frame, sheets, focus);
  }

  /** Whether a sheet lies over it: then it takes no keys. */
  boolean isCovered() {
    return frame.isDisabled();
  }

  /** The parts that F6 goes round, in order: those that take the keyboard now. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(Part.of(frame.getTop(), search.field()));
    parts.add(Part.of(frame.getLeft(), ways.get(model.screen().get())));
    parts.addAll(page().parts());
    return parts.stream().filter(part -> part.first().isPresent()).toList();
  }

  private void enter(Screen screen) {
    Page page = pages.get(screen);
    place.getChildren().setAll(page.node());
    hint.unbind();
    hint.bind(page.hint());
    ways.computeIfPresent(
        screen,
        (_, way) -> {
          way.setSelected(true);
          return way;
        });
    focus.bring();
  }

  private Page page() {
    return pages.get(model.screen().get());
  }

  private Node topBar() {
    Region sign = new Region();
    sign.getStyleClass().add("plumb");
    Label name = new Label(look.words().of("product"));
    name.getStyleClass().add("product");
    HBox brand = new HBox(8, sign, name);
    brand.getStyleClass().add("brand");
    brand.setAlignment(Pos.CENTER_LEFT);
    Label store = new Label();
    store.textProperty().bind(model.store());
    store.getStyleClass().add("store");
    Button theme = new Button();
    look.theme()
        .subscribe(now -> theme.setGraphic((now == Theme.LIGHT ? Icon.DARK : Icon.LIGHT).node(16)));
    theme.getStyleClass().addAll("flat", "icon-button");
    theme.setTooltip(new Tooltip(look.words().of("theme.switch")));
    theme.setAccessibleText(look.words().of("theme.switch"));
    theme.setOnAction(_ -> model.switchTheme());
    HBox right = new HBox(8, new JobsButton(model, look), theme);
    right.setAlignment(Pos.CENTER_RIGHT);
    Region before = new Region();
    Region after = new Region();
    HBox.setHgrow(before, Priority.ALWAYS);
    HBox.setHgrow(after, Priority.ALWAYS);
    HBox bar = new HBox(brand, store, before, search.field(), after, right);
    bar.getStyleClass().add("top-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  private Node sideBar() {
    VBox bar = new VBox(4);
    bar.getStyleClass().add("side-bar");
    ToggleGroup group = new ToggleGroup();
    for (Screen screen : Screen.values()) {
      String name = look.words().of(screen.key());
      ToggleButton way = new ToggleButton(name, screen.icon().node(16));
      way.getStyleClass().add("way");
      way.setAlignment(Pos.CENTER_LEFT);
      way.setMaxWidth(Double.MAX_VALUE);
      way.setGraphicTextGap(12);
      way.setTooltip(new Tooltip(look.words().of("screen.shortcut", name, screen.number())));
      way.setToggleGroup(group);
      way.setOnAction(
          _ -> {
            way.setSelected(true);
            model.screen().set(screen);
          });
      ways.put(screen, way);
      bar.getChildren().add(way);
    }
    Optional.ofNullable(ways.get(model.screen().get())).ifPresent(way -> way.setSelected(true));
    return bar;
  }

  private Node statusLine() {
    Label facts = new Label();
    facts.textProperty().bind(model.facts());
    Label drop = new Label();
    drop.textProperty().bind(model.dropping());
    Label keys = new Label();
    keys.textProperty().bind(hint);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox line = new HBox(16, facts, drop, between, keys);
    line.getStyleClass().add("status-line");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
