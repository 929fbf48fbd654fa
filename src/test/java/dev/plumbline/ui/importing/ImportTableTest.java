package dev.plumbline.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.app.Jobs;
import dev.plumbline.app.RunSide;
import dev.plumbline.chart.Theme;
import dev.plumbline.importer.Importers;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.RecordedNavigation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTableTest {
  @TempDir Path folder;
  @AutoClose private Store store;
  @AutoClose private final Jobs jobs = Jobs.onThreads(2);
  private ImportSheetViewModel model;
  private ImportTable table;

  @BeforeEach
  void showFiles() throws IOException {
    store = Store.open(folder.resolve("a.plumb"));
    Path files = DroppedFiles.in(folder.resolve("release-43"));
    Look look = new Look(Theme.LIGHT, Locale.US);
    Fx.run(
        () -> {
          model =
              new ImportSheetViewModel(
                  store,
                  Importers.registered(),
                  jobs,
                  new CurrentThreadTasks(),
                  look,
                  new JobList(),
                  new RecordedNavigation(),
                  _ -> {},
                  () -> {},
                  System::nanoTime);
          table = new ImportTable(model, look);
          new Scene(table.table(), 1200, 600).snapshot(null);
          model.open(List.of(files));
          table.table().list().getScene().snapshot(null);
        });
  }

  @Test
  void aKeyPutsAllSelectedFilesOnASide() {
    Fx.run(
        () -> {
          table.table().selection().selectAll();
          type("b");
          assertEquals(7, on(RunSide.BASELINE));
          table.table().selection().clearAndSelect(0);
          type("c");
          assertEquals(6, on(RunSide.BASELINE));
        });
  }

  @Test
  void aButtonOfASelectedFileSpeaksForAllAndThatOfAnotherForItself() {
    Fx.run(
        () -> {
          assertEquals(4, on(RunSide.CANDIDATE));
          table.table().selection().selectRange(0, 3);
          candidateOfTheLast().fire();
          assertEquals(5, on(RunSide.CANDIDATE), "one more: it was not selected");
          table.table().selection().selectAll();
          candidateOfTheLast().fire();
          assertEquals(7, on(RunSide.CANDIDATE));
        });
  }

  @Test
  void theSidesOfAFileAreOneStopAndArrowsGoBetweenThem() {
    Fx.run(
        () -> {
          ToggleButton last = candidateOfTheLast();
          List<ToggleButton> three =
              last.getParent().getChildrenUnmodifiable().stream()
                  .map(ToggleButton.class::cast)
                  .toList();
          last.fire();
          assertEquals(List.of(last), three.stream().filter(Node::isFocusTraversable).toList());
          last.fireEvent(pressed(KeyCode.RIGHT));
          assertEquals(Optional.empty(), model.lines().runs().getLast().choice().get().side());
          assertEquals(
              List.of(three.getLast()), three.stream().filter(Node::isFocusTraversable).toList());
          three.getLast().fireEvent(pressed(KeyCode.RIGHT));
          assertEquals(three.getLast(), last.getScene().getFocusOwner(), "there is no more");
        });
  }

  @Test
  void theFirstStepDownComesToTheFirstFile() {
    Fx.run(
        () -> {
          table.table().selection().clearSelection();
          table.table().list().fireEvent(pressed(KeyCode.DOWN));
          assertEquals(0, table.table().selection().getSelectedIndex());
        });
  }

  private static KeyEvent pressed(KeyCode key) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
  }

  private ToggleButton candidateOfTheLast() {
    ImportLine last = model.lines().runs().getLast();
    return (ToggleButton)
        table.table().list().lookupAll(".side-choice").stream()
            .filter(node -> !node.getStyleClass().contains("absent"))
            .filter(node -> shows(node.localToScene(0, 0).getY(), last))
            .findFirst()
            .orElseThrow()
            .lookup(".toggle-button.candidate");
  }

  private boolean shows(double y, ImportLine line) {
    double first = table.table().list().localToScene(0, 0).getY();
    int at = (int) ((y - first) / 36);
    return model.lines().all().get().get(at).equals(line);
  }

  private void type(String character) {
    table
        .table()
        .list()
        .fireEvent(
            new KeyEvent(
                KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  private int on(RunSide side) {
    return (int)
        model.lines().runs().stream()
            .filter(line -> line.choice().get().side().equals(Optional.of(side)))
            .count();
  }
}
