package dev.plumbline.store;

import dev.plumbline.model.Completeness;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.StatedThreshold;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A run about to become part of the store.
 *
 * @param startNanos epoch nanoseconds of time zero
 * @param endNanos epoch nanoseconds of the last sample's end
 * @param statedRequests as the file states them where it holds no values, else -1
 * @param statedFailed likewise
 * @param digest identity of the source's content
 * @param replaces id of the run in whose place it comes; empty for a further run
 */
public record NewRun(
    String id,
    String test,
    String environment,
    Map<String, String> labels,
    String tool,
    String toolVersion,
    String format,
    int importerVersion,
    long startNanos,
    long endNanos,
    long records,
    long statedRequests,
    long statedFailed,
    Completeness completeness,
    String path,
    long length,
    String digest,
    Optional<String> replaces,
    List<StatedThreshold> thresholds,
    List<Diagnostic> diagnostics) {
  public NewRun {
    labels = Map.copyOf(labels);
    thresholds = List.copyOf(thresholds);
    diagnostics = List.copyOf(diagnostics);
  }
}
