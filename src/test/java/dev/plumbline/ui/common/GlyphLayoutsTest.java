package dev.plumbline.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Texts of any script, laid out on several threads at once. */
class GlyphLayoutsTest {
  private static final int TEXTS = 3_000;

  @BeforeAll
  static void begin() {
    Fx.start();
  }

  @Test
  void theToolkitLendsItsSharedLayoutToNobodyElse() {
    assertTrue(GlyphLayouts.areSeparate());
  }

  @Test
  void namesInHebrewDoNotMeetTheTextOfCharts() throws InterruptedException {
    List<Throwable> failed = Collections.synchronizedList(new ArrayList<>());
    List<Thread> threads =
        List.of(layingOut("\u05e9\u05dc\u05d5\u05dd /orders", failed), layingOut("p95", failed));
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(List.of(), failed);
  }

  private static Thread layingOut(String name, List<Throwable> failed) {
    Thread thread =
        new Thread(
            () -> {
              for (int i = 0; i < TEXTS; i++) {
                new Text(name + i).getLayoutBounds();
              }
            });
    thread.setUncaughtExceptionHandler((_, e) -> failed.add(e));
    return thread;
  }
}
