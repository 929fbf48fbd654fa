package dev.plumbline.importer;

import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.StatedThreshold;
import java.util.List;

/**
 * What a summary says of the run it belongs to.
 *
 * @param confirmed whether every figure that both have is the same
 * @param toolVersion empty where the summary does not say
 * @param thresholds with their outcomes
 * @param diagnostics the contradictions, or the word that there are none
 */
public record Confirmation(
    boolean confirmed,
    String toolVersion,
    List<StatedThreshold> thresholds,
    List<Diagnostic> diagnostics) {
  public Confirmation {
    thresholds = List.copyOf(thresholds);
    diagnostics = List.copyOf(diagnostics);
  }
}
