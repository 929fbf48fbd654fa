package dev.plumbline.ui.library;

import dev.plumbline.app.LibraryView;
import dev.plumbline.app.MarkedSides;
import dev.plumbline.ui.common.Hindered;
import dev.plumbline.ui.common.Icon;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Navigation;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The Library's title, and the two things most often done from it: compare and import. */
final class LibraryTop extends HBox {
  private final LibraryViewModel model;
  private final Look look;
  private final LibraryWords words;
  private final Label counts = new Label();
  private final Label test = new Label();
  private final Button baseline = new Button();
  private final Button swap = new Button("", Icon.SWAP.node(14));
  private final Button candidate = new Button();
  private final Hindered swapping = new Hindered(swap);
  private final HBox both = new HBox(baseline, swapping, candidate);
  private final Tooltip hindrance = new Tooltip();

  LibraryTop(LibraryViewModel model, Look look, Navigation navigation) {
    this.model = model;
    this.look = look;
    this.words = new LibraryWords(look);
    Label title = new Label(look.words().of("screen.library"));
    title.getStyleClass().add("page-title");
    counts.getStyleClass().add("caption");
    test.getStyleClass().add("caption");
    test.setMinWidth(0);
    HBox naming = new HBox(test);
    naming.setAlignment(Pos.CENTER_RIGHT);
    naming.setMinWidth(0);
    HBox.setHgrow(naming, Priority.ALWAYS);
    both.getStyleClass().add("compare-sides");
    baseline.setOnAction(_ -> model.compare());
    candidate.setOnAction(_ -> model.compare());
    candidate.getStyleClass().add("candidate");
    swap.getStyleClass().add("icon-button");
    swap.setAccessibleText(look.words().of("library.swap"));
    swap.setTooltip(new Tooltip(look.words().of("library.swap")));
    swap.setOnAction(_ -> model.swap());
    MenuButton files =
        new MenuButton(
            look.words().of("library.import"),
            null,
            item("library.import.files", navigation::chooseFiles),
            item("library.import.folder", navigation::chooseFolder),
            item("library.import.watch", navigation::watchFolder));
    files.getStyleClass().add("primary");
    files.setMinWidth(USE_PREF_SIZE);
    Hindered importing = new Hindered(files);
    importing.because(words.hindrance(model));
    VBox titled = new VBox(title, counts);
    titled.setMinWidth(USE_PREF_SIZE);
    setSpacing(8);
    setFillHeight(false);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(titled, naming, both, importing);
    model.state().subscribe(_ -> show());
    model.selected().subscribe(_ -> show());
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(look.words().of(key));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private void show() {
    MarkedSides sides = model.sides();
    int before = sides.baseline().size();
    int after = sides.candidate().size();
    boolean several = model.view().filter(view -> view.sides().size() > 1).isPresent();
    test.setText(several ? sides.test() : "");
    Label compare = new Label(look.words().of("library.compare"));
    Label named = new Label(look.words().of("library.baseline-count", before));
    named.getStyleClass().add("baseline-text");
    HBox naming = new HBox(4, compare, named);
    naming.setAlignment(Pos.CENTER);
    baseline.setGraphic(naming);
    String said = look.words().of("library.candidate-count", after);
    candidate.setText(said);
    baseline.setAccessibleText(compare.getText() + " " + named.getText() + ", " + said);
    boolean can = model.isComparable();
    baseline.setDisable(!can);
    candidate.setDisable(!can);
    Optional<String> sidesless =
        before + after == 0 ? Optional.of(look.words().of("library.no-sides")) : Optional.empty();
    swapping.because(words.hindrance(model).or(() -> sidesless));
    Tooltip.uninstall(both, hindrance);
    hindrance(before, after)
        .ifPresent(
            why -> {
              hindrance.setText(look.words().of(why));
              Tooltip.install(both, hindrance);
            });
    both.setAccessibleText(hindrance(before, after).map(look.words()::of).orElse(""));
    counts.setText(model.view().map(this::counts).orElse(""));
  }

  private static Optional<String> hindrance(int before, int after) {
    if (before > 0 && after > 0) {
      return Optional.empty();
    }
    return Optional.of(
        before + after == 0
            ? "library.no-sides"
            : before == 0 ? "library.no-baseline" : "library.no-candidate");
  }

  private String counts(LibraryView view) {
    String counted =
        look.words()
            .of(
                "library.counts",
                view.entries().size(),
                view.choices().get(LibraryView.Facet.TEST).size(),
                String.join(", ", view.choices().get(LibraryView.Facet.TOOL)));
    return counted + words.hindrance(model).map(why -> " · " + why).orElse("");
  }
}
