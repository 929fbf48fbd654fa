package dev.plumbline.app;

import dev.plumbline.analysis.BudgetOutcome;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Run;
import dev.plumbline.report.ComparisonReport;
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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the report of a comparison as Markdown or Excel. */
public final class ExportReport {
  private final String product;

  /**
   * @param product the program and its version, for the provenance
   */
  public ExportReport(String product) {
    this.product = product;
  }

  /** Builds the report; every form of it says the same. */
  public Report build(
      String title, RunsCompared compared, List<BudgetOutcome> budgets, Instant generated) {
    List<Run> all =
        Stream.concat(compared.baseline().stream(), compared.candidate().stream()).toList();
    ReportContext context =
        new ReportContext(
            title,
            distinct(all.stream().map(Run::test).toList()),
            distinct(
                all.stream().map(run -> (run.tool() + " " + run.toolVersion()).strip()).toList()),
            "whole runs",
            side(compared.baseline()),
            side(compared.candidate()),
            budgets,
            RunOrder.words(compared.baseline(), compared.candidate()),
            distinct(all.stream().map(Run::environment).filter(e -> !e.isEmpty()).toList()),
            all.stream()
                .map(
                    run -> new ReportContext.SourceFile(fileName(run), run.sourceBytes(), run.id()))
                .toList(),
            pooled(compared),
            ComparisonWords.measures(compared),
            generated,
            product);
    return ComparisonReport.of(compared.table(), context);
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
    if (!isMarkdown(file) && !endsWith(file, ".xlsx")) {
      throw new Failure("PB-USAGE", file + ": reports are written as .md or .xlsx");
    }
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

  private static ReportContext.Side side(List<Run> runs) {
    return new ReportContext.Side(
        runs.stream()
            .map(
                run ->
                    new ReportContext.Run(
                        run.id(),
                        fileName(run),
                        run.started(),
                        Duration.ofNanos(run.endNanos()),
                        run.requests(),
                        run.failed()))
            .toList());
  }

  private static String fileName(Run run) {
    return Path.of(run.source()).getFileName().toString();
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
