package dev.plumbline.ui.importing;

import dev.plumbline.app.FileChoice;
import dev.plumbline.app.ImportRow;
import dev.plumbline.ui.common.Column;
import dev.plumbline.ui.common.EditableText;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.RowCell;
import dev.plumbline.ui.common.RowTable;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The files of an import, a line each; what is said of one can be changed in its line. */
final class ImportTable {
  private static final double ROW = 36;

  private final ImportSheetViewModel model;
  private final Look look;
  private final RowTable<ImportLine> table;

  ImportTable(ImportSheetViewModel model, Look look) {
    this.model = model;
    this.look = look;
    table = new RowTable<>(columns(), ROW);
    table.getStyleClass().add("import-table");
    table.list().setAccessibleText(look.words().of("import.table"));
    table.list().setPlaceholder(nothing());
    table.selection().setSelectionMode(SelectionMode.MULTIPLE);
    table.list().addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    table.list().addEventFilter(KeyEvent.KEY_PRESSED, this::entered);
    model.lines().all().subscribe(table::show);
  }

  private Node nothing() {
    Label none = new Label(look.words().of("import.empty"));
    none.getStyleClass().add("muted");
    none.setWrapText(true);
    none.visibleProperty()
        .bind(model.state().map(state -> state instanceof SheetState.Asking).orElse(false));
    return none;
  }

  /** Else the first step down would pass over the first file. */
  private void entered(KeyEvent key) {
    if (key.getCode() == KeyCode.DOWN
        && key.getTarget() == table.list()
        && table.selection().isEmpty()) {
      table.selection().selectFirst();
      key.consume();
    }
  }

  RowTable<ImportLine> table() {
    return table;
  }

  private List<Column<ImportLine>> columns() {
    return List.of(
        Column.<ImportLine>drawn(
                word("file"),
                204,
                () -> new LineCell<>(new FileName(), FileName::show),
                line -> line.row().name())
            .growing(),
        Column.words(word("format"), 152, this::format).styled(_ -> "muted").shownFrom(1040),
        Column.<ImportLine>figures(
            word("size"),
            76,
            line -> line.row().bytes() > 0 ? look.numbers().bytes(line.row().bytes()) : ""),
        drawn("test", 128, () -> text("test"), line -> line.choice().get().test()),
        drawn(
            "environment",
            108,
            () -> text("environment"),
            line -> line.choice().get().environment()),
        drawn("side", 100, this::side, this::side),
        drawn(
                "state",
                300,
                () ->
                    new LineCell<>(
                        new StateCell(look, model::openKnown, model::map), StateCell::show),
                this::state)
            .growing());
  }

  private Column<ImportLine> drawn(
      String key,
      double width,
      Supplier<RowCell<ImportLine>> cells,
      Function<ImportLine, String> text) {
    return Column.drawn(word(key), width, cells, text);
  }

  private String word(String column) {
    return look.words().of("import.column." + column);
  }

  private String format(ImportLine line) {
    if (!isThere(line)) {
      return "";
    }
    if (line.row().kind() == ImportRow.Kind.SUMMARY) {
      return line.row().tool() + " · " + look.words().of("import.state.Summary");
    }
    if (line.row().kind() == ImportRow.Kind.NOT_A_RESULT) {
      return look.words().of("import.no-format");
    }
    if (line.row().kind() == ImportRow.Kind.TABLE) {
      return look.words().of("import.table-format");
    }
    return line.row().tool().isEmpty() ? "" : line.row().tool() + " · " + line.row().format();
  }

  private static boolean isThere(ImportLine line) {
    return line.row().kind() != ImportRow.Kind.MISSING;
  }

  private String side(ImportLine line) {
    return line.choice()
        .get()
        .side()
        .map(side -> look.words().of("import.side." + side.word()))
        .orElseGet(() -> look.words().of("import.side.neither"));
  }

  private String state(ImportLine line) {
    return look.words().of("import.state." + line.state().get().getClass().getSimpleName());
  }

  private RowCell<ImportLine> text(String what) {
    boolean test = what.equals("test");
    ImportLine[] shown = new ImportLine[1];
    EditableText text =
        new EditableText(
            look,
            word(what),
            test ? "" : look.words().of("import.not-stated"),
            written -> {
              List<ImportLine> meant = selectedWith(shown[0]);
              if (test) {
                model.lines().test(meant, written);
              } else {
                model.lines().environment(meant, written);
              }
            });
    text.compact();
    return new LineCell<>(
        text,
        (node, line) -> {
          shown[0] = line;
          FileChoice choice = line.choice().get();
          hide(node, !line.isRun());
          node.setEditable(line.isChangeable());
          node.show(test ? choice.test() : choice.environment());
        });
  }

  private RowCell<ImportLine> side() {
    ImportLine[] shown = new ImportLine[1];
    SideChoice choice =
        new SideChoice(look, side -> model.lines().side(selectedWith(shown[0]), side));
    return new LineCell<>(
        choice,
        (node, line) -> {
          shown[0] = line;
          hide(node, !line.isRun());
          node.setDisable(!line.takesSide());
          node.show(line.choice().get().side());
        });
  }

  /** The table itself shows and hides cells as columns come and go. */
  private static void hide(Node node, boolean hidden) {
    node.getStyleClass().remove("absent");
    if (hidden) {
      node.getStyleClass().add("absent");
    }
    node.setMouseTransparent(hidden);
  }

  /** A line speaks for all selected ones where it is one of them. */
  private List<ImportLine> selectedWith(ImportLine line) {
    List<ImportLine> selected = List.copyOf(table.selection().getSelectedItems());
    return selected.contains(line) ? selected : List.of(line);
  }

  private void typed(KeyEvent key) {
    List<ImportLine> lines =
        table.selection().getSelectedItems().stream().filter(ImportLine::takesSide).toList();
    if (lines.isEmpty() || key.getTarget() != table.list()) {
      return;
    }
    SideKeys.of(key.getCharacter())
        .ifPresent(
            side -> {
              model.lines().side(lines, side);
              key.consume();
            });
  }
}
