package dev.plumbline.report;

import dev.plumbline.analysis.BudgetOutcome;
import dev.plumbline.analysis.PercentileLine;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.model.Completeness;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a comparison's report says beside its figures.
 *
 * @param tool with its version where the files state one: "k6 2.2.0"
 * @param toolVersionStated whether every file does
 * @param window which part of the runs was judged: "whole runs"
 * @param budgets held against the union of the candidate's runs
 * @param warnings what to bear in mind of the runs, in sentences
 * @param runOrder how the sides lie in time: "sides interleaved"; empty where not known
 * @param environment what is known of it; empty where the files state nothing
 * @param pooled percentiles of each row and side over all its requests
 * @param curves the same as lines, of a few rows that changed
 * @param errors how often each row failed, compared; empty where rows are not of requests
 * @param truth what is known beforehand of made-up data, in sentences; empty of any other
 * @param product the program and its version
 */
public record ReportContext(
    String title,
    String test,
    String tool,
    boolean toolVersionStated,
    String window,
    Side baseline,
    Side candidate,
    List<BudgetOutcome> budgets,
    List<String> warnings,
    String runOrder,
    String environment,
    List<Pooled> pooled,
    List<Curve> curves,
    ErrorRates errors,
    List<String> truth,
    Measures measures,
    Instant generated,
    String product) {
  public ReportContext {
    budgets = List.copyOf(budgets);
    warnings = List.copyOf(warnings);
    pooled = List.copyOf(pooled);
    curves = List.copyOf(curves);
    truth = List.copyOf(truth);
  }

  /** All runs, the baseline's first. */
  public List<Run> runs() {
    return Stream.of(baseline, candidate).flatMap(side -> side.runs().stream()).toList();
  }

  /** The runs of one side. */
  public record Side(List<Run> runs) {
    public Side {
      runs = List.copyOf(runs);
    }

    public long requests() {
      return runs.stream().mapToLong(Run::requests).sum();
    }

    public long failed() {
      return runs.stream().mapToLong(Run::failed).sum();
    }
  }

  /**
   * One run.
   *
   * @param id the start of its file's digest
   * @param file the name of the file that its figures came from
   * @param remarks what was wrong with the file
   */
  public record Run(
      String id,
      String file,
      long bytes,
      Instant started,
      Duration duration,
      long requests,
      long failed,
      Completeness completeness,
      List<String> remarks) {
    public Run {
      remarks = List.copyOf(remarks);
    }
  }

  /** One row over all requests of each side. */
  public record Pooled(RowKey key, Percentiles baseline, Percentiles candidate) {}

  /** One row's percentiles over all requests of each side. */
  public record Curve(RowKey key, PercentileLine baseline, PercentileLine candidate) {}

  /** By nearest rank, in the row's unit; not a number where there are none. */
  public record Percentiles(long requests, double p50, double p95, double p99, double max) {}
}
