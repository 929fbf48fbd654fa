package dev.plumbline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlainTextTest {
  @Test
  void whatCannotBeSeenIsWrittenOut() {
    assertEquals("a\\nb\\t\\u202ec", PlainText.of("a\nb\t\u202ec"));
    assertEquals("\\ud800", PlainText.of("\ud800"));
    assertEquals("caf\u00e9 \ud83d\ude80", PlainText.of("caf\u00e9 \ud83d\ude80"));
  }

  @Test
  void longNamesLoseTheirMiddle() {
    assertEquals("abc\u2026ij", PlainText.of("abcdefghij", 6));
    assertEquals("abcdef", PlainText.of("abcdef", 6));
    assertEquals(10, PlainText.of("x".repeat(1_000_000), 10).length());
  }

  @Test
  void whatIsFittedFitsHoweverLittleRoomThereIs() {
    for (double width = -40; width < 90; width += 0.5) {
      String shown = PlainText.fit("sustain 1,000 \ud83d\ude00", Lettering.CAPTION, width);
      assertTrue(shown.isEmpty() || Lettering.CAPTION.width(shown) <= width, shown);
      assertTrue(width < 12 || !shown.isEmpty(), "nothing in " + width);
    }
  }

  @Test
  void aDigitIsAsWideAsAnyOther() {
    for (char digit = '0'; digit <= '9'; digit++) {
      assertEquals(Lettering.BODY.width("0"), Lettering.BODY.width(String.valueOf(digit)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void textHasContrastOnThePage(Theme theme) {
    for (Token token :
        new Token[] {
          Token.TEXT,
          Token.MUTED,
          Token.FAINT,
          Token.BASELINE_TEXT,
          Token.CANDIDATE,
          Token.WORSE,
          Token.BETTER,
          Token.BUDGET,
          Token.NEAR_LIMIT
        }) {
      double a = luminance(token.rgb(theme)) + 0.05;
      double b = luminance(Token.PAGE.rgb(theme)) + 0.05;
      assertTrue(Math.max(a, b) / Math.min(a, b) >= 4.5, token + " on " + theme);
    }
  }

  private static double luminance(int rgb) {
    return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
  }

  private static double channel(int shifted) {
    double c = (shifted & 255) / 255.0;
    return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
