package dev.plumbline.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.ImportFiles;
import dev.plumbline.app.ImportListener;
import dev.plumbline.app.ImportOptions;
import dev.plumbline.app.Jobs;
import dev.plumbline.app.RunSide;
import dev.plumbline.app.SampleStudy;
import dev.plumbline.chart.Theme;
import dev.plumbline.importer.Importers;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.AskSheet;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Picture;
import dev.plumbline.ui.common.RecordedNavigation;
import dev.plumbline.ui.common.Sheets;
import dev.plumbline.ui.common.ThemeSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Library as it is used: by its keys, its field and its buttons. */
class LibraryPageTest {
  @TempDir Path folder;
  @AutoClose private Store store;
  @AutoClose private final Jobs jobs = Jobs.onThreads(2);
  private final RecordedNavigation navigation = new RecordedNavigation();
  private final StackPane window = new StackPane();
  private LibraryViewModel model;
  private LibraryPage page;
  private final Sheets sheets = new Sheets();

  @BeforeEach
  void showTheStudy() throws IOException {
    store = StudyStore.in(folder);
    Fx.run(
        () -> {
          Look look = new Look(Theme.LIGHT, Locale.US);
          model =
              new LibraryViewModel(
                  store, jobs, new CurrentThreadTasks(), navigation, look.words(), _ -> {});
          page = new LibraryPage(model, look, navigation, sheets, () -> navigation.library());
          model.refresh();
          window.getChildren().add(page.node());
          Scene scene = new Scene(window, 1240, 820);
          ThemeSheet.dress(scene, Theme.LIGHT);
          scene.snapshot(null);
        });
  }

  @Test
  void keysPutTheSelectedRunOnASideAndOpenIt() {
    Fx.run(
        () -> {
          assertEquals(14, list().getItems().size());
          assertEquals(1, list().getSelectionModel().getSelectedIndex());
          press(KeyCode.B);
          assertEquals(7, model.sides().on(RunSide.BASELINE).size());
          press(KeyCode.X);
          assertEquals(6, model.sides().on(RunSide.BASELINE).size());
          press(KeyCode.C);
          assertEquals(6, model.sides().on(RunSide.CANDIDATE).size());
          press(KeyCode.ENTER);
          assertTrue(navigation.ways().getFirst().startsWith("run "));
        });
  }

  @Test
  void aHeadSaysOfItsRunsWhatTheirColumnSaysAndTheVerdictBesideItsName() {
    Fx.run(
        () -> {
          List<String> head =
              window.lookupAll(".set-head .label").stream()
                  .map(label -> ((Label) label).getText())
                  .limit(5)
                  .toList();
          assertEquals("1 endpoint worse, 1 better", head.get(2));
          assertEquals("✓ all meet", head.getLast());
        });
  }

  @Test
  void f2RenamesTheSelectedRunAndNoKeyOfTheTableIsInTheWay() {
    Fx.run(
        () -> {
          TextField name = renamed();
          assertEquals("candidate 6", name.getText());
          name.setText("no cache");
          name.fireEvent(key(KeyEvent.KEY_PRESSED, "b", KeyCode.B));
          name.fireEvent(key(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER));
          assertEquals(6, model.sides().on(RunSide.CANDIDATE).size());
          assertEquals("no cache", model.selection().getFirst().name());
          assertEquals(List.of(), navigation.ways());
          assertEquals(null, window.lookup(".library-list .text-field"));
          TextField again = renamed();
          model.refresh();
          window.getScene().snapshot(null);
          assertEquals(again, window.lookup(".library-list .text-field"), "nothing moves");
          again.setText("");
          again.fireEvent(key(KeyEvent.KEY_PRESSED, "", KeyCode.ESCAPE));
          assertEquals("no cache", model.selection().getFirst().name(), "Escape keeps it");
          TextField last = renamed();
          last.setText("");
          last.fireEvent(key(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER));
          assertEquals("candidate 6", model.selection().getFirst().name(), "its file's again");
        });
  }

  private TextField renamed() {
    press(KeyCode.F2);
    window.getScene().snapshot(null);
    return (TextField) window.lookup(".library-list .text-field");
  }

  @Test
  void theFieldFilters() {
    Fx.run(
        () -> {
          TextField field = (TextField) window.lookup(".filter-bar .custom-text-field");
          field.setText("baseline 2");
          assertEquals(2, list().getItems().size(), "a head and its run");
          field.setText("");
          assertEquals(14, list().getItems().size());
        });
  }

  @Test
  void theSlashGoesToTheFieldAndIsNotWrittenIntoIt() {
    Fx.run(
        () -> {
          Node compare = window.lookup(".compare-sides .candidate");
          compare.fireEvent(key(KeyEvent.KEY_PRESSED, "/", KeyCode.SLASH));
          assertEquals(field(), window.getScene().getFocusOwner());
          field().fireEvent(key(KeyEvent.KEY_TYPED, "/", KeyCode.UNDEFINED));
          assertEquals("", field().getText());
          field().fireEvent(key(KeyEvent.KEY_PRESSED, "/", KeyCode.SLASH));
          field().fireEvent(key(KeyEvent.KEY_TYPED, "/", KeyCode.UNDEFINED));
          assertEquals("/", field().getText(), "a path is written");
        });
  }

  private static KeyEvent key(EventType<KeyEvent> what, String text, KeyCode code) {
    return new KeyEvent(what, text, text, code, false, false, false, false);
  }

  @Test
  void theButtonNamesHowManyRunsItCompares() {
    Fx.run(
        () -> {
          Button compare = (Button) window.lookup(".compare-sides .candidate");
          assertEquals("candidate · 6 runs", compare.getText());
        });
  }

  @Test
  void keysAreToldOnlyWhereThereAreRuns() {
    Fx.run(
        () -> {
          assertFalse(page.hint().getValue().isEmpty());
          model.select(store.runs().stream().map(run -> run.id()).toList());
          model.delete();
          assertEquals("", page.hint().getValue());
        });
  }

  @Test
  void theSelectionStaysOnItsRunWhileTheListChanges() {
    Fx.run(
        () -> {
          list().getSelectionModel().clearAndSelect(3);
          List<String> before = model.selected().get();
          press(KeyCode.B);
          assertEquals(before, model.selected().get());
          assertEquals(1, list().getSelectionModel().getSelectedIndices().size());
        });
  }

  @Test
  void theButtonComparesOnlyWhereBothSidesHaveRuns() {
    Fx.run(
        () -> {
          Button compare = (Button) window.lookup(".compare-sides .candidate");
          compare.fire();
          assertEquals(List.of("compare 6 with 6"), navigation.ways());
          model.select(model.sides().on(RunSide.CANDIDATE).stream().map(run -> run.id()).toList());
          model.side(java.util.Optional.empty());
          assertTrue(compare.isDisabled());
        });
  }

  @Test
  void nothingIsDeletedWithoutBeingAsked() {
    Fx.run(
        () -> {
          press(KeyCode.DELETE);
          AskSheet question = (AskSheet) sheets.laid().getFirst();
          assertEquals(12, store.runs().size());
          assertFalse(question.yes().isDefaultButton(), "Enter deletes nothing");
          assertTrue(question.no().isDefaultButton());
          assertTrue(question.yes().getStyleClass().contains("danger"));
          question.no().fire();
          assertEquals(12, store.runs().size());
          press(KeyCode.DELETE);
          ((AskSheet) sheets.laid().getFirst()).yes().fire();
          assertEquals(11, store.runs().size());
          assertEquals(List.of(), sheets.laid());
        });
  }

  private ListView<?> list() {
    return (ListView<?>) window.lookup(".library-list");
  }

  private void press(KeyCode key) {
    list().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }

  @Test
  void aFilterThatMatchesNothingSaysSoAndIsCleared() {
    Fx.run(() -> field().setText("no such run"));
    assertEquals(List.of(), Fx.get(() -> model.lines().get()));
    Fx.run(
        () -> {
          Node all = list().getPlaceholder();
          ((Button) ((Parent) all).getChildrenUnmodifiable().getLast()).fire();
        });
    assertFalse(Fx.get(() -> model.lines().get().isEmpty()));
    assertEquals("", Fx.get(() -> field().getText()));
  }

  @Test
  void aSelectedRunThatIsPartialIsSeenToBeSelected() throws IOException {
    Path cut = folder.resolve("cut.json.gz");
    byte[] whole = Files.readAllBytes(SampleStudy.RUNS.resolve("baseline-1.json.gz"));
    Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
    new ImportFiles(store, Importers.registered(), jobs)
        .run(List.of(cut.toString()), ImportOptions.DEFAULT, ImportListener.NONE);
    Run partial = store.runs().stream().filter(Run::isPartial).findFirst().orElseThrow();
    Fx.run(
        () -> {
          model.refresh();
          window.getScene().snapshot(null);
        });
    assertEquals(1, Fx.get(this::layers), "lines across the row");
    Fx.run(() -> model.select(List.of(partial.id())));
    Picture.write(window.getScene(), Path.of("target", "pictures", "library-partial.png"));
    assertEquals(3, Fx.get(this::layers), "lines over the colours of what is selected");
  }

  @Test
  void aCardThatIsScrolledKeepsClearOfTheBar() {
    Picture.of(window.getScene());
    assertEquals(0, Fx.get(this::besideTheBar));
    Fx.run(() -> ((Region) window.lookup(".card-scroll")).setMaxHeight(300));
    Picture.of(window.getScene());
    Picture.write(window.getScene(), Path.of("target", "pictures", "library-scrolled.png"));
    assertEquals(8, Fx.get(this::besideTheBar));
  }

  private double besideTheBar() {
    return ((Region) window.lookup(".run-card")).getPadding().getRight();
  }

  private int layers() {
    Region row = (Region) window.lookup(".list-cell.partial");
    return row.getBackground().getFills().size();
  }

  private TextField field() {
    return (TextField) window.lookup(".filter-bar .custom-text-field");
  }
}
