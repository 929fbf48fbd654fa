package dev.plumbline.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work away from the screen; its twin for tests does it at once. */
public interface Tasks {
  /**
   * Does work on another thread, then hands its result, or what it threw, back on the screen's.
   * Nothing that is thrown is lost: what is no {@link Problem} known to people is a defect, and is
   * told as one.
   */
  <T> void start(Callable<T> work, Consumer<T> done, Consumer<Problem> failed);

  /** Runs something on the screen's thread, now or as soon as it can. */
  void onScreen(Runnable action);

  /** A place for work of which only the latest result matters. */
  default Latest latest() {
    return new Latest(this);
  }
}
