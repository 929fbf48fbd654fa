package dev.plumbline.importer.hdr;

/** A histogram that cannot be decoded, in words. */
final class DamagedHistogramException extends Exception {
  private static final long serialVersionUID = 1;

  DamagedHistogramException(String message) {
    super(message);
  }
}
