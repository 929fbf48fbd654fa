package dev.plumbline.app;

import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Run;
import dev.plumbline.model.Words;
import java.util.List;
import java.util.Optional;

/**
 * What became of one file.
 *
 * @param file as the person named it, or found in the folder that they named
 * @param run that it became or belongs to; empty where there is none, and of an environment that
 *     belongs to several
 * @param format empty where the file was not recognised
 * @param message why it failed or was skipped, or which run it is already; empty otherwise
 * @param code of that
 */
public record ImportResult(
    String file,
    Outcome outcome,
    Optional<Run> run,
    String tool,
    String format,
    long bytes,
    long records,
    List<Diagnostic> diagnostics,
    String code,
    String message) {
  public ImportResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** The same of a run as it is known now. */
  ImportResult of(Optional<Run> now) {
    return new ImportResult(
        file, outcome, now, tool, format, bytes, records, diagnostics, code, message);
  }

  /** The same with more said of it. */
  ImportResult further(String words) {
    return new ImportResult(
        file, outcome, run, tool, format, bytes, records, diagnostics, code, message + words);
  }

  /** Why it failed or was skipped, as a sentence that says of which file. */
  public String sentence() {
    return message.contains(file) ? message : file + ": " + message;
  }

  /** What became of it. */
  public enum Outcome {
    IMPORTED,
    DUPLICATE,
    PARTIAL,
    FAILED,
    SKIPPED;

    public String word() {
      return Words.of(this);
    }
  }

  static ImportResult failed(String file, long bytes, String code, String message) {
    return new ImportResult(
        file, Outcome.FAILED, Optional.empty(), "", "", bytes, 0, List.of(), code, message);
  }

  static ImportResult skipped(String file, long bytes, String format, String message) {
    return new ImportResult(
        file, Outcome.SKIPPED, Optional.empty(), "", format, bytes, 0, List.of(), "", message);
  }
}
