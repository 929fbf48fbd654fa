package dev.plumbline.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {
  @ParameterizedTest
  @CsvSource({
    "POST /api/*, POST /api/courses/:id/enroll, true",
    "*/enroll, POST /api/courses/:id/enroll, true",
    "/api/courses, /api/courses/:id, false",
    "/find?q=*, /find?q=a, true",
    "/find?q=*, /findxq=a, false",
    "*, '', true",
    "a*b*c, abbc, true",
    "a*b*c, acb, false"
  })
  void onlyTheStarIsSpecial(String pattern, String text, boolean matches) {
    assertEquals(matches, new Glob(pattern).matches(text));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void itMatchesWhatTheSameRegularExpressionMatches(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 3_000; i++) {
      String pattern = word(random, "ab*", 1 + random.nextInt(6));
      String text = word(random, "ab", random.nextInt(8));
      assertEquals(
          Pattern.matches(pattern.replace("*", ".*"), text),
          new Glob(pattern).matches(text),
          () -> pattern + " on " + text + ", seed " + seed);
    }
  }

  @Test
  void manyStarsTakeNoLonger() {
    Glob evil = new Glob("a*".repeat(40) + "b");
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertFalse(evil.matches("a".repeat(5_000))));
  }

  private static String word(Random random, String letters, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }
}
