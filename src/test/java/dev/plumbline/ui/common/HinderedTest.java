package dev.plumbline.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.Test;

class HinderedTest {
  @Test
  void whatIsDisabledStillNoticesThatSomebodyPointsAtIt() {
    Button button = Fx.get(() -> new Button("import"));
    Hindered hindered = Fx.get(() -> new Hindered(button));
    int[] told = new int[2];
    Stage stage =
        Fx.get(
            () -> {
              hindered.because(Optional.of("read-only"));
              hindered.addEventHandler(MouseEvent.MOUSE_MOVED, _ -> told[0]++);
              button.addEventHandler(MouseEvent.MOUSE_MOVED, _ -> told[1]++);
              Stage made = new Stage(StageStyle.UNDECORATED);
              made.setScene(new Scene(new HBox(hindered), 400, 200));
              made.show();
              return made;
            });
    Fx.pulses(2);
    Fx.run(
        () -> {
          Bounds at = button.localToScreen(button.getLayoutBounds());
          Robot robot = new Robot();
          robot.mouseMove(at.getCenterX() - 2, at.getCenterY());
          robot.mouseMove(at.getCenterX() + 2, at.getCenterY());
        });
    Fx.pulses(2);
    Fx.run(stage::hide);
    assertTrue(told[0] > 0);
    assertEquals(0, told[1], "which is why the reason is the wrapper's");
  }

  @Test
  void whatIsNoLongerHinderedCanBeUsed() {
    Fx.run(
        () -> {
          Button button = new Button("import");
          Hindered hindered = new Hindered(button);
          hindered.because(Optional.of("read-only"));
          assertTrue(button.isDisabled());
          assertEquals("read-only", button.getAccessibleHelp());
          hindered.because(Optional.empty());
          assertFalse(button.isDisabled());
          assertEquals(Optional.empty(), hindered.reason());
        });
  }
}
