package dev.plumbline.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.ui.common.CurrentThreadTasks;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BeatTest {
  @Test
  void aThousandReportsInASecondReachTheScreenAFewTimes() {
    AtomicLong clock = new AtomicLong();
    AtomicInteger shown = new AtomicInteger();
    Beat beat = new Beat(new CurrentThreadTasks(), clock::get, shown::incrementAndGet);
    for (int i = 0; i < 1_000; i++) {
      clock.addAndGet(1_000_000);
      beat.due();
    }
    assertEquals(13, shown.get());
  }

  @Test
  void theFirstReportIsShownAtOnce() {
    AtomicInteger shown = new AtomicInteger();
    new Beat(new CurrentThreadTasks(), () -> 0, shown::incrementAndGet).due();
    assertEquals(1, shown.get());
  }
}
