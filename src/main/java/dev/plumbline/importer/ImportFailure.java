package dev.plumbline.importer;

import java.util.Objects;

/** A file that could not be imported: a sentence a person can act on, with a stable code. */
public final class ImportFailure extends Exception {
  private static final long serialVersionUID = 1;

  private final String code;

  public ImportFailure(String code, String message) {
    super(message);
    this.code = Objects.requireNonNull(code);
  }

  public ImportFailure(String code, String message, Throwable cause) {
    super(message, cause);
    this.code = Objects.requireNonNull(code);
  }

  public String code() {
    return code;
  }
}
