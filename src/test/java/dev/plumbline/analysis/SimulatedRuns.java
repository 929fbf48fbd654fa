package dev.plumbline.analysis;

import dev.plumbline.model.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Draws runs as a staging system makes them: log-normal latencies (sigma 0.5) in ten rows of 30 to
 * 3,000 requests, a slow drift of 10 % inside each run, and a run's own luck of 3 %, two thirds of
 * whose variance all its rows share.
 */
final class SimulatedRuns {
  static final int ROWS = 10;

  private static final double SIGMA = 0.5;
  private static final double DRIFT = 0.10;
  private static final double RUN_EFFECT = 0.03;
  private static final double SHARED = 2.0 / 3;
  private static final int SECONDS = 300;

  private final Random random;

  SimulatedRuns(long seed) {
    this.random = new Random(seed);
  }

  /** Requests a run, evenly spread on the log scale: 30, 50, 83, 139 ... 3,000. */
  static int requests(int row) {
    return (int) Math.round(30 * Math.pow(100, row / (ROWS - 1.0)));
  }

  static RowKey key(int row) {
    return new RowKey(Kind.REQUEST, "http_req_duration", "/row/" + row, "GET");
  }

  List<RunValues> side(int runs) {
    return side(runs, -1, 1);
  }

  /**
   * @param changed the row that is slower or faster
   * @param factor by how much
   */
  List<RunValues> side(int runs, int changed, double factor) {
    List<RunValues> side = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      side.add(run("run " + run, changed, factor));
    }
    return side;
  }

  private RunValues run(String name, int changed, double factor) {
    double common = RUN_EFFECT * Math.sqrt(SHARED) * random.nextGaussian();
    double phase = random.nextDouble();
    Map<RowKey, Observations> rows = new HashMap<>();
    for (int row = 0; row < ROWS; row++) {
      double own = RUN_EFFECT * Math.sqrt(1 - SHARED) * random.nextGaussian();
      double level = Math.log(20 + 10 * row) + common + own;
      level += row == changed ? Math.log(factor) : 0;
      rows.put(key(row), row(requests(row), level, phase));
    }
    return new RunValues(name, rows);
  }

  private Observations row(int requests, double level, double phase) {
    int[] seconds = new int[requests];
    double[] values = new double[requests];
    for (int i = 0; i < requests; i++) {
      seconds[i] = random.nextInt(SECONDS);
      double turn = 2 * Math.PI * ((double) seconds[i] / SECONDS + phase);
      values[i] = Math.exp(level + DRIFT * Math.sin(turn) + SIGMA * random.nextGaussian());
    }
    return new Observations(seconds, values);
  }
}
