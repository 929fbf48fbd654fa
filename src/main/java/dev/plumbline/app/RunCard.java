package dev.plumbline.app;

import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.StatedThreshold;
import java.util.List;

/**
 * What the Library shows of one selected run, beside its line in the list.
 *
 * @param fileName without its folders
 * @param format "NDJSON, gzip"
 * @param machine it was made on, in words; empty where nobody said
 * @param promoted names of the baselines whose newest version it is part of
 * @param thresholds each limit once, with its outcome where some file states it
 */
public record RunCard(
    LibraryEntry entry,
    String fileName,
    String format,
    String machine,
    List<String> promoted,
    List<StatedThreshold> thresholds,
    List<Diagnostic> diagnostics) {
  public RunCard {
    promoted = List.copyOf(promoted);
    thresholds = List.copyOf(thresholds);
    diagnostics = List.copyOf(diagnostics);
  }
}
