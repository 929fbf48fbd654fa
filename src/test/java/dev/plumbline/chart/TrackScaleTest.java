package dev.plumbline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.analysis.TimeColumns;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scale of the narrow parts below a heatmap. */
class TrackScaleTest {
  @ParameterizedTest
  @ValueSource(doubles = {0.1, 1, 3, 7.5, 30, 45, 99, 449, 1_234, 27_000})
  void aRateHasANumberAtTheTopOfItsScaleHoweverLowItIs(double rate) {
    for (double height : new double[] {17, 20, 34, 54}) {
      List<String> numbers = numbers(new RateLine("req/s", source(rate, 0)), height);
      List<String> above = numbers.stream().filter(text -> text.endsWith(" /s")).toList();
      assertEquals(1, above.size(), numbers + " at " + height);
      assertTrue(!above.getFirst().equals("0 /s"), above::toString);
    }
  }

  @Test
  void secondsOfOneOrNoRequestDoNotHideTheirRate() {
    assertEquals(List.of("0.1 /s", "0"), numbers(new RateLine("req/s", source(0.1, 1)), 30));
  }

  @ParameterizedTest
  @CsvSource({"449,400", "0.104,0.1", "9,9", "10,10", "99999,90000"})
  void theLargestNumberOfOneDigit(double most, double expected) {
    assertEquals(expected, Ticks.oneDigit(most));
  }

  private static List<String> numbers(RateLine line, double height) {
    Scale time = new Scale(Scale.Kind.LINEAR, 0, 60, 48, 600);
    TextBoxes pen = new TextBoxes();
    line.seen(time).draw(pen, new Labels(pen), 40, 40 + height, 656);
    return pen.boxes.stream().filter(box -> box.right() <= 48).map(TextBoxes.Box::text).toList();
  }

  private static TimeColumns.Source source(double mean, double high) {
    return (_, _, _) ->
        new TimeColumns(0, 1, filled(0), filled(mean), filled(Math.max(mean, high)));
  }

  private static double[] filled(double value) {
    double[] columns = new double[60];
    Arrays.fill(columns, value);
    return columns;
  }
}
