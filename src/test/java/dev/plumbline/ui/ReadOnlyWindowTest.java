package dev.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.RunSide;
import dev.plumbline.app.SampleStudy;
import dev.plumbline.chart.Theme;
import dev.plumbline.store.ReadOnlyStore;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.Hands;
import dev.plumbline.ui.common.Hindered;
import dev.plumbline.ui.library.StudyStore;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window on a store that its user may not write. */
class ReadOnlyWindowTest {
  @TempDir Path folder;
  private Store store;
  private WiredWindow window;
  private Hands hands;

  @BeforeEach
  void open() throws IOException {
    StudyStore.in(folder).close();
    store = ReadOnlyStore.open(folder.resolve("release-study.plumb"));
    window = new WiredWindow(store, Theme.LIGHT).shown();
    hands = new Hands(window.scene());
  }

  @AfterEach
  void end() {
    window.close();
    store.close();
  }

  @Test
  void itSaysSoAndTakesNoFiles() {
    assertTrue(hands.says("read-only, as you may not write its file or folder"));
    assertTrue(hands.says("read-only: nothing can be imported or changed"));
    assertFalse(hands.says("drop files anywhere"));
    List<File> files = List.of(SampleStudy.RUNS.resolve("baseline-1.json.gz").toFile());
    assertFalse(hands.hover(files));
    assertTrue(hands.says("so nothing can be imported"));
    assertFalse(hands.drop(files));
    Fx.run(() -> window.wiring.navigation().importFiles(List.of(SampleStudy.RUNS)));
    assertEquals(0, Fx.get(() -> window.wiring.running().running().size()));
    hands.awaitWords("so nothing can be imported");
  }

  @Test
  void whatWouldWriteIsDisabledAndSaysWhy() {
    List<String> reasons =
        hands.all(Hindered.class).stream().flatMap(one -> one.reason().stream()).toList();
    assertEquals(6, reasons.size(), "import, swap, test, read again, baseline, delete");
    assertTrue(reasons.stream().allMatch(why -> why.startsWith("read-only")));
    TextArea note = hands.find(TextArea.class);
    Fx.run(note::requestFocus);
    hands.type("x");
    assertEquals("", Fx.get(note::getText));
    assertEquals("no note", Fx.get(note::getPromptText));
  }

  @Test
  void keysChangeNothing() {
    int before = window.side(RunSide.BASELINE).size();
    Fx.run(() -> window.scene().lookup(".library-list").requestFocus());
    hands.press(KeyCode.B);
    hands.press(KeyCode.DELETE);
    window.settle();
    assertEquals(before, window.side(RunSide.BASELINE).size());
    assertEquals(
        Optional.empty(), Optional.ofNullable(Fx.get(() -> window.scene().lookup(".dim"))));
    assertFalse(hands.says("Space, B, C mark a side"));
  }
}
