package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportPaceTest {
  private static final Path FIRST = Path.of("first.json");
  private static final Path SECOND = Path.of("second.json");
  private static final long MB = 1_000_000;

  private long nanos;
  private final ImportPace pace =
      new ImportPace(Map.of(FIRST, 100 * MB, SECOND, 300 * MB), () -> nanos);

  @Test
  void aSteadyImportIsForetoldToItsEnd() {
    steady(FIRST, 0, 50, 10);
    ImportPace.Pace first = pace.of(FIRST);
    assertEquals(10.0 * MB, first.bytesPerSecond(), 0.01 * MB);
    assertEquals(5, first.secondsLeft(), 0.01);
    assertEquals(0.5, first.share());
    assertEquals(35, pace.whole().secondsLeft(), 0.1);
    assertEquals(50 * MB, pace.whole().done());
    assertEquals(400 * MB, pace.whole().of());
  }

  @Test
  void nothingIsForetoldBeforeThereIsAPace() {
    pace.read(FIRST, 0);
    later(1.9);
    pace.read(FIRST, 19 * MB);
    assertTrue(Double.isNaN(pace.whole().secondsLeft()));
    later(0.2);
    pace.read(FIRST, 21 * MB);
    assertEquals(379 / 10.0, pace.whole().secondsLeft(), 2);
  }

  @Test
  void howItBeganIsForgottenAfterSomeSeconds() {
    steady(FIRST, 0, 4, 1);
    steady(FIRST, 4, 64, 10);
    assertEquals(10.0 * MB, pace.whole().bytesPerSecond(), 0.01 * MB);
    assertEquals(33.6, pace.whole().secondsLeft(), 0.1);
  }

  @Test
  void aFileThatGrewIsNeverBehindItsEnd() {
    steady(FIRST, 0, 110, 10);
    assertEquals(0, pace.of(FIRST).secondsLeft());
    assertEquals(1, pace.of(FIRST).share());
  }

  @Test
  void aFileThatIsHereAlreadyMakesNothingFaster() {
    steady(FIRST, 0, 30, 10);
    pace.read(Path.of("known.json"), 900 * MB);
    later(0.5);
    pace.read(FIRST, 35 * MB);
    assertEquals(10.0 * MB, pace.whole().bytesPerSecond(), 0.1 * MB);
  }

  @Test
  void oneSlowPieceDoesNotThrowTheForecast() {
    steady(FIRST, 0, 50, 10);
    later(0.5);
    pace.read(FIRST, 50 * MB + 1);
    assertEquals(40, pace.whole().secondsLeft(), 6);
  }

  @Test
  void aLastingSlowdownIsBelieved() {
    steady(FIRST, 0, 50, 10);
    steady(FIRST, 50, 80, 2);
    assertEquals(2.0 * MB, pace.whole().bytesPerSecond(), 0.3 * MB);
  }

  @Test
  void aReaderThatHangsIsSeenToHang() {
    steady(FIRST, 0, 50, 10);
    later(60);
    assertTrue(pace.whole().bytesPerSecond() < 0.1 * MB);
    later(6);
    assertEquals(0, pace.whole().bytesPerSecond());
    assertTrue(Double.isNaN(pace.whole().secondsLeft()), "nobody knows");
  }

  @Test
  void aFileThatWasNotReadIsDoneWithoutMakingItFaster() {
    steady(FIRST, 0, 50, 10);
    pace.finished(SECOND);
    later(0.5);
    pace.read(FIRST, 55 * MB);
    assertEquals(10.0 * MB, pace.whole().bytesPerSecond(), 0.1 * MB);
    assertEquals(4.5, pace.whole().secondsLeft(), 0.1);
    assertEquals(1, pace.filesDone());
  }

  private void steady(Path file, long fromMb, long toMb, long mbPerSecond) {
    for (long mb = fromMb; mb < toMb; mb++) {
      later(1.0 / mbPerSecond);
      pace.read(file, (mb + 1) * MB);
    }
  }

  private void later(double seconds) {
    nanos += Math.round(seconds * 1e9);
  }
}
