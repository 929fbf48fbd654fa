package dev.plumbline.app;

import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.StatedThreshold;
import java.util.List;

/**
 * What the Library shows of one selected run, beside its line in the list.
 *
 * @param fileName without its folders
 * @param format "NDJSON, gzip"
 * @param thresholds each limit once, with its outcome where some file states it
 */
public record RunCard(
    LibraryEntry entry,
    String fileName,
    String format,
    List<StatedThreshold> thresholds,
    List<Diagnostic> diagnostics) {
  public RunCard {
    thresholds = List.copyOf(thresholds);
    diagnostics = List.copyOf(diagnostics);
  }
}
