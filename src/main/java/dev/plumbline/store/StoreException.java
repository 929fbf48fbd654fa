package dev.plumbline.store;

/** The store could not do what was asked: a sentence a person can act on, with a stable code. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String code;

  StoreException(String code, String message) {
    super(message);
    this.code = code;
  }

  StoreException(String code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
