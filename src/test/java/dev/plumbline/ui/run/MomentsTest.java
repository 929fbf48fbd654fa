package dev.plumbline.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.ui.common.TimeSelection.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
  @ParameterizedTest
  @CsvSource({
    "20, 20, 21",
    "20-40, 20, 40",
    "20 s - 40 s, 20, 40",
    "2:30-5:00, 150, 300",
    "1:02:30 - 1:10:00, 3750, 4200"
  })
  void whatAReaderWritesIsUnderstood(String text, double from, double to) {
    assertEquals(Optional.of(new Span(from, to)), Moments.read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "40-20", "5-5", "1:2:3:4", "-5"})
  void whatIsNoTimeIsNone(String text) {
    assertEquals(Optional.empty(), Moments.read(text));
  }

  @Test
  void timesAreWrittenAsLongAsTheRunNeeds() {
    assertEquals("20\u201340 s", Moments.span(20, 40, 45));
    assertEquals("2:30\u20135:00", Moments.span(150, 300, 720));
    assertEquals("0:02:30\u20131:10:00", Moments.span(150, 4200, 28_800));
  }

  @Test
  void noWindowIsSaidToEndAfterTheRun() {
    assertEquals("38\u201347 s", Moments.span(38, 48, 46.7));
    assertEquals("2:30\u20133:05", Moments.span(150, 200, 184.2));
  }
}
