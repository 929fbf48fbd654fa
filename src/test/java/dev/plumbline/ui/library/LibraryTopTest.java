package dev.plumbline.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done from the head of the Library, and from beside its table. */
class LibraryTopTest {
  @TempDir Path folder;
  @AutoClose private Store store;
  @AutoClose private final Jobs jobs = Jobs.onThreads(2);
  private final RecordedNavigation navigation = new RecordedNavigation();
  private Scene scene;

  @BeforeEach
  void showTheStudy() throws IOException {
    store = StudyStore.in(folder);
    Fx.run(
        () -> {
          Look look = new Look(Theme.LIGHT, Locale.US);
          LibraryViewModel model =
              new LibraryViewModel(
                  store, jobs, new CurrentThreadTasks(), navigation, look.words(), _ -> {});
          LibraryPage page = new LibraryPage(model, look, navigation, new Sheets(), () -> {});
          model.refresh();
          scene = new Scene((Parent) page.node(), 1240, 820);
          ThemeSheet.dress(scene, Theme.LIGHT);
          scene.snapshot(null);
          scene.snapshot(null);
        });
  }

  @Test
  void filesAndFoldersAreImportedFromOneButton() {
    MenuButton files =
        new Hands(scene)
            .all(MenuButton.class).stream()
                .filter(button -> button.getStyleClass().contains("primary"))
                .findFirst()
                .orElseThrow();
    Fx.run(() -> files.getItems().forEach(MenuItem::fire));
    assertEquals(List.of("choose files", "choose folder", "watch folder"), navigation.ways());
  }

  @Test
  void controlAndEnterCompareWhereverTheKeyboardIs() {
    Fx.run(
        () -> {
          scene.lookup(".filter-chip").fireEvent(shortcut(KeyCode.ENTER));
          assertEquals(List.of("compare 6 with 6"), navigation.ways());
          scene.lookup(".text-area").fireEvent(shortcut(KeyCode.ENTER));
          assertEquals(1, navigation.ways().size(), "a note is being written");
        });
  }

  private static KeyEvent shortcut(KeyCode key) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false);
  }
}
