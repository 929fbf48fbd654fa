package dev.plumbline.app;

import dev.plumbline.analysis.BudgetOutcome;
import dev.plumbline.analysis.PercentileLine;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Run;
import dev.plumbline.model.Severity;
import dev.plumbline.report.ChangedRows;
import dev.plumbline.report.ComparisonReport;
import dev.plumbline.report.Figures;
import dev.plumbline.report.Report;
import dev.plumbline.report.ReportContext;
import dev.plumbline.report.excel.ExcelReport;
import dev.plumbline.report.markdown.MarkdownReport;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the report of a comparison as Markdown or Excel. */
public final class ExportReport {
  /** Where nobody gives another. */
  public static final String TITLE = "Candidate against baseline";

  /** More would bury the rest of the report; what changed most comes first. */
  private static final int MOST_CURVES = 4;

  private final String product;

  /**
   * @param product the program and its version, for the provenance
   */
  public ExportReport(String product) {
    this.product = product;
  }

  /** Builds the report, of the median first; every form of it says the same. */
  public Report build(
      String title, RunsCompared compared, List<BudgetOutcome> budgets, Instant generated) {
    return build(title, compared, budgets, List.of(), generated);
  }

  /** The same of the statistic first that a reader looks at. */
  public Report build(String title, RunsCompared compared, Statistic first, Instant generated) {
    return ComparisonReport.of(
        ComparisonWords.of(compared, first),
        context(title, compared, List.of(), List.of(), generated));
  }

  /**
   * The same of data that was made up.
   *
   * @param truth what is known of it beforehand, in sentences
   */
  Report build(
      String title,
      RunsCompared compared,
      List<BudgetOutcome> budgets,
      List<String> truth,
      Instant generated) {
    return ComparisonReport.of(
        ComparisonWords.of(compared), context(title, compared, budgets, truth, generated));
  }

  private ReportContext context(
      String title,
      RunsCompared compared,
      List<BudgetOutcome> budgets,
      List<String> truth,
      Instant generated) {
    List<Run> all =
        Stream.concat(compared.baseline().stream(), compared.candidate().stream()).toList();
    Map<String, String> files = FileTails.of(all);
    return new ReportContext(
        title,
        distinct(all.stream().map(Run::test).toList()),
        distinct(all.stream().map(run -> (run.tool() + " " + run.toolVersion()).strip()).toList()),
        all.stream().noneMatch(run -> run.toolVersion().isEmpty()),
        compared.windowWords(),
        side(compared.baseline(), compared, files),
        side(compared.candidate(), compared, files),
        budgets,
        Stream.concat(compared.unlike().stream(), compared.converted().stream()).toList(),
        runOrder(compared),
        Environments.of(all),
        ofBenchmarks(compared) ? List.of() : pooled(compared),
        ofBenchmarks(compared) ? List.of() : curves(compared),
        compared.errors(),
        truth,
        ComparisonWords.measures(compared),
        generated,
        product);
  }

  /**
   * Writes a report, in the form that the file's name asks for.
   *
   * @throws Failure when no form ends so, or the file cannot be written
   */
  public static void write(Report report, Path file) {
    requireForm(file);
    if (isMarkdown(file)) {
      markdown(report, file);
    } else {
      AtomicFiles.write(file, out -> ExcelReport.write(report, out));
    }
  }

  /**
   * Asks before work is done whether a report can be written there.
   *
   * @throws Failure when no form ends so
   */
  public static void requireForm(Path file) {
    if (!hasForm(file)) {
      throw new Failure("PB-USAGE", file + ": reports are written as .md or .xlsx");
    }
  }

  /** The file itself where its name ends as a form; else the same with that ending. */
  public static Path withForm(Path file, String ending) {
    return hasForm(file) ? file : file.resolveSibling(file.getFileName() + ending);
  }

  private static boolean hasForm(Path file) {
    return isMarkdown(file) || endsWith(file, ".xlsx");
  }

  private static boolean isMarkdown(Path file) {
    return endsWith(file, ".md");
  }

  private static boolean endsWith(Path file, String ending) {
    Path name = file.getFileName();
    return name != null && name.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  private static void markdown(Report report, Path file) {
    String name = file.getFileName().toString();
    MarkdownReport markdown =
        MarkdownReport.of(report, name.substring(0, name.length() - ".md".length()));
    markdown
        .pictures()
        .forEach((path, svg) -> AtomicFiles.write(file.toAbsolutePath().resolveSibling(path), svg));
    AtomicFiles.write(file, markdown.text());
  }

  /** Their iterations are means, of which percentiles would say nothing. */
  private static boolean ofBenchmarks(RunsCompared compared) {
    return compared.table().rows().stream().anyMatch(row -> row.key().kind() == Kind.BENCHMARK);
  }

  /** A file's own time says nothing of which run came first. */
  private static String runOrder(RunsCompared compared) {
    boolean dated =
        compared.diagnostics().values().stream()
            .flatMap(List::stream)
            .noneMatch(diagnostic -> diagnostic.code().equals("PB-NO-START"));
    return dated
        ? RunOrder.of(compared.baseline(), compared.candidate()).words()
        : "not known: the files do not say when their runs were";
  }

  private static ReportContext.Side side(
      List<Run> runs, RunsCompared compared, Map<String, String> files) {
    return new ReportContext.Side(
        runs.stream()
            .map(
                run ->
                    new ReportContext.Run(
                        run.id(),
                        files.get(run.id()),
                        run.sourceBytes(),
                        run.started(),
                        Duration.ofNanos(run.endNanos()),
                        run.requests(),
                        run.failed(),
                        run.completeness(),
                        remarks(compared.diagnostics().getOrDefault(run.id(), List.of()))))
            .toList());
  }

  private static List<String> remarks(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
        .map(d -> d.message() + (d.count() > 1 ? " (" + Figures.count(d.count()) + " times)" : ""))
        .toList();
  }

  private static String distinct(List<String> texts) {
    return new TreeSet<>(texts).stream().collect(Collectors.joining(", "));
  }

  private static List<ReportContext.Pooled> pooled(RunsCompared compared) {
    Map<RowKey, Distribution> either = new TreeMap<>(compared.pooledBaseline());
    compared.pooledCandidate().forEach(either::putIfAbsent);
    List<ReportContext.Pooled> pooled = new ArrayList<>();
    for (RowKey key : either.keySet()) {
      pooled.add(
          new ReportContext.Pooled(
              key,
              percentiles(compared.pooledBaseline().get(key)),
              percentiles(compared.pooledCandidate().get(key))));
    }
    return pooled;
  }

  private static List<ReportContext.Curve> curves(RunsCompared compared) {
    List<ReportContext.Curve> curves = new ArrayList<>();
    for (RowKey key : ChangedRows.keys(compared.table())) {
      Optional<PercentileLine> before = PercentileLine.of(compared.pooledBaseline().get(key));
      Optional<PercentileLine> after = PercentileLine.of(compared.pooledCandidate().get(key));
      if (curves.size() < MOST_CURVES && before.isPresent() && after.isPresent()) {
        curves.add(new ReportContext.Curve(key, before.get(), after.get()));
      }
    }
    return curves;
  }

  private static ReportContext.Percentiles percentiles(Distribution values) {
    return values == null
        ? new ReportContext.Percentiles(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN)
        : new ReportContext.Percentiles(
            values.count(),
            values.percentile(50),
            values.percentile(95),
            values.percentile(99),
            values.max());
  }
}
