package dev.plumbline.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LegibilityTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static List<String> faults(Label... labels) {
    return faultsOf(labels);
  }

  private static List<String> faultsOf(Node... nodes) {
    Scene scene =
        Fx.get(
            () -> {
              Scene made = new Scene(new Pane(nodes), 300, 100);
              made.getRoot().applyCss();
              ((Pane) made.getRoot()).layout();
              return made;
            });
    Picture.of(scene);
    return Legibility.faults(scene);
  }

  private static Label at(double x, String text) {
    Label label = new Label(text);
    label.setLayoutX(x);
    return label;
  }

  @Test
  void textsWithRoomAreLegible() {
    assertEquals(List.of(), faults(at(0, "baseline"), at(150, "candidate")));
  }

  @Test
  void cutTextIsFound() {
    Label narrow = at(0, "a text that has no room");
    narrow.setMaxWidth(40);
    assertTrue(faults(narrow).getFirst().startsWith("cut: a text"));
  }

  @Test
  void textsOverEachOtherAreFound() {
    assertEquals(
        List.of("over each other: baseline | candidate"),
        faults(at(0, "baseline"), at(10, "candidate")));
  }

  @Test
  void textOutsideTheWindowIsFound() {
    assertEquals(List.of("outside: candidate"), faults(at(280, "candidate")));
  }

  @Test
  void textBelowTheWindowIsFound() {
    Label low = at(0, "candidate");
    low.setLayoutY(92);
    assertEquals(List.of("outside: candidate"), faults(low));
  }

  @Test
  void textThatIsWrappedIsLegible() {
    Label wrapped = at(0, "a text of several words that has room for all");
    wrapped.setWrapText(true);
    wrapped.setMaxWidth(100);
    assertEquals(List.of(), faults(wrapped, at(150, "candidate")));
  }

  @Test
  void textOverTheSecondLineOfAnotherIsFound() {
    Label wrapped = at(0, "a text of several words that has room for all");
    wrapped.setWrapText(true);
    wrapped.setMaxWidth(100);
    Label low = at(10, "candidate");
    low.setLayoutY(20);
    assertTrue(faults(wrapped, low).getFirst().startsWith("over each other: a text"));
  }

  /** Its first part ends on a line that the second goes on with. */
  @Test
  void theSentencesOfAParagraphAreNotOverEachOther() {
    TextFlow paragraph =
        new TextFlow(
            new Text("A sentence that takes two lines of this."), new Text(" And then the next."));
    paragraph.setPrefWidth(150);
    assertEquals(List.of(), faultsOf(paragraph));
  }

  @Test
  void whatALineOverAParagraphHidesIsFound() {
    TextFlow paragraph = new TextFlow(new Text("A sentence that takes two lines of this."));
    paragraph.setPrefWidth(150);
    Label low = at(10, "candidate");
    low.setLayoutY(20);
    assertEquals(1, faultsOf(paragraph, low).size());
  }

  @Test
  void whatAListHasScrolledOutOfSightIsNotOverWhatStandsBelow() {
    Pane rows = new Pane(at(0, "first"), low("second", 24), low("third", 48), low("fourth", 72));
    rows.setPrefSize(100, 96);
    Pane list = new Pane(rows);
    list.setClip(new Rectangle(100, 60));
    assertEquals(List.of(), faultsOf(list, low("below the list", 62)));
    list.setClip(null);
    assertEquals(1, faultsOf(list, low("below the list", 70)).size());
  }

  @Test
  void aTextThatAnEdgeCutsIsFound() {
    Pane cell = new Pane(at(0, "a text that has no room"));
    cell.setClip(new Rectangle(40, 20));
    assertEquals(List.of("cut by an edge: a text that has no room"), faultsOf(cell));
    cell.getStyleClass().add(Legibility.MAY_BE_CUT);
    assertEquals(List.of(), faultsOf(cell));
  }

  @Test
  void whatASheetCoversIsNotLookedAt() {
    Pane page = new Pane(at(0, "baseline"));
    page.setDisable(true);
    assertEquals(List.of(), faultsOf(page, at(10, "candidate")));
  }

  private static Label low(String text, double y) {
    Label label = at(0, text);
    label.setLayoutY(y);
    return label;
  }
}
