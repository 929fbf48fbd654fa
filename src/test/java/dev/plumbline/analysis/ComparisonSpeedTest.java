package dev.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.model.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ComparisonSpeedTest {
  private static final int ROWS = 20;
  private static final int REQUESTS = 6000;
  private static final long LIMIT_MILLIS = 80;

  @Test
  @Tag("slow")
  void tenRunsOfTwentyRowsAndSixThousandRequestsTakeUnderEightyMilliseconds() {
    Random random = new Random(1);
    List<RunValues> baseline = side(random);
    List<RunValues> candidate = side(random);
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 40; i++) {
      long start = System.nanoTime();
      Comparison.compare(baseline, candidate, ComparisonOptions.DEFAULT);
      best = Math.min(best, System.nanoTime() - start);
    }
    long millis = best / 1_000_000;
    assertTrue(millis < LIMIT_MILLIS, () -> millis + " ms");
  }

  private static List<RunValues> side(Random random) {
    List<RunValues> side = new ArrayList<>();
    for (int run = 0; run < 5; run++) {
      Map<RowKey, Observations> rows = new HashMap<>();
      for (int row = 0; row < ROWS; row++) {
        int[] seconds = random.ints(REQUESTS, 0, 600).toArray();
        // Six decimals, as recorded values have.
        double[] values =
            random.doubles(REQUESTS).map(u -> Math.rint(5e7 * Math.exp(2 * u)) / 1e6).toArray();
        rows.put(
            new RowKey(Kind.REQUEST, "m", "/" + row, "GET"), new Observations(seconds, values));
      }
      side.add(new RunValues("run " + run, rows));
    }
    return side;
  }
}
