package dev.plumbline.importer;

import dev.plumbline.model.Completeness;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.StatedThreshold;
import java.util.List;
import java.util.Map;

/**
 * What is known of a run once its file has been read.
 *
 * @param toolVersion empty where the file does not say
 * @param startNanos epoch nanoseconds of the run's time zero: the end of its first sample
 * @param endNanos of its last sample
 * @param records lines or rows understood
 * @param statedRequests as the file states them where it holds no values, else -1
 * @param statedFailed likewise
 * @param labels what the file says of the whole run, such as its simulation; a person's labels of
 *     the same key count more
 */
public record RunFacts(
    String tool,
    String toolVersion,
    String format,
    long startNanos,
    long endNanos,
    long records,
    long statedRequests,
    long statedFailed,
    Completeness completeness,
    List<StatedThreshold> thresholds,
    List<Diagnostic> diagnostics,
    Map<String, String> labels) {
  public RunFacts {
    thresholds = List.copyOf(thresholds);
    diagnostics = List.copyOf(diagnostics);
    labels = Map.copyOf(labels);
  }

  public RunFacts(
      String tool,
      String toolVersion,
      String format,
      long startNanos,
      long endNanos,
      long records,
      long statedRequests,
      long statedFailed,
      Completeness completeness,
      List<StatedThreshold> thresholds,
      List<Diagnostic> diagnostics) {
    this(
        tool,
        toolVersion,
        format,
        startNanos,
        endNanos,
        records,
        statedRequests,
        statedFailed,
        completeness,
        thresholds,
        diagnostics,
        Map.of());
  }

  public RunFacts labelled(Map<String, String> said) {
    return with(completeness, said);
  }

  /** The same run, proven to have been written to its end by what lies beside it. */
  public RunFacts whole() {
    return with(Completeness.WHOLE, labels);
  }

  private RunFacts with(Completeness known, Map<String, String> said) {
    return new RunFacts(
        tool,
        toolVersion,
        format,
        startNanos,
        endNanos,
        records,
        statedRequests,
        statedFailed,
        known,
        thresholds,
        diagnostics,
        said);
  }
}
