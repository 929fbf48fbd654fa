package dev.plumbline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SparklineTest {
  private static final double HEIGHT = 27;
  private static final double ROOM = HEIGHT - 12;

  @Test
  void whatVariesLittleIsNearlyFlat() {
    double share = 0.4 / (2 * 0.05 * 98.3);
    assertEquals(share * ROOM, fall(98.5, 98.1), 0.1);
  }

  @Test
  void whatVariesMuchTakesTheWholeHeight() {
    assertEquals(ROOM, fall(150, 50), 1e-9);
    assertEquals(0, fall(0, 0), 1e-9);
  }

  private static double fall(double first, double last) {
    List<double[]> lines = new ArrayList<>();
    Pen pen =
        (Pen)
            Proxy.newProxyInstance(
                Pen.class.getClassLoader(),
                new Class<?>[] {Pen.class},
                (_, method, arguments) -> {
                  if (method.getName().equals("polyline")) {
                    lines.add((double[]) arguments[0]);
                  }
                  return null;
                });
    new Sparkline(List.of(first, last), 1, Token.CANDIDATE).draw(pen, 64, HEIGHT);
    double[] line = lines.getFirst();
    assertEquals(4, line.length, () -> Arrays.toString(line));
    return line[3] - line[1];
  }
}
