package dev.plumbline.ui.importing;

import dev.plumbline.app.FileChoice;
import dev.plumbline.app.RunSide;
import dev.plumbline.model.Run;
import dev.plumbline.ui.common.Hindered;
import dev.plumbline.ui.common.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The one question for all files: which test, where, and which side each folder is. */
final class ImportQuestion extends HBox {
  private final ImportSheetViewModel model;
  private final Look look;
  private final ComboBox<String> test;
  private final ComboBox<String> environment;
  private final MenuButton sides = new MenuButton();
  private final Label testCaption = new Label();
  private final Label environmentCaption = new Label();
  private String testFrom = "import.test.guessed";
  private final CheckBox remember;
  private final List<Hindered> hindered = new ArrayList<>();
  private boolean showing;

  ImportQuestion(ImportSheetViewModel model, Look look) {
    this.model = model;
    this.look = look;
    test = combo("import.column.test", name -> model.lines().test(changeable(), name));
    environment =
        combo("import.column.environment", name -> model.lines().environment(changeable(), name));
    environment.setPromptText(look.words().of("import.not-stated"));
    sides.setPrefWidth(296);
    sides.getStyleClass().add("sides");
    remember = new CheckBox(look.words().of("import.remember"));
    remember.setMinWidth(USE_PREF_SIZE);
    remember.selectedProperty().bindBidirectional(model.remember());
    Label sidesCaption = new Label(look.words().of("import.sides"));
    getStyleClass().add("import-question");
    setSpacing(16);
    setAlignment(Pos.BOTTOM_LEFT);
    for (Control control : List.of(test, environment, sides, remember)) {
      hindered.add(new Hindered(control));
    }
    HBox kept = new HBox(hindered.get(3));
    kept.setAlignment(Pos.CENTER_LEFT);
    kept.setMinHeight(32);
    kept.setMaxHeight(32);
    setFillHeight(false);
    getChildren()
        .addAll(
            field(testCaption, test, hindered.get(0)),
            field(environmentCaption, environment, hindered.get(1)),
            field(sidesCaption, sides, hindered.get(2)),
            kept);
    model.state().subscribe(this::entered);
    model.lines().changes().subscribe(_ -> show());
  }

  private ComboBox<String> combo(String key, Consumer<String> chosen) {
    ComboBox<String> combo = new ComboBox<>();
    combo.setEditable(true);
    combo.setPrefWidth(248);
    combo.setAccessibleText(look.words().of(key));
    combo
        .valueProperty()
        .subscribe(
            value -> {
              if (!showing && value != null) {
                chosen.accept(value.strip());
              }
            });
    return combo;
  }

  private static Node field(Label caption, Control control, Hindered hindered) {
    caption.getStyleClass().add("caption");
    caption.setLabelFor(control);
    return new VBox(4, caption, hindered);
  }

  private List<ImportLine> changeable() {
    return model.lines().all().get().stream().filter(ImportLine::isChangeable).toList();
  }

  private void entered(SheetState state) {
    if (state instanceof SheetState.Asking(var preview)) {
      showing = true;
      test.getItems().setAll(model.known(Run::test));
      environment.getItems().setAll(model.known(Run::environment));
      showing = false;
      testFrom = preview.remembered() ? "import.test.remembered" : "import.test.guessed";
      show();
    }
  }

  private void show() {
    List<ImportLine> fresh =
        model.lines().all().get().stream().filter(ImportLine::isFresh).toList();
    showing = true;
    long tests = fresh.stream().map(line -> line.choice().get().test()).distinct().count();
    test.setPromptText(tests > 1 ? look.words().of("import.tests", tests) : "");
    set(test, common(fresh, line -> line.choice().get().test()));
    set(environment, common(fresh, line -> line.choice().get().environment()));
    showing = false;
    boolean testSaid = isSaid(fresh, FileChoice::test);
    testCaption.setText(look.words().of(testSaid ? "import.column.test" : testFrom));
    boolean stated = fresh.stream().anyMatch(line -> !line.row().guess().environment().isEmpty());
    boolean placeSaid = stated || isSaid(fresh, FileChoice::environment);
    environmentCaption.setText(
        look.words().of(placeSaid ? "import.column.environment" : "import.environment.none"));
    setVisible(!fresh.isEmpty());
    setManaged(!fresh.isEmpty());
    Optional<String> settled =
        changeable().isEmpty() ? Optional.of(look.words().of("import.settled")) : Optional.empty();
    hindered.forEach(one -> one.because(settled));
    List<FolderPart> parts = FolderPart.of(fresh);
    HBox said = new HBox(12);
    said.setAlignment(Pos.CENTER_LEFT);
    parts.stream().limit(3).forEach(part -> said.getChildren().add(words(part)));
    sides.setGraphic(said);
    if (!sides.isShowing()) {
      sides.getItems().setAll(parts.stream().map(this::item).toList());
    }
  }

  /** Whether a person said otherwise than was guessed. */
  private static boolean isSaid(List<ImportLine> lines, Function<FileChoice, String> of) {
    return lines.stream()
        .anyMatch(line -> !of.apply(line.choice().get()).equals(of.apply(line.row().guess())));
  }

  private static String common(List<ImportLine> lines, Function<ImportLine, String> of) {
    List<String> all = lines.stream().map(of).distinct().toList();
    return all.size() == 1 ? all.getFirst() : "";
  }

  private static void set(ComboBox<String> combo, String value) {
    if (!value.equals(combo.getValue())) {
      combo.setValue(value);
    }
  }

  private Node words(FolderPart part) {
    String name = part.name().isEmpty() ? "" : part.name() + " → ";
    if (!part.isAlike()) {
      boolean said =
          part.lines().stream()
              .anyMatch(line -> !line.choice().get().side().equals(line.row().guess().side()));
      String counts =
          look.words()
              .of(
                  said ? "import.by-hand" : "import.by-name",
                  part.on(RunSide.BASELINE),
                  part.on(RunSide.CANDIDATE));
      return said(name + counts);
    }
    Label label =
        said(
            name
                + part.side()
                    .map(side -> look.words().of("import.side." + side.word()))
                    .orElseGet(() -> look.words().of("import.side.neither")));
    part.side()
        .ifPresent(
            side ->
                label
                    .getStyleClass()
                    .add(side == RunSide.BASELINE ? "baseline-text" : "candidate-text"));
    return label;
  }

  /** Of a long folder, its end and its side are what counts. */
  private static Label said(String words) {
    Label label = new Label(words);
    label.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    return label;
  }

  private CustomMenuItem item(FolderPart part) {
    SideChoice choice = new SideChoice(look, side -> model.lines().side(part.lines(), side));
    if (part.isAlike()) {
      choice.show(part.side());
    } else {
      choice.showNone();
    }
    Label name =
        new Label(part.name().isEmpty() ? look.words().of("import.all-files") : part.name());
    name.setMinWidth(160);
    HBox line = new HBox(16, name, choice);
    line.setAlignment(Pos.CENTER_LEFT);
    CustomMenuItem item = new CustomMenuItem(line, false);
    item.getStyleClass().add("side-item");
    return item;
  }
}
