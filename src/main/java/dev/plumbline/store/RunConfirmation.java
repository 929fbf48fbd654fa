package dev.plumbline.store;

import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.StatedThreshold;
import java.util.List;

/** What a summary file says of a stored run, with where it lies and its identity. */
public record RunConfirmation(
    boolean confirmed,
    String toolVersion,
    String path,
    long length,
    String digest,
    List<StatedThreshold> thresholds,
    List<Diagnostic> diagnostics) {
  public RunConfirmation {
    thresholds = List.copyOf(thresholds);
    diagnostics = List.copyOf(diagnostics);
  }
}
