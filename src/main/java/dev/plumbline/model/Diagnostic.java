package dev.plumbline.model;

import java.util.Objects;

/**
 * Something worth knowing about a file or run, with the place where it was seen first.
 *
 * @param code short and stable, such as {@code PB-BAD-LINE}
 * @param line one-based line of the first occurrence, 0 where there is none
 * @param byteOffset offset of that line in the decompressed text, -1 where there is none
 * @param count how often it occurred
 */
public record Diagnostic(
    String code, Severity severity, String message, long line, long byteOffset, long count) {
  /** Code of a file whose times are whole seconds: they cannot tell the rate of a short run. */
  public static final String WHOLE_SECONDS = "PB-WHOLE-SECONDS";

  public Diagnostic {
    Objects.requireNonNull(code);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(message);
  }

  /** The same, said of one of a run's files. */
  public Diagnostic of(String file) {
    return new Diagnostic(code, severity, file + ": " + message, line, byteOffset, count);
  }

  /** One that concerns the file as a whole. */
  public static Diagnostic of(String code, Severity severity, String message) {
    return new Diagnostic(code, severity, message, 0, -1, 1);
  }
}
