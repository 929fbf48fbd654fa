package dev.plumbline.app;

import dev.plumbline.model.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file that was dropped, before it is imported.
 *
 * @param name below the folder that all have in common, with slashes
 * @param tool empty where it is no result
 * @param format "NDJSON, gzip"; empty where it is no result
 * @param guess what it is taken for unless a person says otherwise
 * @param summaries files that confirm this run, or stand beside it, and are imported with it
 * @param known the run that the store has of it already
 * @param figuresOnly whether it would be a run of figures alone, which takes no side
 * @param message why it is left out, or the file whose figures a summary confirms; else empty
 */
public record ImportRow(
    Path file,
    String name,
    Kind kind,
    String tool,
    String format,
    long bytes,
    FileChoice guess,
    List<Path> summaries,
    Optional<Run> known,
    boolean figuresOnly,
    String message) {
  public ImportRow {
    summaries = List.copyOf(summaries);
  }

  /** What becomes of it when nobody says otherwise. */
  public enum Kind {
    NEW,
    /** In the store, whatever it was called there. */
    KNOWN,
    /** Imported with the run above it, which it confirms; known where that was done before. */
    SUMMARY,
    NOT_A_RESULT,
    /** Of no tool that is known, but a table: read when its columns are mapped. */
    TABLE,
    /** Nothing is where it should be. */
    MISSING,
    /** A result that is left out: another file of the same run is taken, or it cannot be read. */
    LEFT_OUT
  }

  /** What this row and its summaries are as arguments of an import. */
  public List<Path> files() {
    return Stream.concat(Stream.of(file), summaries.stream()).toList();
  }
}
