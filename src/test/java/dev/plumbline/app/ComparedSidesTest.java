package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.analysis.BinShares;
import dev.plumbline.analysis.ComparedRate;
import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonOptions;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.Rate;
import dev.plumbline.analysis.RateComparison;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.RunRate;
import dev.plumbline.analysis.ShiftCurve;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.analysis.Verdict;
import dev.plumbline.budget.Window;
import dev.plumbline.model.Run;
import dev.plumbline.report.Figures;
import dev.plumbline.report.RowOrder;
import dev.plumbline.report.Text;
import dev.plumbline.store.Store;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The screens' figures of the release study, whose truth is known. */
class ComparedSidesTest {
  private static final ComparisonOptions JUDGING = ComparisonOptions.DEFAULT;
  private static final ComparisonOptions P50_P95 =
      new ComparisonOptions(List.of(Statistic.P50, Statistic.P95), 0.05, 0, OptionalDouble.empty());

  private static final Pattern MORE = Pattern.compile("(\\d+) more");
  private static Store store;
  private static Jobs jobs;
  private static List<Run> baseline;
  private static List<Run> candidate;
  private static ComparedSides sides;

  @BeforeAll
  static void read() {
    RunsCompared study = SampleStudy.result().compared();
    baseline = study.baseline();
    candidate = study.candidate();
    store = Store.open(Path.of("target", "sample-study", "demo.plumb"));
    jobs = Jobs.onThreads(2);
    sides = new CompareRuns(store, jobs).read(baseline, candidate, CompareOptions.DEFAULT);
  }

  @AfterAll
  static void close() {
    jobs.close();
    store.close();
  }

  @Test
  void theErrorColumnIsThatOfTheStudy() {
    List<ComparedRate> rows = sides.rates(Rate.ERRORS, RateComparison.ERROR_MARGIN);
    assertEquals(
        List.of(-0.13, -0.22, 0.09, 0.04, -0.22, 0.0, -0.13, -0.18, 0.04, -0.35),
        rows.stream().map(row -> Math.round(1e4 * row.exactChange()) / 100.0).toList());
    assertEquals(
        Set.of(
            "/api/auth/profile", "/api/courses", "/api/health", "/api/jobs", "/api/wallet/balance"),
        rows.stream()
            .filter(row -> row.verdict() == Verdict.SAME)
            .map(row -> row.key().name())
            .collect(Collectors.toSet()));
    assertTrue(rows.stream().noneMatch(row -> row.verdict() == Verdict.WORSE));
  }

  @Test
  void theRunsOwnCountsAreInTheOrderOfTheRuns() {
    ComparedRate errors = sides.rateTogether(Rate.ERRORS, RateComparison.ERROR_MARGIN);
    assertEquals(
        baseline.stream().map(run -> new RunRate(run.failed(), (double) run.requests())).toList(),
        errors.baselineRuns());
    assertEquals(
        candidate.stream().map(run -> new RunRate(run.failed(), (double) run.requests())).toList(),
        errors.candidateRuns());
    ComparedRate throughput = sides.rateTogether(Rate.THROUGHPUT, 0.05);
    assertEquals(baseline.getFirst().durationSeconds(), throughput.baselineRuns().getFirst().of());
    assertEquals(Verdict.SAME, throughput.verdict());
  }

  @Test
  void allEndpointsAreOneRowJudgedAlone() {
    ComparedRow all = sides.tableTogether(JUDGING).of(Statistic.P50).getFirst();
    assertEquals(-0.0142, all.change(), 5e-5);
    assertEquals(-0.0344, all.low(), 5e-5);
    assertEquals(0.0064, all.high(), 5e-5);
    assertEquals(all.pValue(), all.qValue());
    assertEquals(Verdict.SAME, all.verdict());
    assertTrue(sides.table(JUDGING).rows().stream().noneMatch(row -> row.key().equals(all.key())));
    ShiftCurve curve = sides.shiftTogether(JUDGING);
    assertTrue(curve.points().stream().anyMatch(point -> point.change() == all.change()));
  }

  @Test
  void effectsAreInWords() {
    Map<String, String> effects =
        sides.table(JUDGING).of(Statistic.P50).stream()
            .collect(Collectors.toMap(row -> row.key().name(), row -> row.effect().word()));
    assertEquals("large", effects.get("/api/courses/:id/enroll"));
    assertEquals("large", effects.get("/api/wallet/withdraw"));
    assertEquals("medium", effects.get("/api/jobs"));
    assertEquals("small", effects.get("/api/courses/:id"));
    assertEquals("negligible", effects.get("/api/health"));
  }

  @Test
  void anotherMarginChangesVerdictsWithoutAnotherRead() {
    ComparedSides read =
        new CompareRuns(store, jobs).read(baseline, candidate, CompareOptions.DEFAULT);
    ComparisonOptions wide =
        new ComparisonOptions(List.of(Statistic.P50), 0.30, 0, OptionalDouble.empty());
    assertEquals(Verdict.WORSE, read.table(JUDGING).verdict());
    ComparisonTable table = read.table(wide);
    assertEquals(Verdict.SAME, table.verdict());
    assertEquals(
        sides.table(JUDGING).of(Statistic.P50).getFirst().low(), table.rows().getFirst().low());
    assertEquals(
        SampleStudy.result().compared().table().rows(), read.judge(JUDGING).table().rows());
  }

  @Test
  void aWindowIsThatPartOfEachRunAndIsSaid() {
    CompareOptions options = CompareOptions.DEFAULT.within(new Window(10, 30));
    ComparedSides part = new CompareRuns(store, jobs).read(baseline, candidate, options);
    RunsCompared compared = part.judge(JUDGING);
    assertEquals("each run from 10 s to 30 s", compared.windowWords());
    assertEquals("whole runs", sides.judge(JUDGING).windowWords());
    RowKey enroll = enroll(compared.table());
    assertTrue(
        compared.pooledBaseline().get(enroll).count()
            < sides.judge(JUDGING).pooledBaseline().get(enroll).count());
    ComparedRate throughput = part.rateTogether(Rate.THROUGHPUT, 0.05);
    assertEquals(
        List.of(20.0), throughput.baselineRuns().stream().map(RunRate::of).distinct().toList());
    assertTrue(
        ComparisonWords.method(compared)
            .getFirst()
            .plain()
            .startsWith("6 against 6 runs, each run from 10 s to 30 s; 10 endpoints"));
    CompareOptions beyond = CompareOptions.DEFAULT.within(new Window(1000, 2000));
    Failure none =
        assertThrows(
            Failure.class, () -> new CompareRuns(store, jobs).read(baseline, candidate, beyond));
    assertTrue(none.getMessage().endsWith("to compare from 1000 s to 2000 s"), none.getMessage());
  }

  @Test
  void anyStatisticCanBeSpokenOfFirst() {
    RunsCompared compared = sides.judge(JUDGING);
    assertEquals(
        """
        Worse: POST /api/courses/:id/enroll is 13.3 % slower at p95 [+5.0, +22.2].
        Better: POST /api/wallet/withdraw is 24.0 % faster at p95 [\u221228.9, \u221218.8].
        At the median, p99 and the mean the same two changed.
        The other 8 endpoints are inconclusive (these runs cannot tell).\
        """,
        plain(ComparisonWords.of(compared, Statistic.P95).lines()));
    assertEquals(
        plain(ComparisonWords.of(compared).lines()),
        plain(ComparisonWords.of(compared, Statistic.P50).lines()));
    assertEquals(
        "6 inconclusive at p50: 7 more runs a side would probably settle the nearest of"
            + " them, POST /api/jobs/:id/apply; 26 more would settle all 6",
        ComparisonWords.of(compared, Statistic.P50).moreRuns().plain());
  }

  @Test
  void theRunsInAllAreThoseOfTheRowsThemselves() {
    RunsCompared two =
        new CompareRuns(store, jobs)
            .read(baseline.subList(0, 2), candidate.subList(0, 2), CompareOptions.DEFAULT)
            .judge(JUDGING);
    for (Statistic statistic : Statistic.values()) {
      List<Integer> ofRows =
          two.table().of(statistic).stream()
              .map(row -> MORE.matcher(row.reason()))
              .filter(Matcher::find)
              .map(found -> Integer.valueOf(found.group(1)))
              .sorted()
              .toList();
      List<Integer> inAll =
          MORE.matcher(ComparisonWords.of(two, statistic).moreRuns().plain())
              .results()
              .map(found -> Integer.valueOf(found.group(1)))
              .toList();
      assertTrue(ofRows.size() > 1, statistic + " " + ofRows);
      assertEquals(List.of(ofRows.getFirst(), ofRows.getLast()), inAll, statistic.word());
    }
  }

  @Test
  void sidesOfDifferentSizesAreToldTheRunsInAll() {
    RunsCompared uneven =
        new CompareRuns(store, jobs)
            .read(baseline.subList(0, 4), candidate.subList(0, 2), CompareOptions.DEFAULT)
            .judge(JUDGING);
    List<Integer> needed =
        uneven.table().of(Statistic.P50).stream()
            .filter(row -> row.verdictAlone() == Verdict.INCONCLUSIVE)
            .flatMap(row -> row.runsNeeded().stream().boxed())
            .sorted()
            .toList();
    String said = ComparisonWords.of(uneven, Statistic.P50).moreRuns().plain();
    assertTrue(said.contains(": " + needed.getFirst() + " runs a side in all would"), said);
    assertTrue(said.contains("; " + needed.getLast() + " would settle "), said);
  }

  @Test
  void oneRunASideSaysWhichChangesStandAndWhatMoreRunsWouldNotice() {
    ComparedSides one =
        new CompareRuns(store, jobs)
            .read(baseline.subList(0, 1), candidate.subList(0, 1), CompareOptions.DEFAULT);
    RunsCompared compared = one.judge(P50_P95);
    assertEquals(
        List.of("11.1 % true", "5.4 % true", "4.2 % true", "2.5 % false", "1.4 % false"),
        RowOrder.byTippingNoise(compared.table().rows()).stream()
            .filter(row -> row.tippingNoise().isPresent())
            .map(row -> Figures.size(row.tippingNoise().getAsDouble()) + " " + row.standsAt(0.03))
            .toList());
    assertEquals(
        "With 5 more runs a side, a change of 10 % would be noticed at p50 in all 10 endpoints, at"
            + " p95 in 2, if identical runs vary by 3 %.",
        ComparisonWords.of(compared).learning(5, 0.10, 0.03).plain());
    assertTrue(ComparisonWords.of(compared).moreRuns().isEmpty());
    assertTrue(plain(ComparisonWords.method(compared)).contains("tipping noise"));
    BinShares.Pair bins = one.bins(enroll(compared.table()));
    assertEquals(pooled(compared), bins.baseline().count());
    assertEquals(bins.baseline().first(), bins.candidate().first());
  }

  @Test
  void theSidesOfTheStudyAreInterleaved() {
    RunOrder study = RunOrder.of(baseline, candidate);
    assertEquals("sides interleaved", study.word());
    assertEquals(study.word(), study.words(), "a report has no other word for it");
    List<Run> byTime =
        Stream.of(baseline, candidate)
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Run::started))
            .toList();
    RunOrder inOrder = RunOrder.of(byTime.subList(0, 6), byTime.subList(6, 12));
    assertEquals("baseline before candidate", inOrder.word());
    assertEquals(inOrder.word() + ": a change may also be one of the hour", inOrder.words());
    assertEquals(
        RunOrder.CANDIDATE_FIRST, RunOrder.of(byTime.subList(6, 12), byTime.subList(0, 6)));
  }

  private static RowKey enroll(ComparisonTable table) {
    return table.rows().stream()
        .map(ComparedRow::key)
        .filter(key -> key.name().endsWith("/enroll"))
        .findFirst()
        .orElseThrow();
  }

  private static long pooled(RunsCompared compared) {
    return compared.pooledBaseline().get(enroll(compared.table())).count();
  }

  private static String plain(List<Text> lines) {
    return lines.stream().map(Text::plain).collect(Collectors.joining("\n"));
  }
}
