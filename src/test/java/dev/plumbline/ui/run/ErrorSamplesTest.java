package dev.plumbline.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.RunWindow.ErrorRow;
import dev.plumbline.chart.Theme;
import dev.plumbline.model.KeptSample;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.Hands;
import dev.plumbline.ui.common.RowTable;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an error of the first candidate to the requests that were kept of it. */
class ErrorSamplesTest {
  private static StudyRuns study;
  private static RunPage page;
  private static Hands hands;

  @BeforeAll
  static void begin() {
    study = new StudyRuns();
    page = new RunPage(study, Theme.LIGHT, 1272, 828);
    hands = new Hands(page.scene);
  }

  @AfterAll
  static void end() {
    study.close();
  }

  @BeforeEach
  void open() {
    page.open(study.run("candidate-1").id());
  }

  @Test
  void everyErrorHasItsKeptSamplesAndNoOthers() {
    List<ErrorRow> errors = Fx.get(() -> page.run().window().get().errors());
    assertFalse(errors.isEmpty());
    for (ErrorRow error : errors) {
      List<KeptSample> found = asked(error).found();
      assertTrue(found.size() >= Math.min(error.count(), 20), error::toString);
      assertTrue(found.stream().allMatch(sample -> sample.endpoint().failed()));
      assertTrue(found.stream().allMatch(sample -> sample.reason().endsWith("" + error.code())));
    }
  }

  @Test
  void errorsOfAWindowHaveTheSamplesOfTheWindow() {
    Fx.run(() -> page.run().time().select(20, 40));
    long samples =
        Fx.get(() -> page.run().window().get().errors()).stream()
            .mapToLong(error -> asked(error).found().size())
            .sum();
    assertEquals(Fx.get(() -> page.run().window().get().all().errors()), samples);
  }

  private static SamplesHere asked(ErrorRow error) {
    return Fx.get(
        () -> {
          page.run().ask(error);
          return page.run().samples().get().orElseThrow();
        });
  }

  @Test
  void enterOnAnErrorListsWhatWasKeptOfIt() {
    Fx.run(() -> button("Errors").fire());
    page.settle();
    RunTabs tabs = page.find(RunTabs.class);
    Fx.run(
        () -> {
          ListView<?> list = (ListView<?>) tabs.lookup(".list-view");
          list.getSelectionModel().selectFirst();
          list.requestFocus();
        });
    hands.press(KeyCode.ENTER);
    page.settle();
    assertTrue(hands.says("status "));
    assertTrue(Fx.get(() -> page.run().samples().get().orElseThrow().error().isPresent()));
  }

  @Test
  void theFailedOnesCanBeSeenAloneAndLatencySorts() {
    Fx.run(() -> page.run().ask(0));
    page.settle();
    SampleDrawer drawer = page.find(SampleDrawer.class);
    SamplesHere samples = Fx.get(() -> page.run().samples().get().orElseThrow());
    assertTrue(samples.failed().size() < samples.found().size());
    Fx.run(() -> button(samples.failed().size() + " failed").fire());
    RowTable<?> table = Fx.get(() -> (RowTable<?>) drawer.lookup(".row-table"));
    assertEquals(samples.failed(), Fx.get(() -> List.copyOf(table.list().getItems())));
    Label latency =
        Fx.get(() -> labels(drawer).filter(label -> label.getText().equals("ms")).findFirst())
            .orElseThrow();
    Fx.run(() -> Hands.fire(latency, MouseEvent.MOUSE_CLICKED, 2, 2));
    Fx.run(() -> Hands.fire(latency, MouseEvent.MOUSE_CLICKED, 2, 2));
    assertEquals(samples.failed().reversed(), Fx.get(() -> List.copyOf(table.list().getItems())));
  }

  @Test
  void noStatusIsCut() {
    asked(Fx.get(() -> page.run().window().get().errors().getFirst()));
    page.settle();
    SampleDrawer drawer = page.find(SampleDrawer.class);
    List<Label> statuses =
        Fx.get(
            () -> labels(drawer).filter(label -> label.getText().startsWith("status ")).toList());
    assertFalse(statuses.isEmpty());
    assertTrue(Fx.get(() -> statuses.stream().noneMatch(Label::isTextTruncated)));
  }

  private static Stream<Label> labels(Node within) {
    return within.lookupAll(".label").stream().map(Label.class::cast);
  }

  private static ToggleButton button(String words) {
    return page.scene.getRoot().lookupAll(".toggle-button").stream()
        .map(ToggleButton.class::cast)
        .filter(one -> one.getText().equals(words))
        .findFirst()
        .orElseThrow();
  }
}
