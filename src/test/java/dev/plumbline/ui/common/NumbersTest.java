package dev.plumbline.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
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
    assertEquals("[+11,7; +19,7]", german.interval(0.117, 0.197));
    assertEquals("[86,3; 95,8]", german.range(86.3, 95.8));
  }

  @Test
  void pointsAreSignedAndHaveTwoDigits() {
    assertEquals("\u22120.22", english.points(-0.0022));
    assertEquals("+1.50", english.points(0.015));
    assertEquals("\u22120,22", german.points(-0.0022));
  }

  @Test
  void namesVersionsAndTimesStay() {
    for (String words :
        List.of(
            "p95 of a.b, c",
            "p99.9 of GET /v1.5/jobs/2.0",
            "k6 2.2.0",
            "v1.5, at 3. May 12:30:01.5",
            "1.2-rc",
            "http_req_failed: rate<0.05",
            ".5 and 5.")) {
      assertEquals(words, german.local(words));
    }
  }

  @Test
  void numbersInSentencesAreLocal() {
    assertEquals(
        "15,6 % slower [+11,7; +19,7]. 1.234 of 2,5k; n\u00a0=\u00a014.741, at p95",
        german.local("15.6 % slower [+11.7, +19.7]. 1,234 of 2.5k; n\u00a0=\u00a014,741, at p95"));
    assertEquals("1\u00a0234,5 ms", new Numbers(Locale.FRANCE).local("1,234.5 ms"));
    assertEquals("1,234.5 ms", new Numbers(Locale.of("ar", "EG")).local("1,234.5 ms"));
  }

  @Test
  void durationsAreLocalToo() {
    Duration duration = Duration.ofMillis(46_400);
    assertEquals(english.duration(duration).replace('.', ','), german.duration(duration));
  }
}
