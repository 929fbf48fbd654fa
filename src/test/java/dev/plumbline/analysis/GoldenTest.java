package dev.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Recorded k6 runs against the reference implementation; {@code make_golden.py} made the files. */
class GoldenTest {
  private static final double RELATIVE = 1e-9;

  @ParameterizedTest
  @ValueSource(strings = {"release-study", "pair", "one-a-side"})
  void everyRowIsWhatTheReferenceSays(String name) {
    Golden golden = Golden.named(name);
    ComparisonTable table = golden.compared();
    assertEquals(golden.rows().size(), table.rows().size());
    for (JsonNode expected : golden.rows()) {
      ComparedRow row = row(table, expected.get("endpoint").asString(), statistic(expected));
      String where = row.key().label() + " " + row.statistic().word();
      assertEquals(expected.has("change"), row.judged(), where);
      assertEquals(expected.get("verdict").asString(), row.verdictAlone().word(), where);
      if (row.judged()) {
        assertFigures(expected, row, where);
      }
    }
  }

  private static void assertFigures(JsonNode expected, ComparedRow row, String where) {
    assertClose(expected, "base", row.baseline(), where);
    assertClose(expected, "cand", row.candidate(), where);
    assertClose(expected, "change", row.change(), where);
    assertClose(expected, "lo", row.low(), where);
    assertClose(expected, "hi", row.high(), where);
    assertClose(expected, "p", row.pValue(), where);
    assertClose(expected, "q", row.qValue(), where);
    assertClose(expected, "df", row.degreesOfFreedom(), where);
    assertClose(expected, "run_share", row.runShare(), where);
    if (Double.isFinite(row.smallestDetectable())) {
      assertClose(expected, "detectable", row.smallestDetectable(), where);
    }
    boolean stands = row.qValue() <= 0.05 || row.verdictAlone() == Verdict.SAME;
    assertEquals(stands ? row.verdictAlone() : Verdict.INCONCLUSIVE, row.verdict(), where);
    assertEquals(row.verdict() == Verdict.INCONCLUSIVE, !row.reason().isEmpty(), where);
  }

  @Test
  void theStudyFindsWhatWasBuiltIntoItAndNothingElse() {
    ComparisonTable table = Golden.named("release-study").compared();
    for (Statistic statistic : Statistic.values()) {
      Map<Verdict, List<String>> called =
          table.of(statistic).stream()
              .collect(
                  Collectors.groupingBy(
                      ComparedRow::verdict,
                      Collectors.mapping(row -> row.key().label(), Collectors.toList())));
      assertEquals(List.of("POST /api/courses/:id/enroll"), called.get(Verdict.WORSE));
      assertEquals(List.of("POST /api/wallet/withdraw"), called.get(Verdict.BETTER));
    }
    assertEquals(Verdict.WORSE, table.verdict());
    assertPercents(table, "POST /api/courses/:id/enroll", 15.6, 11.7, 19.7);
    assertPercents(table, "POST /api/wallet/withdraw", -26.4, -29.2, -23.5);
    ComparedRow chance = row(table, "POST /api/auth/login", Statistic.P95);
    assertEquals(Verdict.BETTER, chance.verdictAlone());
    assertEquals("could be chance among 10 rows", chance.reason());
  }

  /** The numbers are SciPy's, from the golden standard errors. */
  @Test
  void theStudySaysHowManyMoreRunsWouldSettleEachOpenMedian() {
    ComparisonTable table = Golden.named("release-study").compared();
    Map<String, Integer> more =
        table.of(Statistic.P50).stream()
            .filter(row -> row.verdict() == Verdict.INCONCLUSIVE)
            .collect(
                Collectors.toMap(
                    row -> row.key().label(), row -> row.runsNeeded().orElseThrow() - 6));
    assertEquals(
        Map.of(
            "POST /api/jobs/:id/apply", 7,
            "GET /api/courses", 8,
            "GET /api/courses/:id", 9,
            "GET /api/jobs", 26,
            "GET /api/wallet/balance", 22,
            "GET /api/health", 24),
        more);
    assertEquals(
        "7 more runs a side would probably settle it",
        row(table, "POST /api/jobs/:id/apply", Statistic.P50).reason());
  }

  @Test
  void oneRunASideCallsNothingAndSaysWhatWouldUndoEachChange() {
    ComparisonTable table = Golden.named("one-a-side").compared();
    assertTrue(table.rows().stream().allMatch(row -> row.verdict() == Verdict.INCONCLUSIVE));
    assertTrue(table.rows().stream().allMatch(row -> Double.isNaN(row.smallestDetectable())));
    assertTips(0.111, row(table, "POST /api/wallet/withdraw", Statistic.P50));
    assertTips(0.042, row(table, "POST /api/courses/:id/enroll", Statistic.P50));
    ComparedRow profile = row(table, "GET /api/auth/profile", Statistic.P95);
    assertEquals(0.179, profile.change(), 0.0005);
    assertTips(0.025, profile);
    assertEquals(
        "one run a side: the change stands unless identical runs vary by more than 2.5 %",
        profile.reason());
    ComparedRow jobs = row(table, "GET /api/jobs", Statistic.P50);
    assertFalse(jobs.tippingNoise().isPresent());
    assertEquals("one run a side: request noise alone explains the change", jobs.reason());
  }

  private static void assertTips(double expected, ComparedRow row) {
    assertEquals(expected, row.tippingNoise().orElseThrow(), 0.0005, row.key().label());
  }

  private static void assertPercents(
      ComparisonTable table, String endpoint, double change, double low, double high) {
    ComparedRow row = row(table, endpoint, Statistic.P50);
    assertEquals(change, 100 * row.change(), 0.05, endpoint);
    assertEquals(low, 100 * row.low(), 0.05, endpoint);
    assertEquals(high, 100 * row.high(), 0.05, endpoint);
  }

  private static void assertClose(JsonNode expected, String field, double actual, String where) {
    double value = expected.get(field).asDouble();
    assertEquals(value, actual, RELATIVE * Math.abs(value), () -> where + " " + field);
  }

  private static Statistic statistic(JsonNode expected) {
    String word = expected.get("stat").asString();
    return Arrays.stream(Statistic.values())
        .filter(statistic -> statistic.word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  private static ComparedRow row(ComparisonTable table, String endpoint, Statistic statistic) {
    RowKey key = Golden.key(endpoint);
    return table.of(statistic).stream()
        .filter(row -> row.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
