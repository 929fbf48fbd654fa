package dev.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class PlacementTest {
  private static final Rectangle2D LAPTOP = new Rectangle2D(0, 28, 1280, 692);
  private static final Rectangle2D BESIDE = new Rectangle2D(1280, 0, 1920, 1080);

  private static Rectangle2D placed(Rectangle2D before, Rectangle2D... screens) {
    return new Placement(List.of(screens), screens[0]).of(Optional.ofNullable(before), 1440, 900);
  }

  @Test
  void theFirstWindowIsNoLargerThanItsScreen() {
    assertEquals(LAPTOP, placed(null, LAPTOP));
  }

  @Test
  void theFirstWindowLiesInTheMiddleOfALargerOne() {
    assertEquals(new Rectangle2D(1520, 90, 1440, 900), placed(null, BESIDE));
  }

  @Test
  void aWindowIsWhereItWas() {
    Rectangle2D before = new Rectangle2D(1300, 50, 1100, 700);
    assertEquals(before, placed(before, LAPTOP, BESIDE));
  }

  @Test
  void aWindowOfAScreenThatIsGoneIsLikeTheFirst() {
    assertEquals(LAPTOP, placed(new Rectangle2D(1300, 50, 1100, 700), LAPTOP));
    assertEquals(LAPTOP, placed(new Rectangle2D(-1090, 100, 1100, 600), LAPTOP));
    assertEquals(LAPTOP, placed(new Rectangle2D(100, -690, 1100, 700), LAPTOP));
  }

  @Test
  void aWindowThatHangsOverTheEdgeIsDrawnIn() {
    assertEquals(
        new Rectangle2D(180, 120, 1100, 600), placed(new Rectangle2D(700, 300, 1100, 600), LAPTOP));
    assertEquals(LAPTOP, placed(new Rectangle2D(40, 40, 1440, 900), LAPTOP));
  }
}
