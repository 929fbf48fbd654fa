package dev.plumbline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {
  static Stream<String> names() {
    return Gallery.PLOTS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void noTextIsCutAndNoneLiesOnAnother(String name) {
    Plot plot = Gallery.PLOTS.get(name);
    for (double share : new double[] {1, 0.75, 1.5}) {
      double width = Gallery.width(plot) * share;
      assertEquals(List.of(), faults(plot, width, 1), name + " x " + share);
      assertEquals(List.of(), faults(plot, width, 1.5), name + " x " + share + ", taller");
    }
  }

  /** What does not fit is scrolled to, and the axis would be under it. */
  @Test
  void theAxisOfTippingNoiseStandsAboveItsBars() {
    TippingBars plot = Screens.tipping();
    TextBoxes pen = new TextBoxes();
    plot.draw(pen, 640, plot.height(640));
    double first =
        pen.boxes.stream()
            .filter(box -> box.text().equals(plot.rows().getFirst().label().name()))
            .mapToDouble(TextBoxes.Box::top)
            .findFirst()
            .orElseThrow();
    assertTrue(
        pen.boxes.stream().anyMatch(box -> box.text().equals("0") && box.bottom() < first),
        pen.boxes::toString);
  }

  @Test
  void theHarnessSeesTextsThatTouchAndTextsThatAreCut() {
    assertFalse(faults(careless(10, 40), 200, 1).isEmpty());
    assertFalse(faults(careless(150, 40), 200, 1).isEmpty());
    assertFalse(faults(careless(10, 210), 200, 1).isEmpty());
  }

  private static Plot careless(double x, double y) {
    return new Plot() {
      @Override
      public String title() {
        return "";
      }

      @Override
      public String description() {
        return "";
      }

      @Override
      public double height(double width) {
        return 200;
      }

      @Override
      public void draw(Pen pen, double width, double height) {
        pen.text(12, 42, "first label", Lettering.BODY, Anchor.START);
        pen.text(x, y, "second label", Lettering.BODY, Anchor.START);
      }
    };
  }

  private static List<String> faults(Plot plot, double width, double stretch) {
    double height = plot.height(width) * stretch;
    TextBoxes pen = new TextBoxes();
    plot.draw(pen, width, height);
    List<String> faults = new ArrayList<>();
    // Sheets leave some room around a plot; a label may lean into half of it.
    double room = Sheet.PADDING / 2;
    for (int i = 0; i < pen.boxes.size(); i++) {
      TextBoxes.Box box = pen.boxes.get(i);
      if (box.left() < -room
          || box.right() > width + room
          || box.top() < 0
          || box.bottom() > height + 4) {
        faults.add("cut: " + box);
      }
      for (TextBoxes.Box other : pen.boxes.subList(0, i)) {
        if (box.touches(other)) {
          faults.add(box + " on " + other);
        }
      }
    }
    return faults;
  }
}
