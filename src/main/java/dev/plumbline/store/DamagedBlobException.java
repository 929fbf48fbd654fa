package dev.plumbline.store;

/** A blob is not what was written. */
final class DamagedBlobException extends Exception {
  private static final long serialVersionUID = 1;

  DamagedBlobException(String message) {
    super(message);
  }

  DamagedBlobException(String message, Throwable cause) {
    super(message, cause);
  }
}
