package dev.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.SampleStudy;
import dev.plumbline.chart.Theme;
import dev.plumbline.importer.Importers;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.Hands;
import dev.plumbline.ui.common.Hindered;
import dev.plumbline.ui.common.PageState;
import dev.plumbline.ui.common.Picture;
import dev.plumbline.ui.importing.HeldImporter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole window, from files to what is said of them. */
class WindowImportTest {
  private static final String HELD = "baseline-1.json.gz";

  @TempDir Path folder;
  private Store store;
  private WiredWindow window;
  private Hands hands;

  @BeforeEach
  void begin() {
    store = Store.open(folder.resolve("my-runs.plumb"));
    open(Importers.registered());
  }

  private void open(Importers importers) {
    if (window != null) {
      window.close();
    }
    window = new WiredWindow(store, Theme.LIGHT, importers).shown();
    hands = new Hands(window.scene());
  }

  @AfterEach
  void end() {
    window.close();
    store.close();
  }

  @Test
  void droppedFilesAreAskedAboutImportedAndCompared() {
    List<File> files = runs("baseline-1", "baseline-2", "candidate-1", "candidate-2");
    assertTrue(hands.hover(files));
    hands.awaitWords("Drop to import");
    assertTrue(hands.drop(files));
    assertFalse(hands.says("Drop to import"));
    hands.awaitWords("2 baseline, 2 candidate, by their names");
    hands.push("Import 4 files");
    awaitVerdict();
    assertEquals(4, store.runs().size());
    Fx.until("the library has them", () -> entries() == 4);
    assertEquals("4 runs", facts().split(" · ", 2)[0]);
  }

  @Test
  void enterImportsFromTheBeginningAndEscapeDoesNot() {
    hands.drop(runs("baseline-1"));
    awaitFocus("Import 1 file");
    Region close =
        (Region) Fx.get(() -> window.scene().getRoot().lookup(".import-sheet .icon-button"));
    assertFalse(Fx.get(() -> hasRing(close)), "the keyboard is elsewhere");
    Fx.run(close::requestFocus);
    Fx.pulses(2);
    assertTrue(Fx.get(() -> hasRing(close)));
    hands.press(KeyCode.ESCAPE);
    Fx.until("the sheet is gone", () -> window.scene().getRoot().lookup(".import-sheet") == null);
    hands.drop(runs("baseline-1"));
    awaitFocus("Import 1 file");
    hands.strike(KeyCode.ENTER);
    Fx.until("the run is open", this::runIsOpen);
  }

  @Test
  void deletedRunsAreNoLongerCountedInTheStatusLine() {
    hands.drop(runs("baseline-1", "candidate-1"));
    hands.push("Import 2 files");
    awaitVerdict();
    Fx.until("both are counted", () -> status().startsWith("2 runs"));
    Fx.run(window.wiring.navigation()::library);
    hands.push("Delete…");
    hands.push("Delete the run");
    Fx.until("one is left", () -> status().startsWith("1 run ·"));
  }

  @Test
  void aRunIsRenamedAndTheKeyboardIsInTheListAgain() {
    hands.drop(runs("baseline-1"));
    hands.push("Import 1 file");
    Fx.until("the run is open", this::runIsOpen);
    Fx.run(window.wiring.navigation()::library);
    Fx.until("the library has it", () -> entries() == 1);
    Fx.until("the list has the keyboard", this::listHasTheKeyboard);
    window.settle();
    hands.press(KeyCode.F2);
    Fx.until("the field has it", () -> window.scene().getFocusOwner() instanceof TextInputControl);
    window.settle();
    hands.type("no cache");
    hands.strike(KeyCode.ENTER);
    hands.awaitWords("no cache");
    Fx.until("the list has it again", this::listHasTheKeyboard);
    assertEquals("no cache", store.runs().getFirst().labels().get("name"));
  }

  private boolean listHasTheKeyboard() {
    return window.scene().getFocusOwner() instanceof ListView;
  }

  @Test
  void theKeyboardIsOnThePageFromTheBeginning() {
    Fx.until(
        "the first button has it",
        () -> window.scene().getFocusOwner() instanceof Button first && first.isDefaultButton());
  }

  @Test
  void aStoreThatIsDroppedIsSaidToBeOneAndNothingIsRead() {
    hands.drop(List.of(store.file().toFile()));
    hands.awaitWords("this is the store itself, its runs are in it");
    Hindered start =
        hands.all(Hindered.class).stream()
            .filter(one -> one.reason().isPresent())
            .findFirst()
            .orElseThrow();
    assertEquals("No result to import here.", start.reason().orElseThrow());
  }

  @Test
  void whatIsDraggedAndIsNoFileIsNotTaken() {
    assertFalse(hands.hover(List.of()));
    assertFalse(hands.drop(List.of()));
    assertFalse(hands.says("Drop to import"));
    assertTrue(hands.says("See whether it got slower"));
  }

  @Test
  void anImportThatIsCancelledLeavesNoRunAndAWindowToGoOnWith() throws Exception {
    HeldImporter held = new HeldImporter(HELD, 0.5);
    open(held.importers());
    List<File> file = runs("baseline-1");
    hands.drop(file);
    hands.push("Import 1 file");
    held.awaitHeld();
    Fx.until("the job is listed", () -> window.wiring.running().running().size() == 1);
    hands.push("Stop");
    hands.awaitWords("The import was stopped");
    hands.awaitWords("not imported: stopped");
    assertEquals(List.of(), store.runs());
    assertEquals(0, store.facts().get("chunks"));
    assertEquals(0, Fx.get(() -> window.wiring.running().running().size()));
    hands.push("Close");
    assertTrue(hands.says("See whether it got slower"));
    held.release();
    hands.drop(file);
    hands.push("Import 1 file");
    Fx.until("the run is open", this::runIsOpen);
    assertEquals(1, store.runs().size());
  }

  @Test
  void theSampleStudyIsOneClickAwayFromTheVerdict() {
    hands.push("Try the sample study");
    awaitVerdict();
    String verdict = verdict();
    assertTrue(verdict.startsWith("Worse: POST /api/courses/:id/enroll"), verdict);
  }

  @Test
  void aFileThatCannotBeReadIsToldInWordsWithItsCode() throws IOException {
    Path broken = folder.resolve("broken.json.gz");
    byte[] whole = Files.readAllBytes(SampleStudy.RUNS.resolve("baseline-1.json.gz"));
    Arrays.fill(whole, whole.length / 2, whole.length, (byte) 'x');
    Files.write(broken, whole);
    hands.drop(List.of(broken.toFile()));
    hands.push("Import 1 file");
    hands.awaitWords("PB-");
    hands.awaitWords("nothing imported, 1 could not be read");
    assertEquals(List.of(), store.runs());
    hands.push("Close");
    hands.drop(runs("baseline-1"));
    hands.push("Import 1 file");
    Fx.until("the run is open", this::runIsOpen);
  }

  private static boolean hasRing(Region control) {
    return control.getBorder() != null
        && control.getBorder().getStrokes().stream()
            .anyMatch(stroke -> !Color.TRANSPARENT.equals(stroke.getTopStroke()));
  }

  private void awaitFocus(String button) {
    Fx.until(
        "the keyboard is on " + button,
        () -> window.scene().getFocusOwner() instanceof Button b && button.equals(b.getText()));
  }

  @Test
  void whatCameOfAllFilesIsSaidAndOneButtonGoesOn() throws IOException {
    hands.drop(runs("baseline-1"));
    hands.push("Import 1 file");
    Fx.until("the run is open", this::runIsOpen);
    Path mixed = Files.createDirectories(folder.resolve("mixed"));
    byte[] whole = Files.readAllBytes(SampleStudy.RUNS.resolve("candidate-1.json.gz"));
    Files.write(mixed.resolve("cut.json.gz"), Arrays.copyOf(whole, whole.length / 2));
    Files.copy(SampleStudy.RUNS.resolve(HELD), mixed.resolve("copy.json.gz"));
    Files.writeString(mixed.resolve("notes.txt"), "no result\n");
    Files.writeString(mixed.resolve("empty.json"), "");
    hands.drop(List.of(mixed.toFile()));
    awaitFocus("Import 1 file");
    Picture.write(window.scene(), Path.of("target", "pictures", "import-asked.png"));
    hands.strike(KeyCode.ENTER);
    hands.awaitWords("1 imported, 1 already here, 2 skipped: not results");
    awaitFocus("Done");
    assertFalse(hands.says("of 1 imported"));
    Picture.write(window.scene(), Path.of("target", "pictures", "import-ended.png"));
    hands.strike(KeyCode.ENTER);
    Fx.until("the sheet is gone", () -> window.scene().getRoot().lookup(".import-sheet") == null);
  }

  private static List<File> runs(String... names) {
    return Stream.of(names)
        .map(name -> SampleStudy.RUNS.resolve(name + ".json.gz").toAbsolutePath().toFile())
        .toList();
  }

  private int entries() {
    return window.wiring.library().view().map(view -> view.entries().size()).orElse(0);
  }

  private boolean runIsOpen() {
    return window.wiring.run().state().get() instanceof PageState.Ready;
  }

  private void awaitVerdict() {
    Fx.until("there is a verdict", () -> window.scene().getRoot().lookup(".headline") != null);
  }

  private String verdict() {
    return Fx.get(() -> window.scene().getRoot().lookup(".headline").getAccessibleText());
  }

  private String facts() {
    return Fx.get(this::status);
  }

  private String status() {
    return ((Label) window.scene().getRoot().lookup(".status-line .label")).getText();
  }
}
