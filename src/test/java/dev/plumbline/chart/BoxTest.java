package dev.plumbline.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BoxTest {
  private static final double NEAR = 1e-9;

  private final Box box = new Box(10, 20, 30, 40);

  @Test
  void aStretchInsideStaysAsItIs() {
    assertArrayEquals(new double[] {12, 22, 38.1, 59.9}, box.cut(12, 22, 38.1, 59.9));
  }

  /** A line is drawn in one piece only where its points are met exactly. */
  @Test
  void anEndThatLiesInsideIsNotMovedByRounding() {
    Random random = new Random(3);
    for (int i = 0; i < 10_000; i++) {
      double x = 10 + 30 * random.nextDouble();
      double y = 20 + 40 * random.nextDouble();
      double[] inside = box.cut(200 * random.nextDouble() - 80, 100 * random.nextDouble(), x, y);
      if (inside.length > 0) {
        assertEquals(x, inside[2]);
        assertEquals(y, inside[3]);
      }
    }
  }

  @Test
  void aStretchAcrossIsCutAtBothEdges() {
    assertArrayEquals(new double[] {10, 30, 40, 30}, box.cut(0, 30, 100, 30), NEAR);
    assertArrayEquals(new double[] {15, 60, 15, 20}, box.cut(15, 90, 15, 0), NEAR);
  }

  @Test
  void aStretchOutsideIsNothing() {
    assertEquals(0, box.cut(0, 0, 9, 100).length, "beside it, straight");
    assertEquals(0, box.cut(0, 30, 20, 0).length, "past its corner");
    assertEquals(0, box.cut(5, 5, 5, 5).length, "a point");
  }

  @Test
  void whatIsCutOffIsWhatLiesOutside() {
    Random random = new Random(5);
    for (int i = 0; i < 5_000; i++) {
      double x1 = random.nextInt(60) - 5;
      double y1 = random.nextInt(100) - 10;
      double x2 = random.nextInt(60) - 5;
      double y2 = random.nextInt(100) - 10;
      double[] inside = box.cut(x1, y1, x2, y2);
      for (int step = 0; step <= 50; step++) {
        double x = x1 + step / 50.0 * (x2 - x1);
        double y = y1 + step / 50.0 * (y2 - y1);
        if (within(x, y, -1e-6)) {
          assertTrue(inside.length == 4 && on(inside, x, y), x + " " + y + " is missing");
        }
      }
      if (inside.length > 0) {
        assertTrue(within(inside[0], inside[1], 1e-6) && within(inside[2], inside[3], 1e-6));
      }
    }
  }

  private boolean within(double x, double y, double more) {
    return x >= 10 - more && x <= 40 + more && y >= 20 - more && y <= 60 + more;
  }

  private static boolean on(double[] stretch, double x, double y) {
    double along =
        Math.hypot(x - stretch[0], y - stretch[1]) + Math.hypot(x - stretch[2], y - stretch[3]);
    return along - Math.hypot(stretch[2] - stretch[0], stretch[3] - stretch[1]) < 1e-6;
  }

  @Test
  void twoBoxesHaveInCommonWhatLiesInBoth() {
    assertEquals(new Box(20, 20, 20, 10), box.within(new Box(20, 0, 100, 30)));
    Box apart = box.within(new Box(100, 0, 10, 10));
    assertEquals(0, apart.width());
    assertEquals(0, apart.height() * apart.width());
  }
}
