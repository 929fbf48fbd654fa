package dev.plumbline.ui.run;

import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Part;
import dev.plumbline.ui.common.TimeSelection;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A run with values: header, tiles, charts and tables, all of one window. */
final class RunPane extends VBox {
  private static final KeyCombination GO =
      new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN);

  private final OpenRun run;
  private final RunHeader header;
  private final Tiles tiles;
  private final ChartsPane charts;
  private final RunTabs tabs;
  private final GoTo goTo;

  RunPane(OpenRun run, RunViewModel model, Look look, Supplier<Optional<Path>> askForBudgets) {
    this.run = run;
    charts = new ChartsPane(run, look);
    goTo = new GoTo(run, look);
    getStyleClass().add("run-pane");
    header = new RunHeader(run, model, look);
    header.getChildren().add(1, goTo);
    Button budgets = new BudgetsButton(model, run, look, askForBudgets);
    tiles = new Tiles(run, look, budgets);
    tabs = new RunTabs(run, look);
    VBox.setVgrow(charts, Priority.SOMETIMES);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    getChildren()
        .addAll(header, new RunWarnings(run, look, tabs::showDiagnostics), tiles, charts, tabs);
    addEventFilter(KeyEvent.KEY_PRESSED, this::escaped);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  Node firstFocus() {
    return charts.timeline().chart();
  }

  List<Part> parts() {
    return List.of(
        Part.of(header),
        Part.of(tiles),
        Part.of(charts.timeline()),
        Part.of(charts.beside()),
        Part.of(tabs, tabs.shown()));
  }

  private void pressed(KeyEvent key) {
    if (GO.match(key)) {
      goTo.ask();
      key.consume();
    } else if (!(key.getTarget() instanceof TextInputControl)) {
      onPage(key);
    }
  }

  /** Before a table has it, which would end an editing that never began; not where one types. */
  private void escaped(KeyEvent key) {
    boolean typing = key.getTarget() instanceof TextInputControl text && text.isEditable();
    if (key.getCode() == KeyCode.ESCAPE && !typing) {
      back();
      key.consume();
    }
  }

  private void onPage(KeyEvent key) {
    switch (key.getCode()) {
      case OPEN_BRACKET -> move(-1);
      case CLOSE_BRACKET -> move(1);
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void move(int side) {
    run.time()
        .selected()
        .get()
        .map(TimeSelection.Span::length)
        .ifPresent(length -> run.time().move(side * length));
  }

  /** First what was opened last. */
  private void back() {
    if (run.samples().get().isPresent()) {
      run.samples().set(Optional.empty());
    } else if (run.time().selected().get().isPresent()) {
      run.time().clear();
    } else {
      run.row().set(0);
    }
  }
}
