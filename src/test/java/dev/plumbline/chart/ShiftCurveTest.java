package dev.plumbline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftCurveTest {
  private static final List<DoubleUnaryOperator> SHAPES =
      List.of(
          share -> 0.13 + 0.03 * share, share -> -0.4 * share, share -> 9 * share, share -> 0.001);

  @ParameterizedTest
  @ValueSource(doubles = {130, 180, 236, 400})
  void noWordStandsOnTheData(double height) {
    for (DoubleUnaryOperator shape : SHAPES) {
      for (double half : new double[] {0.001, 0.05, 3}) {
        TextBoxes pen = new TextBoxes();
        Screens.shift(shape, half).draw(pen, 568, height);
        assertEquals(1, pen.data.size());
        assertEquals(List.of(), pen.onData());
        assertTrue(
            pen.boxes.stream().anyMatch(box -> box.text().startsWith("p50: ")), "it is named");
      }
    }
  }

  @Test
  void aWordOnTheDataIsSeen() {
    TextBoxes pen = new TextBoxes();
    pen.clipped(
        10, 10, 100, 100, inside -> inside.text(50, 50, "over", Lettering.CAPTION, Anchor.START));
    assertEquals(1, pen.onData().size());
  }

  @Test
  void whatIsSaidOfAPointLeavesTheCurveFree() {
    ShiftCurve plot = Screens.shift(share -> 0.13, 0.02);
    Hover hover = plot.hover(300, 100, 568, 236).orElseThrow();
    double at = hover.place((hover.top() + hover.bottom()) / 2 - 20, 50, 236);
    assertTrue(at + 50 <= hover.top() || at >= hover.bottom(), at + " in " + hover);
    assertEquals(30, new Hover(0, List.of()).place(30, 50, 236), "of nothing to leave free");
    assertEquals(30, new Hover(0, List.of(), 10, 230).place(30, 50, 236), "where all is data");
  }
}
