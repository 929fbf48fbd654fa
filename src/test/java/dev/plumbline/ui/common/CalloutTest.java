package dev.plumbline.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CalloutTest {
  private Stage stage;
  private Button owner;
  private Button other;
  private int clicks;

  @BeforeEach
  void show() {
    Fx.run(
        () -> {
          owner = new Button("owner");
          other = new Button("other");
          HBox both = new HBox(400, owner, other);
          stage = new Stage();
          stage.initStyle(StageStyle.UNDECORATED);
          stage.setScene(new Scene(both, 800, 400));
          stage.show();
          other.setOnAction(_ -> clicks++);
        });
  }

  @AfterEach
  void hide() {
    Fx.run(stage::hide);
  }

  private static Callout callout() {
    return Fx.get(() -> new Callout(new Label("said"), PopOver.ArrowLocation.TOP_LEFT));
  }

  @Test
  void aClickBesideItEndsItAndIsDone() {
    Callout over = callout();
    owner.setOnAction(_ -> over.toggle(owner));
    click(owner);
    assertTrue(Fx.get(over::isShowing));
    click(other);
    assertFalse(Fx.get(over::isShowing));
    assertEquals(1, clicks);
  }

  @Test
  void aClickOnItsOwnControlOnlyEndsIt() {
    Callout over = callout();
    owner.setOnAction(_ -> over.toggle(owner));
    click(owner);
    click(owner);
    assertFalse(Fx.get(over::isShowing));
    click(owner);
    assertTrue(Fx.get(over::isShowing));
  }

  @Test
  void anOrdinaryPopOverTakesTheClick() {
    PopOver over = Fx.get(() -> new PopOver(new Label("said")));
    Fx.run(() -> over.show(owner));
    click(other);
    assertEquals(0, clicks);
  }

  private static void click(Node node) {
    Fx.run(
        () -> {
          Bounds at = node.localToScreen(node.getLayoutBounds());
          Robot robot = new Robot();
          robot.mouseMove(at.getCenterX(), at.getCenterY());
          robot.mouseClick(MouseButton.PRIMARY);
        });
    Fx.pulses(3);
  }
}
