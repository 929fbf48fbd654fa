package dev.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.EndpointFigures;
import dev.plumbline.app.RunSide;
import dev.plumbline.app.RunWindow;
import dev.plumbline.chart.RunTimeline;
import dev.plumbline.chart.Scale;
import dev.plumbline.chart.Theme;
import dev.plumbline.chart.Token;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.Hands;
import dev.plumbline.ui.common.PageState;
import dev.plumbline.ui.common.Picture;
import dev.plumbline.ui.common.TimeSelection.Span;
import dev.plumbline.ui.common.TimelineView;
import dev.plumbline.ui.library.StudyStore;
import dev.plumbline.ui.run.OpenRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole window with the sample study in it, used with mouse and keys. */
class WindowTest {
  private static Store store;
  private static WiredWindow window;
  private static Hands hands;

  @BeforeAll
  static void begin(@TempDir Path folder) throws IOException {
    store = StudyStore.in(folder);
    window = new WiredWindow(store, Theme.LIGHT).shown();
    hands = new Hands(window.scene());
  }

  @AfterAll
  static void end() {
    window.close();
    store.close();
  }

  @Test
  void aBrushOnTheHeatmapIsWhatTheTableCounts() {
    OpenRun run = window.open("candidate 1");
    TimelineView timeline = hands.find(TimelineView.class);
    Fx.until("the heatmap is drawn", () -> timeline.chart().plot().isPresent());
    awaitTableOf(run);
    RunWindow whole = Fx.get(() -> run.window().get());
    double from = Fx.get(() -> scale(timeline).at(20.5));
    double to = Fx.get(() -> scale(timeline).at(39.5));
    Hands.drag(timeline, from, to, 100);
    assertEquals(Optional.of(new Span(20, 40)), Fx.get(() -> run.time().selected().get()));
    Fx.until("the window is reckoned", () -> run.window().get().from() == 20);
    RunWindow part = Fx.get(() -> run.window().get());
    assertEquals(40, part.to());
    assertTrue(part.all().requests() < whole.all().requests());
    assertEquals(
        run.explored().window(20, 40).rows().stream().map(EndpointFigures::requests).toList(),
        part.rows().stream().map(EndpointFigures::requests).toList());
    awaitTableOf(run);
    hands.press(KeyCode.ESCAPE);
    Fx.until(
        "the whole run is back",
        () -> run.window().get().all().requests() == whole.all().requests());
    awaitTableOf(run);
  }

  private static Scale scale(TimelineView timeline) {
    return ((RunTimeline) timeline.chart().plot().orElseThrow()).timeScale(timeline.getWidth());
  }

  /** Every line that is in sight says how many requests the window has. */
  private static void awaitTableOf(OpenRun run) {
    Fx.until(
        "the table counts the window",
        () -> {
          List<EndpointFigures> rows = run.window().get().rows();
          List<String> said = lines();
          return said.size() >= 5
              && said.stream().allMatch(line -> rows.stream().anyMatch(row -> says(line, row)));
        });
  }

  private static List<String> lines() {
    return window.scene().getRoot().lookupAll(".run-page .table-line").stream()
        .map(node -> ((ListCell<?>) node).getAccessibleText())
        .filter(line -> line != null && !line.isEmpty())
        .toList();
  }

  private static boolean says(String line, EndpointFigures row) {
    return line.contains(row.name())
        && line.contains("requests " + "%,d".formatted(row.requests()) + ",");
  }

  @Test
  void anotherMarginIsAnotherVerdictAndBack() {
    List<String> baseline = window.side(RunSide.BASELINE);
    List<String> candidate = window.side(RunSide.CANDIDATE);
    Fx.run(() -> window.wiring.navigation().compare(baseline, candidate));
    awaitHeadline("Worse: POST /api/courses/:id/enroll");
    choose("20 %");
    awaitHeadline("Better: ");
    choose("5 %");
    awaitHeadline("Worse: POST /api/courses/:id/enroll");
  }

  private static void choose(String margin) {
    Fx.run(
        () ->
            ((MenuButton) window.scene().getRoot().lookup(".margin-choice"))
                .getItems().stream()
                    .filter(item -> margin.equals(item.getText()))
                    .findFirst()
                    .ifPresent(MenuItem::fire));
  }

  private static void awaitHeadline(String beginning) {
    Fx.until(
        "the verdict is " + beginning,
        () -> {
          Node headline = window.scene().getRoot().lookup(".headline");
          return headline != null && headline.getAccessibleText().startsWith(beginning);
        });
  }

  @Test
  void aRunIsFoundByItsNameAndOpened() {
    hands.press(KeyCode.DIGIT1, false, false, true);
    hands.press(KeyCode.K, false, true, false);
    assertTrue(focused() instanceof TextField);
    hands.type("baseline 3");
    hands.press(KeyCode.ENTER);
    Fx.until("the run is open", () -> nameOfOpenRun().equals(Optional.of("baseline 3")));
    hands.find(TimelineView.class);
    assertEquals("", Fx.get(() -> ((TextField) window.scene().lookup(".find")).getText()));
  }

  @Test
  void anEndpointIsFoundAndSelectedOnThePageThatIsOpen() {
    OpenRun run = window.open("candidate 1");
    hands.push("Errors");
    hands.press(KeyCode.K, false, true, false);
    hands.type("enroll");
    hands.awaitWords("endpoint of candidate 1");
    hands.press(KeyCode.ENTER);
    int row = Fx.get(() -> run.row().get());
    assertTrue(run.explored().endpoints().get(row - 1).label().contains("enroll"));
    Fx.until(
        "its row is seen",
        () ->
            ((ListView<?>) window.scene().lookup(".run-page .row-table .list-view"))
                    .getSelectionModel()
                    .getSelectedIndex()
                == row);
  }

  @Test
  void whatIsFoundLiesBelowItsFieldAndArrowsChoose() {
    hands.press(KeyCode.K, false, true, false);
    hands.type("candidate");
    Region list = Fx.get(() -> (Region) window.scene().lookup(".found"));
    Region field = Fx.get(() -> (Region) window.scene().lookup(".find"));
    assertEquals(Fx.get(field::getWidth), Fx.get(list::getWidth));
    hands.press(KeyCode.DOWN);
    hands.press(KeyCode.ENTER);
    Fx.until("the second is open", () -> nameOfOpenRun().equals(Optional.of("candidate 5")));
    assertFalse(Fx.get(list::isVisible));
  }

  @Test
  void whatWasTypedIsGoneWhenTheFieldIsLeft() {
    hands.press(KeyCode.DIGIT1, false, false, true);
    hands.press(KeyCode.K, false, true, false);
    hands.type("zzz");
    assertTrue(hands.says("Nothing is found by these words."));
    hands.press(KeyCode.F6);
    assertEquals("", Fx.get(() -> ((TextField) window.scene().lookup(".find")).getText()));
    assertFalse(Fx.get(() -> window.scene().lookup(".found").isVisible()));
  }

  private static Optional<String> nameOfOpenRun() {
    return window.wiring.run().state().get() instanceof PageState.Ready<OpenRun>(OpenRun run)
        ? Optional.of(run.name())
        : Optional.empty();
  }

  @Test
  void altAndADigitGoToAScreen() {
    window.open("candidate 2");
    hands.press(KeyCode.DIGIT1, false, false, true);
    assertEquals("Library", screen());
    assertTrue(Fx.get(() -> window.scene().getRoot().lookup(".page .library") != null));
    hands.press(KeyCode.DIGIT2, false, false, true);
    assertEquals("Run", screen());
    assertTrue(Fx.get(() -> window.scene().getRoot().lookup(".page .run-pane") != null));
    hands.press(KeyCode.DIGIT3, false, false, true);
    assertEquals("Compare", screen());
    hands.press(KeyCode.DIGIT9, false, false, true);
    assertEquals("Compare", screen(), "there is no ninth");
  }

  private static String screen() {
    return hands.all(ToggleButton.class).stream()
        .filter(way -> way.getStyleClass().contains("way") && Fx.get(way::isSelected))
        .map(ToggleButton::getText)
        .collect(Collectors.joining());
  }

  @Test
  void f6GoesOnFromWhereTheKeyboardIs() {
    hands.press(KeyCode.DIGIT1, false, false, true);
    Fx.pulses(2);
    hands.press(KeyCode.K, false, true, false);
    Fx.run(() -> window.scene().lookup(".filter-bar .custom-text-field").requestFocus());
    hands.press(KeyCode.F6);
    assertEquals(Fx.get(() -> window.scene().lookup(".library-list")), focused());
  }

  @Test
  void underASheetNoKeyGoesElsewhereAndAfterItTheKeyboardIsWhereItWas() {
    hands.press(KeyCode.DIGIT1, false, false, true);
    Fx.pulses(2);
    Node list = Fx.get(() -> window.scene().lookup(".library-list"));
    Fx.run(list::requestFocus);
    hands.press(KeyCode.DELETE);
    hands.awaitWords("leave the store");
    Node asked = focused();
    hands.press(KeyCode.DIGIT3, false, false, true);
    assertEquals("Library", screen());
    hands.press(KeyCode.F6);
    hands.press(KeyCode.K, false, true, false);
    assertEquals(asked, focused());
    hands.press(KeyCode.ESCAPE);
    Fx.until("the list has the keyboard", () -> window.scene().getFocusOwner() == list);
    hands.press(KeyCode.DIGIT3, false, false, true);
    assertEquals("Compare", screen());
  }

  private static Node focused() {
    return Fx.get(() -> window.scene().getFocusOwner());
  }

  @Test
  void anotherThemeIsAnotherColourOfThePage() {
    hands.press(KeyCode.DIGIT1, false, false, true);
    assertEquals(Token.PAGE.rgb(Theme.LIGHT), corner());
    hands.push("Switch between light and dark");
    assertEquals(Token.PAGE.rgb(Theme.DARK), corner());
    hands.push("Switch between light and dark");
    assertEquals(Token.PAGE.rgb(Theme.LIGHT), corner());
    assertFalse(Token.PAGE.rgb(Theme.LIGHT) == Token.PAGE.rgb(Theme.DARK));
  }

  /** The page's padding at its lower right. */
  private static int corner() {
    Fx.pulses(2);
    return Picture.of(window.scene()).getRGB(1435, 870) & 0xffffff;
  }
}
