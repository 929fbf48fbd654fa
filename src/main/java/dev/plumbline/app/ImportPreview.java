package dev.plumbline.app;

import dev.plumbline.model.Run;
import java.nio.file.Path;
import java.util.List;

/**
 * What an import of some files and folders would bring.
 *
 * @param folder that all files have in common
 * @param rows runs and known files in the order in which they would be imported, then the others
 * @param stored whole runs that the store has already
 * @param remembered whether guesses are what was chosen for this folder before
 */
public record ImportPreview(
    Path folder, List<ImportRow> rows, List<Run> stored, boolean remembered) {
  public ImportPreview {
    rows = List.copyOf(rows);
    stored = List.copyOf(stored);
  }

  /** The files that would become runs. */
  public List<ImportRow> fresh() {
    return rows.stream().filter(row -> row.kind() == ImportRow.Kind.NEW).toList();
  }

  /** Of all rows. */
  public long bytes() {
    return rows.stream().mapToLong(ImportRow::bytes).sum();
  }
}
