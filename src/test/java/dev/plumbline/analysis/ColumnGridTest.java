package dev.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnGridTest {
  @ParameterizedTest
  @CsvSource({
    "5, 80, 12",
    "47, 200, 1",
    "120, 50, 1",
    "28800, 213, 1",
    "28800, 80, 12",
    "1e6, 9, 3"
  })
  void aPictureThatIsMovedKeepsItsColumns(double length, int most, int step) {
    Set<Integer> widths = new HashSet<>();
    for (double from = 0; from < 1000; from += 0.37) {
      ColumnGrid grid = ColumnGrid.of(from, from + length, most, step);
      widths.add(grid.seconds());
      assertEquals(0, grid.first() % grid.seconds(), "since the run's time zero");
      assertEquals(0, grid.seconds() % step);
      assertTrue(grid.first() <= from && grid.start(grid.columns()) >= from + length);
      assertTrue(grid.columns() <= most + 1, grid.columns() + " columns");
    }
    assertEquals(1, widths.size(), widths.toString());
  }

  @Test
  void comingNearerNeverMakesColumnsWider() {
    int last = Integer.MAX_VALUE;
    for (double length = 400_000; length > 5; length *= 0.97) {
      int seconds = ColumnGrid.of(12_345.6, 12_345.6 + length, 200, 1).seconds();
      assertTrue(seconds <= last && seconds >= length / 200 - 1e-3, seconds + " s of " + length);
      last = seconds;
    }
    assertEquals(1, last);
  }

  @Test
  void neighboursLieBesideWhatIsShown() {
    ColumnGrid grid = ColumnGrid.of(13, 17, 80, 12);
    assertEquals(new ColumnGrid(12, 12, 1), grid);
    assertEquals(new ColumnGrid(0, 12, 3), grid.withNeighbours());
  }
}
