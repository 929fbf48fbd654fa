package dev.plumbline.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ColumnLayoutTest {
  private static Column<String> wide(double width) {
    return Column.words(Double.toString(width), width, row -> row);
  }

  private static List<Double> edges(List<Column<String>> columns, double width) {
    return ColumnLayout.of(columns, width).stream().map(ColumnLayout.Placed::x).toList();
  }

  private static List<Double> widths(List<Column<String>> columns, double width) {
    return ColumnLayout.of(columns, width).stream().map(ColumnLayout.Placed::width).toList();
  }

  @Test
  void columnsStandOneAfterTheOther() {
    List<Column<String>> columns = List.of(wide(100), wide(50), wide(80));
    assertEquals(List.of(0.0, 100.0, 150.0), edges(columns, 400));
    assertEquals(List.of(100.0, 50.0, 80.0), widths(columns, 400));
  }

  @Test
  void theGrowingColumnTakesWhatRoomIsLeft() {
    List<Column<String>> columns = List.of(wide(100).growing(), wide(50));
    assertEquals(List.of(350.0, 50.0), widths(columns, 400));
  }

  @Test
  void severalGrowingColumnsShareIt() {
    List<Column<String>> columns = List.of(wide(100).growing(), wide(50), wide(100).growing());
    assertEquals(List.of(175.0, 50.0, 175.0), widths(columns, 400));
  }

  @Test
  void aGrowingColumnGivesWayButNotBelowForty() {
    List<Column<String>> columns = List.of(wide(100).growing(), wide(90));
    assertEquals(List.of(60.0, 90.0), widths(columns, 150));
    assertEquals(List.of(40.0, 90.0), widths(columns, 100));
  }

  @Test
  void aColumnTakesWhatItNeedsBeforeOthersGrow() {
    List<Column<String>> columns = List.of(wide(100).upTo(180), wide(50).growing());
    assertEquals(List.of(100.0, 50.0), widths(columns, 150));
    assertEquals(List.of(140.0, 50.0), widths(columns, 190));
    assertEquals(List.of(180.0, 120.0), widths(columns, 300));
  }

  @Test
  void aColumnGivesWayToWhatAnotherNeedsAndNoFurther() {
    List<Column<String>> columns = List.of(wide(100).upTo(150), wide(80).downTo(60), wide(50));
    assertEquals(List.of(100.0, 60.0, 50.0), widths(columns, 210));
    assertEquals(List.of(120.0, 60.0, 50.0), widths(columns, 230));
    assertEquals(List.of(150.0, 70.0, 50.0), widths(columns, 270));
    assertEquals(List.of(150.0, 80.0, 50.0), widths(columns, 400));
  }

  @Test
  void whatMattersLessGivesWayFirst() {
    List<Column<String>> columns = List.of(wide(100), wide(50).shownFrom(300), wide(80));
    assertEquals(3, widths(columns, 300).size());
    assertEquals(List.of(100.0, 80.0), widths(columns, 299));
  }

  /** Heads and rows lie on whole pixels, without a gap between. */
  @Test
  void columnsOfAnyWidthsMeetOnWholePixels() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      List<Column<String>> columns =
          List.of(
              wide(20 + 90 * random.nextDouble()),
              wide(20 + 90 * random.nextDouble()).growing(),
              wide(20 + 90 * random.nextDouble()).growing(),
              wide(20 + 90 * random.nextDouble()));
      List<ColumnLayout.Placed<String>> placed =
          ColumnLayout.of(columns, 100 + 900 * random.nextDouble());
      double x = 0;
      for (ColumnLayout.Placed<String> column : placed) {
        assertEquals(x, column.x());
        assertEquals(Math.rint(column.width()), column.width());
        assertTrue(column.width() > 0);
        x += column.width();
      }
    }
  }
}
