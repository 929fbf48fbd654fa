package dev.plumbline.bench;

import java.util.concurrent.Callable;

/** Times work in this process, once it is warm. */
final class Repeated {
  private static final int WARM_UP = 15;
  private static final int TIMES = 20;

  /** What the work gave last, so that none of it can be left out. */
  private Object last;

  /** Milliseconds of each of twenty times. */
  Figures millis(Callable<?> work) throws Exception {
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
