package dev.plumbline.bench;

import java.util.Locale;
import java.util.concurrent.Callable;

/** Times work in this process, once it is warm. */
final class Repeated {
  private static final int WARM_UP = 15;
  private static final int TIMES = 20;

  /** What the work gave last, so that none of it can be left out. */
  private Object last;

  /**
   * The median of twenty times.
   *
   * @param most milliseconds that it may take
   * @param of what is worked on, in words
   */
  static Result of(String part, String measure, double most, String of, Callable<?> work)
      throws Exception {
    Figures millis = new Repeated().millis(work);
    return Result.of(part, measure, millis.median(), "ms", Result.atMost(most))
        .noting(
            String.format(
                Locale.ROOT,
                "%.1f to %.1f; %s; load %s",
                millis.min(),
                millis.max(),
                of,
                Machine.load()));
  }

  private Figures millis(Callable<?> work) throws Exception {
    for (int i = 0; i < WARM_UP; i++) {
      last = work.call();
    }
    double[] millis = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      long before = System.nanoTime();
      last = work.call();
      millis[i] = (System.nanoTime() - before) / 1e6;
    }
    if (last == null) {
      throw new IllegalStateException("the work gave nothing");
    }
    return new Figures(millis);
  }
}
