package dev.plumbline.ui;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What is thrown on the screen's thread and caught by nobody: each is told once, however often a
 * page that is drawn again and again throws it.
 */
final class Defects {
  private final Consumer<Throwable> teller;
  private final Set<String> told = new HashSet<>();
  private Thread.UncaughtExceptionHandler before;
  private volatile boolean met;

  Defects(Consumer<Throwable> teller) {
    this.teller = teller;
  }

  /** Starts on the thread that calls. */
  void watch() {
    before = Thread.currentThread().getUncaughtExceptionHandler();
    Thread.currentThread().setUncaughtExceptionHandler((_, defect) -> tell(defect));
  }

  /** Ends on the thread that calls, which has to be the same. */
  void leave() {
    Thread.currentThread().setUncaughtExceptionHandler(before);
  }

  boolean met() {
    return met;
  }

  private void tell(Throwable defect) {
    met = true;
    String origin =
        defect.getClass() + Arrays.stream(defect.getStackTrace()).findFirst().toString();
    if (told.add(origin)) {
      teller.accept(defect);
    }
  }
}
