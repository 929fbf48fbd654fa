package dev.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.model.Series;
import dev.plumbline.model.Slices;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountColumnsTest {
  private static final int WHOLE = 20;
  private static final int A_SECOND = 10;

  @Test
  void aSecondThatTheRunCutsShortDoesNotPlunge() {
    assertEquals(A_SECOND, rate(20.1, 1, 20), 1e-9, "as many in its part of a second");
    assertEquals(A_SECOND, rate(20.1, 1, 19), 1e-9);
    assertEquals((A_SECOND + 4) / 1.1, rate(20.1, 4, 20), 1e-9, "too short for a rate of its own");
  }

  @Test
  void halfASecondHasARateOfItsOwn() {
    assertEquals(12, rate(20.5, 6, 20), 1e-9);
    assertEquals(A_SECOND, rate(20.5, 6, 19), 1e-9);
  }

  @Test
  void aSecondThatIsWholeIsWhatWasCounted() {
    assertEquals(3, rate(21, 3, 20), 1e-9);
    assertEquals(3, rate(30, 3, 20), 1e-9, "a duration that its values do not reach");
  }

  /** The rate in a second of a run of twenty seconds and some more. */
  private static double rate(double duration, int inLast, int second) {
    TimeColumns columns =
        CountColumns.rates(values(inLast), WHOLE + 1, duration).columns(0, WHOLE + 1, WHOLE + 1);
    return columns.mean()[(int) ((second - columns.from()) / columns.columnSeconds())];
  }

  private static TimedValues values(int inLast) {
    int[] at = IntStream.rangeClosed(0, WHOLE).toArray();
    int[] ends =
        IntStream.rangeClosed(0, WHOLE)
            .map(i -> i < WHOLE ? (i + 1) * A_SECOND : WHOLE * A_SECOND + inLast)
            .toArray();
    long[] values = new long[ends[WHOLE]];
    Arrays.fill(values, 1000);
    Series series = new Series(TimedRows.key("r", false), new Slices(at, ends, values, 3));
    return TimedRows.index(List.of(List.of(series))).all();
  }
}
