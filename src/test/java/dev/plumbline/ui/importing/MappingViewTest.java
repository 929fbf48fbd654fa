package dev.plumbline.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.Jobs;
import dev.plumbline.chart.Theme;
import dev.plumbline.importer.Importers;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.RecordedNavigation;
import dev.plumbline.ui.common.Sheets;
import dev.plumbline.ui.common.ThemeSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingViewTest {
  @TempDir Path folder;
  @AutoClose private Store store;
  @AutoClose private final Jobs jobs = Jobs.onThreads(2);
  private ImportSheetViewModel model;
  private final Sheets sheets = new Sheets();
  private final AtomicReference<Scene> scene = new AtomicReference<>();

  @BeforeEach
  void dropATable() throws IOException {
    store = Store.open(folder.resolve("a.plumb"));
    Path file =
        Files.writeString(
            folder.resolve("curl.csv"),
            "time_connect,time_total,code\n0.01,0.5,200\n0.02,0.7,502\n");
    Fx.run(
        () -> {
          Look look = new Look(Theme.LIGHT, Locale.US);
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
          StackPane all = new StackPane();
          scene.set(new Scene(all, 1300, 800));
          ThemeSheet.dress(scene.get(), Theme.LIGHT);
          new ImportSheetView(model, look, sheets);
          sheets.laid().subscribe(() -> all.getChildren().setAll(sheets.laid()));
          model.open(List.of(file));
          scene.get().snapshot(null);
          link().fire();
          scene.get().snapshot(null);
        });
  }

  private Hyperlink link() {
    return (Hyperlink)
        sheets.laid().getFirst().lookupAll(".hyperlink").stream()
            .filter(one -> ((Hyperlink) one).getText().startsWith("Map columns"))
            .findFirst()
            .orElseThrow();
  }

  private Button use() {
    return (Button) sheets.laid().getLast().lookup(".button.primary");
  }

  @Test
  void theLinkOfATableAsksForItsColumnsAndTheButtonWaitsForAnAnswer() {
    Fx.run(
        () -> {
          assertEquals(2, sheets.laid().size());
          assertTrue(use().isDisabled());
          MappedLine total = model.mappings().asked().get().orElseThrow().columns().get(1);
          total.unit().set("s");
          assertFalse(use().isDisabled());
          use().fire();
          assertEquals(1, sheets.laid().size());
          assertEquals(1, model.lines().runs().size());
        });
  }

  @Test
  void everyColumnHasAChoiceAndEscapeTakesTheQuestionAway() {
    Fx.run(
        () -> {
          assertEquals(
              3,
              sheets.laid().getLast().lookupAll(".mapping-column").stream()
                  .filter(column -> column.lookup(".combo-box") instanceof ComboBox<?>)
                  .count());
          sheets
              .laid()
              .getLast()
              .fireEvent(
                  new KeyEvent(
                      KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
          assertEquals(1, sheets.laid().size());
          assertTrue(model.lines().runs().isEmpty());
        });
  }
}
