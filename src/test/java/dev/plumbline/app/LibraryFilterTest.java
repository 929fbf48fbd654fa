package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryFilterTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private final LibraryEntry entry =
      ListedRuns.entry(
          ListedRuns.run("/data/candidate-6.json.gz", 0, Map.of("release", "1.5")),
          new ThresholdOutcome(11, 2, 0, 0),
          "cold caches");

  @ParameterizedTest
  @CsvSource({
    "'', true",
    "'  ', true",
    "STUDY, true",
    "candidate 6, true",
    "6 study, true",
    "k6 2.2, true",
    "release=1.5, true",
    "json.gz, true",
    "caches, true",
    "gatling, false",
    "study gatling, false"
  })
  void everyWordMustOccurSomewhere(String text, boolean matches) {
    assertEquals(matches, with(text).matches(entry));
  }

  @Test
  void eachPropertyLetsItsOwnThroughAndNoOther() {
    assertTrue(LibraryFilter.ALL.matches(entry));
    for (boolean own : new boolean[] {true, false}) {
      String other = own ? "" : "x";
      assertEquals(own, filter("Release study" + other, null, null, null).matches(entry));
      assertEquals(own, filter(null, "k6" + other, null, null).matches(entry));
      assertEquals(own, filter(null, null, "release=1.5" + other, null).matches(entry));
      assertEquals(own, filter(null, null, "release" + other, null).matches(entry));
      assertEquals(own, filter(null, null, null, other).matches(entry), "not stated");
    }
  }

  @Test
  void anIdIsFoundByItsBeginningAlone() {
    String id = entry.run().id();
    assertTrue(LibraryFilter.ALL.withText(id.substring(0, 5)).matches(entry));
    assertFalse(LibraryFilter.ALL.withText(id.substring(5)).matches(entry));
  }

  @Test
  void anOutcomeIsAskedForByItsVerdict() {
    assertTrue(outcome(ThresholdOutcome.Verdict.MISSES, DAY, DAY).matches(entry));
    assertFalse(outcome(ThresholdOutcome.Verdict.MEETS, DAY, DAY).matches(entry));
  }

  @Test
  void bothEndsOfTheDaysBelongToThem() {
    assertTrue(outcome(ThresholdOutcome.Verdict.MISSES, DAY, DAY).matches(entry));
    assertFalse(outcome(ThresholdOutcome.Verdict.MISSES, DAY.plusDays(1), null).matches(entry));
    assertFalse(outcome(ThresholdOutcome.Verdict.MISSES, null, DAY.minusDays(1)).matches(entry));
  }

  @ParameterizedTest
  @CsvSource({
    "5, 0, 0, meets 5 of 5", "1, 0, 0, meets 1 of 1", "11, 2, 0, misses 2 of 13",
    "0, 0, 0, none stated", "0, 0, 4, outcome not known", "3, 0, 1, 'meets 3, 1 not known'"
  })
  void anOutcomeIsSaidInWords(int met, int missed, int untold, String words) {
    assertEquals(words, new ThresholdOutcome(met, missed, untold, 0).words());
  }

  private static LibraryFilter with(String text) {
    return new LibraryFilter(
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static LibraryFilter filter(String test, String tool, String label, String environment) {
    return new LibraryFilter(
        "",
        Optional.ofNullable(test),
        Optional.ofNullable(tool),
        Optional.ofNullable(label),
        Optional.ofNullable(environment),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static LibraryFilter outcome(
      ThresholdOutcome.Verdict verdict, LocalDate from, LocalDate to) {
    return new LibraryFilter(
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(verdict),
        Optional.ofNullable(from),
        Optional.ofNullable(to));
  }
}
