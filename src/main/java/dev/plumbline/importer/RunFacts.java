package dev.plumbline.importer;

import dev.plumbline.model.Completeness;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.StatedThreshold;
import java.util.List;

/**
 * What is known of a run once its file has been read.
 *
 * @param toolVersion empty where the file does not say
 * @param startNanos epoch nanoseconds of the run's time zero: the end of its first sample
 * @param endNanos of its last sample
 * @param records lines or rows understood
 * @param statedRequests as the file states them where it holds no values, else -1
 * @param statedFailed likewise
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
    List<Diagnostic> diagnostics) {
  public RunFacts {
    thresholds = List.copyOf(thresholds);
    diagnostics = List.copyOf(diagnostics);
  }
}
