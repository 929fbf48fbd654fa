package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.analysis.EndpointRows.NameStyle;
import dev.plumbline.analysis.HeatCells;
import dev.plumbline.analysis.Stage;
import dev.plumbline.analysis.TimeColumns;
import dev.plumbline.budget.Window;
import dev.plumbline.model.KeptSample;
import dev.plumbline.model.Population;
import dev.plumbline.model.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first candidate of the release study, looked at through windows. */
class ExploredRunTest {
  @TempDir static Path folder;
  private static Imports imports;
  private static Jobs jobs;
  private static Run run;
  private static ExploredRun explored;

  @BeforeAll
  static void open() {
    imports = new Imports(folder);
    jobs = Jobs.onThreads(2);
    run = imports.stored(SampleStudy.RUNS.resolve("candidate-1.json.gz"));
    explored = new ExploreRun(imports.store(), jobs).open(run);
  }

  @AfterAll
  static void close() {
    imports.close();
    jobs.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aWindowSaysWhatTheStoreSaysOfIt(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 5; i++) {
      int from = random.nextInt(40);
      int to = from + 1 + random.nextInt(46 - from);
      RunWindow window = explored.window(from, to);
      int compared = 0;
      for (RunView.Row row : shown(from, to)) {
        EndpointFigures figures =
            window.rows().stream()
                .filter(one -> one.key().isPresent())
                .filter(one -> one.name().equals(row.name()) && one.method().equals(row.method()))
                .findFirst()
                .orElseThrow();
        String of = row.name() + " from " + from + " to " + to;
        assertEquals(row.distribution().count(), figures.requests(), of);
        assertEquals(row.distribution().percentile(95), figures.p95(), of);
        assertEquals(row.distribution().max(), figures.max(), of);
        assertEquals(row.distribution().sum(), figures.values().sum(), of);
        assertEquals(row.failed(), figures.errors(), of);
        compared++;
      }
      assertEquals(window.rows().stream().filter(r -> r.requests() > 0).count(), compared + 1);
    }
  }

  @Test
  void theWindowOfThePictureHasItsFigures() {
    RunWindow window = explored.window(20, 40);
    assertEquals(11, window.rows().size());
    assertEquals(2_439, window.all().requests());
    assertEquals(90.2, window.all().p95(), 0.05);
    assertEquals(86.3, window.all().p95Interval().orElseThrow().low(), 0.05);
    assertEquals(95.8, window.all().p95Interval().orElseThrow().high(), 0.05);
    assertEquals(122, window.all().rate(), 0.5);
    assertEquals(9, window.all().errors());
    assertEquals(Optional.of(new RunWindow.Users(20, 40)), window.users());
    EndpointFigures enroll =
        window.rows().stream().filter(r -> r.name().endsWith("/enroll")).findFirst().orElseThrow();
    assertEquals("courses", enroll.group());
    assertEquals(244, enroll.requests());
    assertEquals(368, enroll.needed(99).orElseThrow());
    assertTrue(enroll.needed(95).isEmpty());
  }

  @Test
  void errorsAndChecksAddUpToTheRows() {
    RunWindow window = explored.window(20, 40);
    assertEquals(9, window.errors().stream().mapToLong(RunWindow.ErrorRow::count).sum());
    assertEquals(1, window.checks().size());
    RunWindow.CheckRow check = window.checks().getFirst();
    assertEquals(2_439, check.passed() + check.failed());
    assertEquals(9, check.failed());
  }

  @Test
  void theStagesAreThoseOfTheScript() {
    List<Stage> stages = explored.stages();
    assertEquals(
        List.of("ramp 10", "sustain 10", "ramp 20", "sustain 20", "spike", "sustain 40", "down"),
        stages.stream().map(Stage::label).toList());
    int[] ends = {5, 15, 20, 30, 33, 40};
    for (int i = 0; i < ends.length; i++) {
      assertEquals(ends[i], stages.get(i).to(), 1, stages.get(i)::toString);
    }
  }

  @Test
  void theHeatmapHoldsEveryRequestOnce() {
    for (int columns : new int[] {7, 45, 1600}) {
      HeatCells cells = explored.heat(0).cells(0, explored.seconds(), columns);
      assertTrue(cells.columns() <= columns);
      assertEquals(3_810, Arrays.stream(cells.counts()).sum());
    }
    long rows = 0;
    for (int row = 1; row <= explored.endpoints().size(); row++) {
      rows += Arrays.stream(explored.heat(row).cells(20, 40, 100).counts()).sum();
    }
    assertEquals(2_439, rows);
  }

  @Test
  void tracksOverTimeAgreeWithTheWindow() {
    assertEquals(2_439, sum(explored.requests(0)), 1e-9);
    double errors = sum(explored.clientErrors(0)) + sum(explored.serverErrors(0));
    assertEquals(9, errors, 1e-9);
    TimeColumns users = explored.users().orElseThrow().columns(0, 45, 45);
    assertEquals(40, Arrays.stream(users.high()).max().orElseThrow());
    TimeColumns p95 = explored.percentile(0, 95).columns(0, 45, 45);
    int zero = (int) -p95.from();
    assertEquals(explored.all(30, 35).p95(), p95.mean()[zero + 32]);
    assertTrue(Double.isNaN(p95.mean()[zero + 1]), "the window would begin before the run");
  }

  /** From 20 to 40 s. */
  private static double sum(TimeColumns.Source source) {
    TimeColumns columns = source.columns(20, 40, 100);
    assertEquals(1, columns.columnSeconds());
    return IntStream.range(20, 40)
        .mapToDouble(at -> columns.mean()[at - (int) columns.from()])
        .sum();
  }

  @Test
  void errorsOverTimeAreThoseOfTheRow() {
    List<EndpointFigures> rows = explored.window(20, 40).rows();
    int withErrors = 0;
    for (int row = 1; row < rows.size(); row++) {
      double errors = sum(explored.clientErrors(row)) + sum(explored.serverErrors(row));
      assertEquals(rows.get(row).errors(), Math.round(errors), rows.get(row).name());
      withErrors += errors > 0 ? 1 : 0;
    }
    assertTrue(withErrors > 0 && withErrors < rows.size() - 1, "some rows have errors");
  }

  @Test
  void failuresOfAToolWithoutStatusesAreErrorsOverTimeAsWell() throws IOException {
    Path log =
        Path.of(
            "src/test/resources/dev/plumbline/importer/gatling/golden/3.12.0-shop/simulation.log.gz");
    try (Imports imports = new Imports(Files.createTempDirectory(folder, "gatling"));
        Jobs jobs = Jobs.onThreads(2)) {
      Run run = imports.stored(log);
      ExploredRun gatling = new ExploreRun(imports.store(), jobs).open(run);
      assertEquals((double) run.failed(), all(gatling, 0));
      double rows = 0;
      for (int row = 1; row <= gatling.endpoints().size(); row++) {
        rows += all(gatling, row);
      }
      assertEquals((double) run.failed(), rows);
    }
  }

  private static double all(ExploredRun run, int row) {
    int seconds = run.seconds();
    TimeColumns columns = run.serverErrors(row).columns(0, seconds, 2 * seconds);
    return Arrays.stream(columns.mean()).filter(Double::isFinite).sum();
  }

  @Test
  void keptSamplesAreFoundByWindowEndpointAndLatency() {
    List<KeptSample> all = kept(0, 0, 60).slowestFirst();
    assertFalse(all.isEmpty());
    for (int i = 1; i < all.size(); i++) {
      assertTrue(all.get(i - 1).value() >= all.get(i).value());
    }
    int parts = 0;
    for (int row = 1; row <= explored.endpoints().size(); row++) {
      parts += kept(row, 0, 60).slowestFirst().size();
    }
    assertEquals(all.size(), parts);
    double most = explored.window(20, 40).all().max();
    assertEquals(most, kept(0, 20, 40).slowestFirst().getFirst().value());
  }

  @Test
  void keptSamplesSayOfHowManyTheyAreAndHowManyOfTheSlowest() {
    RunWindow window = explored.window(20, 40);
    FoundSamples found = kept(0, 20, 40);
    assertEquals(window.all().requests(), found.all());
    assertEquals(OptionalLong.of(window.all().errors()), found.failures());
    assertFalse(found.isAll());
    int slowest = found.slowest();
    assertTrue(slowest >= 3, "the slowest of each stretch are kept");
    long ranks = window.all().requests();
    for (int i = 0; i < slowest; i++) {
      assertEquals(window.values(0).atRank(ranks - i), found.slowestFirst().get(i).value(), 1e-9);
    }
    double next = found.slowestFirst().get(slowest).value();
    assertTrue(next < window.values(0).atRank(ranks - slowest), "and the next is missing");
  }

  @Test
  void ofAPartByLatencyItIsNotKnownHowManyFailed() {
    double p50 = explored.window(20, 40).all().p50();
    FoundSamples found = explored.samples(0, 20, 40, p50, Double.POSITIVE_INFINITY);
    assertEquals(OptionalLong.empty(), found.failures());
    assertTrue(found.all() < explored.window(20, 40).all().requests());
    FoundSamples fast = explored.samples(0, 20, 40, 0, p50);
    assertTrue(found.all() + fast.all() > explored.window(20, 40).all().requests());
  }

  private FoundSamples kept(int row, int from, int to) {
    return explored.samples(row, from, to, 0, Double.POSITIVE_INFINITY);
  }

  @Test
  void aWindowAfterTheRunIsEmptyAndSaysSo() {
    RunWindow after = explored.window(1_000, 1_010);
    assertEquals(0, after.all().requests());
    assertTrue(Double.isNaN(after.all().rate()));
    assertTrue(Double.isNaN(after.all().errorShare()));
    assertEquals(Optional.empty(), after.curve(0));
    assertEquals(List.of(), after.errors());
  }

  @Test
  void theFiguresOfARunAsBaselineAreThoseOfItsWindow() {
    BaselineFigures.Figures figures =
        new BaselineFigures(imports.store(), jobs)
            .of(List.of(run, run), new Window(20, 40), Optional.empty(), explored.bins());
    long[] counts = explored.window(20, 40).histogram(0, explored.bins());
    for (int bin = 0; bin < counts.length; bin++) {
      assertEquals(counts[bin] / 2_439.0, figures.shares().get(bin), 1e-12);
    }
    EndpointFigures all = explored.window(20, 40).all();
    assertEquals(2 * all.requests(), figures.requests());
    assertEquals(all.p95(), figures.runs().getFirst().p95());
    assertEquals(all.rate(), figures.runs().getFirst().rate());
    assertEquals(all.errorShare(), figures.runs().getFirst().errorShare());
  }

  @Test
  void theFiguresOfABaselineAreOfOneEndpointWhereOneIsAskedFor() {
    RunWindow window = explored.window(20, 40);
    for (EndpointFigures row : window.rows().subList(1, window.rows().size())) {
      BaselineFigures.OfRun of =
          new BaselineFigures(imports.store(), jobs)
              .of(List.of(run), new Window(20, 40), row.key(), explored.bins())
              .runs()
              .getFirst();
      assertEquals(row.requests(), of.requests());
      assertEquals(row.p95(), of.p95());
      assertEquals(row.rate(), of.rate());
      assertEquals(row.errorShare(), of.errorShare());
    }
  }

  private static List<RunView.Row> shown(int from, int to) {
    return new ShowRun(imports.store(), jobs)
        .show(
            run,
            new ShowOptions(
                NameStyle.TEMPLATED,
                Population.ALL,
                from,
                to,
                List.of(),
                Optional.of("http_req_duration")))
        .rows();
  }
}
