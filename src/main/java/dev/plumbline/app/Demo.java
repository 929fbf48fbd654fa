package dev.plumbline.app;

import dev.plumbline.analysis.EndpointRows;
import dev.plumbline.analysis.EndpointRows.NameStyle;
import dev.plumbline.analysis.PairGate;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.importer.Importers;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Population;
import dev.plumbline.model.Run;
import dev.plumbline.report.Report;
import dev.plumbline.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The main job on the sample data: imports the study, promotes the baseline, compares, checks the
 * budgets and writes both reports. The study is rigged, so that everyone can see whether the
 * verdict is right: enroll was slowed, withdraw sped up, nothing else touched.
 */
public final class Demo {
  private static final String MARK = ".plumbline-demo";
  private static final String ENROLL = "/api/courses/:id/enroll";
  private static final String WITHDRAW = "/api/wallet/withdraw";

  private final Path sampleData;
  private final Importers importers;
  private final Jobs jobs;
  private final String product;

  public Demo(Path sampleData, Importers importers, Jobs jobs, String product) {
    this.sampleData = sampleData;
    this.importers = importers;
    this.jobs = jobs;
    this.product = product;
  }

  /**
   * Clears a folder that an earlier demo made, or makes one.
   *
   * @return the place of the demo's store
   * @throws Failure when something else is in the folder: it is not touched
   */
  public static Path prepare(Path folder) {
    try {
      if (Files.exists(folder) && !Files.exists(folder.resolve(MARK)) && !isEmpty(folder)) {
        throw new Failure(
            "PB-NOT-OURS",
            folder
                + " was not made by the demo, so it is not overwritten; choose another with --out");
      }
      Files.createDirectories(folder);
      for (String old : List.of("demo.plumb", "demo.plumb-wal", "demo.plumb-shm")) {
        Files.deleteIfExists(folder.resolve(old));
      }
      AtomicFiles.write(folder.resolve(MARK), "made by plumbline demo\n");
      return store(folder);
    } catch (IOException e) {
      throw new Failure("PB-WRITE", "cannot prepare " + folder + ": " + e.getMessage(), e);
    }
  }

  /** The place of the store of a demo in this folder. */
  public static Path store(Path folder) {
    return folder.resolve("demo.plumb");
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  /** Does it all in a fresh store. */
  public DemoResult run(Store store, Path folder, ImportListener listener) {
    Path study = sampleData.resolve("k6/release-study");
    if (!Files.isDirectory(study)) {
      throw new Failure(
          "PB-NO-SAMPLE", "the sample data is not at " + sampleData + "; start with ./plumbline");
    }
    long started = System.nanoTime();
    ImportFiles importFiles = new ImportFiles(store, importers, jobs);
    ImportOptions options = ImportOptions.DEFAULT;
    List<ImportResult> imported = importFiles.run(List.of(study.toString()), options, listener);
    imported.stream()
        .filter(result -> result.outcome() == ImportResult.Outcome.FAILED)
        .findFirst()
        .ifPresent(
            result -> {
              throw new Failure(result.code(), result.sentence());
            });
    double seconds = (System.nanoTime() - started) / 1e9;
    RunSelector selector = new RunSelector(store, importers, jobs, options, listener);
    List<Run> baseline = selector.all(List.of(study + "/baseline-*.json.gz"));
    List<Run> candidate = selector.all(List.of(study + "/candidate-*.json.gz"));
    new SetBaseline(store)
        .promote("release-study", baseline, "the study's unchanged version", false, false);
    SetSides sides = new SetSides(store);
    sides.set(baseline, Optional.of(RunSide.BASELINE));
    sides.set(candidate, Optional.of(RunSide.CANDIDATE));
    RunsCompared compared =
        new CompareRuns(store, jobs).compare(baseline, candidate, CompareOptions.DEFAULT);
    BudgetsChecked budgets =
        new CheckBudgets(store, jobs)
            .check(CheckBudgets.read(sampleData.resolve("budgets/release-study.yaml")), candidate);
    PairGate gate = gate(store, baseline, candidate);
    Report report =
        new ExportReport(product)
            .build(
                "Release study: candidate against baseline",
                compared,
                budgets.together(),
                truth(gate),
                Instant.now());
    Path markdown = folder.resolve("report.md");
    Path workbook = folder.resolve("report.xlsx");
    ExportReport.write(report, markdown);
    ExportReport.write(report, workbook);
    store.checkpoint();
    return new DemoResult(
        study, imported, seconds, compared, budgets, gate, report, markdown, workbook);
  }

  private static List<String> truth(PairGate gate) {
    return List.of(
        "This study is rigged: enroll was slowed by 15 %, withdraw sped up by 25 %, and nothing"
            + " else was touched.",
        "Comparing one run with one run by \"p95 +10 %\" of all requests, as most gates do: of the "
            + gate.pairs()
            + " possible pairs "
            + gate.falseAlarms()
            + " raise a false alarm and "
            + gate.missed()
            + " miss enroll.");
  }

  private PairGate gate(Store store, List<Run> baseline, List<Run> candidate) {
    RowKey enroll = new RowKey(Kind.REQUEST, "http_req_duration", ENROLL, "POST");
    RowKey withdraw = new RowKey(Kind.REQUEST, "http_req_duration", WITHDRAW, "POST");
    return PairGate.of(
        baseline.stream().map(run -> asPrinted(store, run)).toList(),
        candidate.stream().map(run -> asPrinted(store, run)).toList(),
        enroll,
        Set.of(enroll, withdraw));
  }

  private static Map<RowKey, Distribution> asPrinted(Store store, Run run) {
    Map<RowKey, Distribution> rows = new TreeMap<>();
    for (Metric metric : store.reader(run).metrics()) {
      if (metric.name().equals("http_req_duration")) {
        EndpointRows.group(
                store.reader(run).series(metric).series(), NameStyle.TEMPLATED, Population.ALL)
            .forEach((key, series) -> rows.put(key, EndpointRows.distribution(series)));
      }
    }
    return rows;
  }
}
