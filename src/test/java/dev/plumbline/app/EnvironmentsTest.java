package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.model.Completeness;
import dev.plumbline.model.Run;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnvironmentsTest {
  @Test
  void runsThatSayNothingOrAnotherPlaceAreCounted() {
    assertEquals("staging", of("staging", "staging"));
    assertEquals("", of("", ""));
    assertEquals("staging (1 of 3 runs), 2 do not say", of("", "staging", ""));
    assertEquals("production (1 of 2 runs), staging (1)", of("staging", "production"));
    assertEquals(
        "production (1 of 4 runs), staging (2), 1 does not say",
        of("staging", "production", "", "staging"));
  }

  private static String of(String... environments) {
    return Environments.of(Stream.of(environments).map(EnvironmentsTest::run).toList());
  }

  private static Run run(String environment) {
    return new Run(
        "0",
        "checkout",
        environment,
        "k6",
        "2.2.0",
        "k6-ndjson",
        Instant.EPOCH,
        1,
        1,
        0,
        Completeness.WHOLE,
        "a.json",
        1,
        Map.of());
  }
}
