package dev.plumbline.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> KEYS =
      List.of("statistic", "limit", "endpoint", "POST /api/courses/:id/enroll");

  @ParameterizedTest
  @CsvSource({
    "statistik, statistic",
    "Limits, limit",
    "POST /api/course/:id/enrol, POST /api/courses/:id/enroll",
    "colour,",
    "x,"
  })
  void aMistypedWordFindsItsNeighbourAndAStrangeOneNone(String word, String expected) {
    assertEquals(Optional.ofNullable(expected), Nearest.to(word, KEYS));
  }
}
