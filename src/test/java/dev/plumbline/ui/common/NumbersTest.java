package dev.plumbline.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumbersTest {
  private final Numbers english = new Numbers(Locale.ENGLISH);
  private final Numbers german = new Numbers(Locale.GERMANY);

  @Test
  void figuresOfAnEnglishReaderAreThoseOnPaper() {
    assertEquals("45.0", english.quantity(45));
    assertEquals("1,234,567", english.count(1_234_567));
    assertEquals("+15.6", english.change(0.156));
    assertEquals("0.0", english.change(-0.0004));
    assertEquals("0.0", english.change(0.0004));
    assertEquals("\u22120.1", english.change(-0.001));
  }

  @Test
  void figuresOfAGermanReaderHaveAGermanPointAndComma() {
    assertEquals("45,0", german.quantity(45));
    assertEquals("1.234.567", german.count(1_234_567));
    assertEquals("+15,6", german.change(0.156));
    assertEquals("0,37", german.share(37, 10_000));
    assertEquals(english.bytes(1_234_567).replace('.', ','), german.bytes(1_234_567));
  }

  /** The comma between the ends is none of a figure's. */
  @Test
  void theEndsOfAnIntervalStayApart() {
    assertEquals("[+11.7, +19.7]", english.interval(0.117, 0.197));
    assertEquals("[+11,7, +19,7]", german.interval(0.117, 0.197));
    assertEquals("[86,3, 95,8]", german.range(86.3, 95.8));
  }

  @Test
  void pointsAreSignedAndHaveTwoDigits() {
    assertEquals("\u22120.22", english.points(-0.0022));
    assertEquals("+1.50", english.points(0.015));
    assertEquals("\u22120,22", german.points(-0.0022));
  }

  @Test
  void wordsAndVersionsWithoutFiguresStay() {
    assertEquals("p95 of a.b, c", german.local("p95 of a.b, c"));
    assertEquals("v1,5, at 3. May", german.local("v1.5, at 3. May"));
    assertEquals(".5 and 5.", german.local(".5 and 5."));
  }

  @Test
  void durationsAreLocalToo() {
    Duration duration = Duration.ofMillis(46_400);
    assertEquals(english.duration(duration).replace('.', ','), german.duration(duration));
  }
}
