package dev.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.model.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RateComparisonTest {
  private static final double SEVEN_DIGITS = 5.1e-8;
  private static final double SECONDS = 40;
  private static final RowKey FEW = key("/few");
  private static final RowKey MANY = key("/many");
  private static final List<RunRequests> BASELINE =
      List.of(run(2, 100, 30, 1000), run(4, 100, 20, 1000), run(3, 110, 24, 1010));
  private static final List<RunRequests> CANDIDATE =
      List.of(run(9, 100, 25, 1000), run(12, 100, 28, 1000), run(8, 90, 22, 990));

  @Test
  void errorsMatchTheReferenceOnGivenCounts() {
    List<ComparedRate> rows = errors(BASELINE, CANDIDATE);
    assertFigures(
        rows.getFirst(),
        0.032673,
        0.1029362,
        0.0702632,
        0.0242536,
        0.1463978,
        0.0009568,
        0.0019136);
    assertFigures(
        rows.getLast(), 0.0247371, 0.0254443, 0.0007072, -0.0061536, 0.0100114, 0.851075, 0.851075);
    assertEquals(Verdict.WORSE, rows.getFirst().verdict());
    assertEquals(Verdict.INCONCLUSIVE, rows.getLast().verdict());
  }

  @Test
  void theExactCountsStandBesideAndTellTheirOwnChange() {
    ComparedRate few = errors(BASELINE, CANDIDATE).getFirst();
    assertEquals(new RunRate(12, 100), few.candidateRuns().get(1));
    assertEquals(29 / 290.0 - 9 / 310.0, few.exactChange(), 1e-15);
  }

  @Test
  void underFiveErrorsOnASideTellNothingUnlessAllRunsAgree() {
    List<RunRequests> before = List.of(run(1, 600, 30, 1000), run(3, 600, 30, 1000));
    ComparedRate few = errors(before, List.of(run(1, 600, 30, 1000))).getFirst();
    assertTrue(few.tooFewErrors(), few.toString());
    assertFalse(errors(BASELINE, CANDIDATE).getLast().tooFewErrors());
    List<RunRequests> clean = IntStream.range(0, 4).mapToObj(i -> run(i, 900, 0, 900)).toList();
    assertFalse(errors(clean, clean).getLast().tooFewErrors(), "no errors at all are the same");
  }

  @Test
  void aSmallChangeWellKnownIsTheSame() {
    List<RunRequests> clean = IntStream.range(0, 4).mapToObj(i -> run(i, 900, 0, 900)).toList();
    assertTrue(
        errors(clean, clean).stream().allMatch(row -> row.verdict() == Verdict.SAME),
        errors(clean, clean).toString());
  }

  @Test
  void swappingTheSidesMirrorsTheAnswer() {
    for (Rate rate : Rate.values()) {
      List<ComparedRate> there = RateComparison.compare(rate, BASELINE, CANDIDATE, 0.005);
      List<ComparedRate> back = RateComparison.compare(rate, CANDIDATE, BASELINE, 0.005);
      for (int i = 0; i < there.size(); i++) {
        ComparedRate a = there.get(i);
        ComparedRate b = back.get(i);
        assertEquals(a.pValue(), b.pValue(), 1e-12);
        assertEquals(a.baseline(), b.candidate(), 1e-12);
        assertEquals(Math.signum(a.low()), -Math.signum(b.high()));
        assertEquals(
            rate == Rate.ERRORS ? -a.change() : 1 / (1 + a.change()) - 1, b.change(), 1e-12);
        assertEquals(a.verdict() == Verdict.WORSE, b.verdict() == Verdict.BETTER);
      }
    }
  }

  @Test
  void oneRunAgainstSeveralIsJudgedAndOneAgainstOneIsNot() {
    assertEquals(Verdict.WORSE, only(errors(BASELINE, List.of(run(30, 100, 24, 1000)))).verdict());
    ComparedRate one = only(errors(BASELINE.subList(0, 1), List.of(run(30, 100, 24, 1000))));
    assertEquals(Verdict.INCONCLUSIVE, one.verdictAlone());
    assertTrue(one.reason().startsWith("one run a side"), one.reason());
  }

  @Test
  void rowsThatCannotBeJudgedSayWhy() {
    List<RunRequests> lacking =
        List.of(new RunRequests("x", 0, SECONDS, Map.of(MANY, counts(1, 19))));
    List<ComparedRate> rows = errors(BASELINE, lacking);
    assertEquals(ComparedRow.State.MISSING_FROM_A_RUN, rows.getFirst().state());
    assertEquals("missing from the candidate run", rows.getFirst().reason());
    assertEquals(ComparedRow.State.TOO_FEW_REQUESTS, rows.getLast().state());
    assertEquals(List.of(new RunRate(1, 19)), rows.getLast().candidateRuns());
  }

  @Test
  void throughputIsRequestsByTheSecondAndMoreOfThemIsBetter() {
    List<RunRequests> slower = twice(run(0, 1000, 0, 1000), run(0, 1004, 0, 1004));
    List<RunRequests> faster = twice(run(0, 1200, 0, 1200), run(0, 1206, 0, 1206));
    ComparedRate row = only(RateComparison.compare(Rate.THROUGHPUT, slower, faster, 0.05));
    assertEquals(Math.sqrt(1000 * 1004.0) / SECONDS, row.baseline(), 1e-9);
    assertEquals(Math.sqrt(1200 * 1206.0) / Math.sqrt(1000 * 1004.0) - 1, row.change(), 1e-12);
    assertEquals(Verdict.BETTER, row.verdict());
    assertEquals(
        Verdict.WORSE,
        only(RateComparison.compare(Rate.THROUGHPUT, faster, slower, 0.05)).verdict());
  }

  @Test
  void theNoiseOfAThroughputIsThatOfItsBlocks() {
    long[] byBlock = new long[20];
    for (int block = 0; block < 20; block++) {
      byBlock[block] = block % 2 == 0 ? 40 : 60;
    }
    RunRequests run =
        new RunRequests("x", 0, SECONDS, Map.of(FEW, new RequestCounts(1000, 0, byBlock)));
    LogFigure figure = Rate.THROUGHPUT.of(run.rows().get(FEW), run);
    // Ten blocks leave 960 of 38 s, ten leave 940: half their distance, by 19/20 of twenty.
    double half = Math.log(960 / 940.0) / 2;
    assertEquals(Math.log(25), figure.y(), 1e-12);
    assertEquals(19 * half * half, figure.w(), 1e-12);
  }

  @Test
  void secondsAreCountedFromTheWindowToTheEndOfTheRun() {
    double[] seconds = new RunRequests("x", 5, 45.5, Map.of()).secondsByBlock();
    assertEquals(40.5, IntStream.range(0, 20).mapToDouble(i -> seconds[i]).sum(), 1e-9);
    assertEquals(2.5, seconds[5], 1e-9);
    assertEquals(2, seconds[4], 1e-9);
  }

  private static List<RunRequests> twice(RunRequests a, RunRequests b) {
    return Stream.of(a, b, a, b).toList();
  }

  private static ComparedRate only(List<ComparedRate> rows) {
    return rows.getFirst();
  }

  private static List<ComparedRate> errors(List<RunRequests> before, List<RunRequests> after) {
    return RateComparison.compare(Rate.ERRORS, before, after, RateComparison.ERROR_MARGIN);
  }

  private static RunRequests run(int failed, int of, int failedMany, int ofMany) {
    Map<RowKey, RequestCounts> rows = new HashMap<>();
    rows.put(FEW, counts(failed, of));
    rows.put(MANY, counts(failedMany, ofMany));
    return new RunRequests("run", 0, SECONDS, rows);
  }

  private static RequestCounts counts(int failed, int of) {
    long[] byBlock = new long[20];
    for (int i = 0; i < of; i++) {
      byBlock[i % 20]++;
    }
    return new RequestCounts(of, failed, byBlock);
  }

  private static RowKey key(String name) {
    return new RowKey(Kind.REQUEST, "http_req_duration", name, "GET");
  }

  private static void assertFigures(ComparedRate row, double... expected) {
    List<Double> found = new ArrayList<>();
    found.add(row.baseline());
    found.add(row.candidate());
    found.add(row.change());
    found.add(row.low());
    found.add(row.high());
    found.add(row.pValue());
    found.add(row.qValue());
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], found.get(i), SEVEN_DIGITS, row.key().name() + " figure " + i);
    }
  }
}
