package dev.plumbline.app;

import dev.plumbline.importer.ColumnMapping;
import dev.plumbline.model.Diagnostic;
import java.util.List;

/**
 * What a table would become by a mapping.
 *
 * @param requests that its rows are, or that they state
 * @param names of endpoints, or of series
 * @param points of series
 * @param seconds from its first time to its last
 */
public record MappingPreview(
    ColumnMapping.Shape shape,
    long requests,
    int names,
    long points,
    double seconds,
    List<Diagnostic> diagnostics) {
  public MappingPreview {
    diagnostics = List.copyOf(diagnostics);
  }
}
