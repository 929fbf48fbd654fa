package dev.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.ImportFiles;
import dev.plumbline.app.ImportListener;
import dev.plumbline.app.ImportOptions;
import dev.plumbline.app.Jobs;
import dev.plumbline.chart.Theme;
import dev.plumbline.importer.Importers;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.Picture;
import dev.plumbline.ui.library.StudyStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is put right after an import, in the window as it is wired. */
class PuttingRightTest {
  private static final String PRINTED =
      "src/test/resources/dev/plumbline/importer/ab/golden/flaky.txt";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Theme.class)
  void aRunIsGivenItsStartFromTheLibrary(Theme theme) throws IOException {
    try (Store store = store();
        WiredWindow window = new WiredWindow(store, theme).shown()) {
      String run = window.id("flaky");
      Fx.run(() -> window.wiring.library().select(List.of(run)));
      window.settle();
      Fx.run(() -> button(window, "Read again…").fire());
      Fx.until("it is asked", () -> find(window, "Read again").isPresent());
      Fx.run(
          () -> {
            fields(window).getFirst().setText("2026-11-20 12:00");
          });
      window.settle();
      picture(window, "again-mistake", theme);
      assertTrue(Fx.get(() -> button(window, "Read again").isDisabled()), "of no zone yet");
      Fx.run(() -> fields(window).get(1).setText("+01:00"));
      window.settle();
      picture(window, "again", theme);
      Fx.run(() -> button(window, "Read again").fire());
      Fx.until("it is read", () -> find(window, "Read again").isEmpty());
      window.settle();
      picture(window, "again-done", theme);
      assertEquals("2026-11-20T11:00:00Z", store.run(run).orElseThrow().started().toString());
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void manyRunsAreMovedToATestAtOnceAndBack(Theme theme) throws IOException {
    try (Store store = store();
        WiredWindow window = new WiredWindow(store, theme).shown()) {
      List<String> runs = List.of(window.id("baseline 1"), window.id("baseline 2"));
      Fx.run(() -> window.wiring.library().select(runs));
      window.settle();
      MenuButton menu =
          (MenuButton)
              window.scene().getRoot().lookupAll(".menu-button").stream()
                  .filter(one -> ((MenuButton) one).getText().startsWith("Move these 2"))
                  .findFirst()
                  .orElseThrow();
      Fx.run(menu::show);
      window.settle();
      List<String> offered = Fx.get(() -> menu.getItems().stream().map(MenuItem::getText).toList());
      assertEquals("By their script: study (2 runs)", offered.getFirst());
      assertTrue(offered.contains("golden"), offered::toString);
      picture(window, "move", theme);
      Fx.run(() -> menu.getItems().getFirst().fire());
      Fx.until("they are moved", () -> find(window, "Undo").isPresent());
      window.settle();
      picture(window, "moved", theme);
      assertEquals("study", store.run(runs.getFirst()).orElseThrow().test());
      Fx.run(() -> button(window, "Undo").fire());
      Fx.until(
          "they are back",
          () -> store.run(runs.getFirst()).orElseThrow().test().equals("Release study"));
    }
  }

  @Test
  void aLongLabelLeavesTheCardAsWideAsItsPlace() throws IOException {
    try (Store store = store()) {
      Run run = store.runs().getFirst();
      store.edits().label(run, Map.of("description", "checkout ".repeat(20)));
      try (WiredWindow window = new WiredWindow(store, Theme.LIGHT).shown()) {
        Fx.run(() -> window.wiring.library().select(List.of(run.id())));
        window.settle();
        picture(window, "long-label", Theme.LIGHT);
        ScrollPane card = (ScrollPane) window.scene().getRoot().lookup(".card-scroll");
        double wide = Fx.get(() -> ((Region) card.getContent()).getWidth());
        assertEquals(Fx.get(() -> card.getViewportBounds().getWidth()), wide, 0.5);
      }
    }
  }

  private Store store() throws IOException {
    Store store = StudyStore.in(folder);
    try (Jobs jobs = Jobs.onThreads(2)) {
      new ImportFiles(store, Importers.registered(), jobs)
          .run(List.of(PRINTED), ImportOptions.DEFAULT, ImportListener.NONE);
    }
    return store;
  }

  private static void picture(WiredWindow window, String name, Theme theme) {
    Picture.of(window.scene());
    window.settle();
    Picture.write(
        window.scene(),
        Path.of("target", "pictures", name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png"));
  }

  private static java.util.Optional<Button> find(WiredWindow window, String text) {
    return window.scene().getRoot().lookupAll(".button").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(button -> text.equals(button.getText()))
        .findFirst();
  }

  private static Button button(WiredWindow window, String text) {
    return find(window, text).orElseThrow();
  }

  private static List<TextField> fields(WiredWindow window) {
    Node sheet = window.scene().getRoot().lookup(".dim");
    return sheet.lookupAll(".text-field").stream().map(TextField.class::cast).toList();
  }
}
