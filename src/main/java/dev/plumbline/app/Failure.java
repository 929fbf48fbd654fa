package dev.plumbline.app;

import java.util.Objects;

/** What was asked cannot be done: a sentence a person can act on, with a stable code. */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String code;

  public Failure(String code, String message) {
    super(message);
    this.code = Objects.requireNonNull(code);
  }

  public Failure(String code, String message, Throwable cause) {
    super(message, cause);
    this.code = Objects.requireNonNull(code);
  }

  public String code() {
    return code;
  }
}
