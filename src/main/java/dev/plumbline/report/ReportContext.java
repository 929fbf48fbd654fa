package dev.plumbline.report;

import dev.plumbline.analysis.BudgetOutcome;
import dev.plumbline.analysis.RowKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a comparison's report says beside its figures.
 *
 * @param tool with its version: "k6 2.2.0"
 * @param window which part of the runs was judged: "whole runs"
 * @param budgets held against the union of the candidate's runs
 * @param runOrder how the sides lie in time: "both sides mixed in time"; empty where not known
 * @param environment what is known of it; empty where the files state nothing
 * @param pooled percentiles of each row and side over all its requests
 * @param product the program and its version
 */
public record ReportContext(
    String title,
    String test,
    String tool,
    String window,
    Side baseline,
    Side candidate,
    List<BudgetOutcome> budgets,
    String runOrder,
    String environment,
    List<SourceFile> files,
    List<Pooled> pooled,
    Measures measures,
    Instant generated,
    String product) {
  public ReportContext {
    budgets = List.copyOf(budgets);
    files = List.copyOf(files);
    pooled = List.copyOf(pooled);
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
   * @param label what people call it; may be empty
   */
  public record Run(
      String id, String label, Instant started, Duration duration, long requests, long failed) {}

  /**
   * A file that figures came from.
   *
   * @param identity by which the same file is known again
   */
  public record SourceFile(String name, long bytes, String identity) {}

  /** One row over all requests of each side. */
  public record Pooled(RowKey key, Percentiles baseline, Percentiles candidate) {}

  /** By nearest rank, in the row's unit; not a number where there are none. */
  public record Percentiles(long requests, double p50, double p95, double p99, double max) {}
}
