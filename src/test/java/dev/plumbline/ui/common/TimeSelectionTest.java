package dev.plumbline.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.ui.common.TimeSelection.Span;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimeSelectionTest {
  private static final double SECONDS = 46.4;

  private final TimeSelection time = new TimeSelection();

  @BeforeEach
  void begin() {
    time.reset(SECONDS);
  }

  private static Optional<Span> span(double from, double to) {
    return Optional.of(new Span(from, to));
  }

  private Optional<Span> selected() {
    return time.selected().get();
  }

  @Test
  void aSelectionIsRoundedOutwardsInWhicheverOrderItIsMade() {
    time.select(20.5, 39.2);
    assertEquals(span(20, 40), selected());
    time.select(39.2, 20.5);
    assertEquals(span(20, 40), selected());
  }

  @Test
  void aSelectionStaysInsideTheRunAndIsNeverEmpty() {
    time.select(-10, 3);
    assertEquals(span(0, 3), selected());
    time.select(40, 100);
    assertEquals(span(40, 47), selected());
    time.select(12, 12);
    assertEquals(span(12, 13), selected());
    time.select(90, 100);
    assertEquals(span(46, 47), selected());
    time.select(-9, -8);
    assertEquals(span(0, 1), selected());
  }

  @Test
  void whateverIsSelectedLiesInTheRun() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      double seconds = random.nextDouble() * 90;
      time.reset(seconds);
      time.select(random.nextGaussian() * 60, random.nextGaussian() * 60);
      Span span = selected().orElseThrow();
      String said = span + " of " + seconds;
      assertTrue(span.from() >= 0 && span.to() <= Math.max(1, Math.ceil(seconds)), said);
      assertEquals(Math.rint(span.from()), span.from(), said);
      assertEquals(Math.rint(span.to()), span.to(), said);
    }
  }

  @Test
  void movingKeepsTheLengthAlsoAtTheEnds() {
    time.select(10, 20);
    time.move(5);
    assertEquals(span(15, 25), selected());
    time.move(1_000);
    assertEquals(span(37, 47), selected());
    time.move(-1_000);
    assertEquals(span(0, 10), selected());
  }

  @Test
  void nothingSelectedIsNotMoved() {
    time.move(5);
    assertEquals(Optional.empty(), selected());
  }

  @Test
  void zoomingKeepsTheTimeUnderThePointer() {
    time.zoom(0.5, 10);
    Span near = time.shown().get();
    assertEquals(SECONDS / 2, near.length(), 1e-9);
    assertEquals(10 / SECONDS, (10 - near.from()) / near.length(), 1e-9);
    time.zoom(0.5, 12);
    Span nearer = time.shown().get();
    assertEquals((12 - near.from()) / near.length(), (12 - nearer.from()) / nearer.length(), 1e-9);
  }

  @Test
  void zoomingEndsAtFiveSecondsAndAtTheWholeRun() {
    time.zoom(1e-9, 20);
    assertEquals(5, time.shown().get().length(), 1e-9);
    time.zoom(1e9, 20);
    assertEquals(new Span(0, SECONDS), time.shown().get());
  }

  @Test
  void aRunShorterThanFiveSecondsIsShownWhole() {
    time.reset(3);
    time.zoom(0.1, 1);
    assertEquals(new Span(0, 3), time.shown().get());
  }

  @Test
  void panningEndsAtTheEndsOfTheRun() {
    time.zoom(0.5, 0);
    time.pan(5);
    assertEquals(new Span(5, 5 + SECONDS / 2), time.shown().get());
    time.pan(1_000);
    assertEquals(SECONDS, time.shown().get().to(), 1e-9);
    time.pan(-1_000);
    assertEquals(0, time.shown().get().from());
  }

  @Test
  void whatIsShownMovesToWhereTheSelectionIs() {
    time.zoom(0.25, 0);
    time.select(30, 34);
    time.reveal();
    Span shown = time.shown().get();
    assertEquals(32, (shown.from() + shown.to()) / 2, 1e-9);
    time.reveal();
    assertEquals(shown, time.shown().get(), "it is in sight already");
  }

  @Test
  void anotherRunBeginsAnew() {
    time.select(10, 20);
    time.zoom(0.5, 10);
    time.cursor().set(Optional.of(12.0));
    time.reset(100);
    assertEquals(Optional.empty(), selected());
    assertEquals(Optional.empty(), time.cursor().get());
    assertEquals(new Span(0, 100), time.shown().get());
  }

  @Test
  void aSpanWithoutLengthIsNone() {
    assertThrows(IllegalArgumentException.class, () -> new Span(3, 3));
    assertThrows(IllegalArgumentException.class, () -> new Span(0, Double.NaN));
  }
}
