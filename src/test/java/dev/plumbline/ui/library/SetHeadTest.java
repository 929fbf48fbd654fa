package dev.plumbline.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.Jobs;
import dev.plumbline.chart.Theme;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.Hands;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.RecordedNavigation;
import dev.plumbline.ui.common.Sheets;
import dev.plumbline.ui.common.ThemeSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the head of a set does by mouse and by keyboard. */
class SetHeadTest {
  @TempDir Path folder;
  @AutoClose private Store store;
  @AutoClose private final Jobs jobs = Jobs.onThreads(2);
  private final RecordedNavigation navigation = new RecordedNavigation();
  private final StackPane window = new StackPane();
  private LibraryViewModel model;

  @BeforeEach
  void showTheStudy() throws IOException {
    store = StudyStore.in(folder);
    Fx.run(
        () -> {
          Look look = new Look(Theme.LIGHT, Locale.US);
          model =
              new LibraryViewModel(
                  store, jobs, new CurrentThreadTasks(), navigation, look.words(), _ -> {});
          window
              .getChildren()
              .add(
                  new LibraryTable(model, look, new RunQuestions(model, look, new Sheets()))
                      .table());
          Scene scene = new Scene(window, 1240, 820);
          ThemeSheet.dress(scene, Theme.LIGHT);
          model.refresh();
          scene.snapshot(null);
        });
  }

  @Test
  void itsVerdictOpensTheComparisonAndTheRestOfItFolds() {
    Fx.run(
        () -> {
          Node verdict = window.lookup(".set-head .chip");
          Hands.fire(verdict, MouseEvent.MOUSE_CLICKED, 4, 4);
          assertEquals(List.of("compare 6 with 6"), navigation.ways());
          assertEquals(14, model.lines().get().size());
          Hands.fire(window.lookup(".set-head .set-name"), MouseEvent.MOUSE_CLICKED, 4, 4);
          assertEquals(8, model.lines().get().size());
        });
  }

  @Test
  void enterOpensTheComparisonAndSpaceFolds() {
    Fx.run(
        () -> {
          ListView<?> list = (ListView<?>) window.lookup(".library-list");
          list.getSelectionModel().clearAndSelect(0);
          list.fireEvent(pressed(KeyCode.ENTER));
          assertEquals(List.of("compare 6 with 6"), navigation.ways());
          list.fireEvent(pressed(KeyCode.SPACE));
          assertEquals(8, model.lines().get().size());
        });
  }

  @Test
  void itIsSpokenAsItReads() {
    Fx.run(
        () -> {
          ListCell<?> line = (ListCell<?>) window.lookup(".set-head").getParent();
          assertTrue(
              line.getAccessibleText()
                  .startsWith("candidate, 6 runs, 1 endpoint worse, 1 better, Release study"),
              line.getAccessibleText());
        });
  }

  private static KeyEvent pressed(KeyCode key) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
  }
}
