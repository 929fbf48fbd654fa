package dev.plumbline.importer.gatling;

/** Where in a log the record at hand stands; asked only when there is something to tell of it. */
interface Place {
  /** One-based, 0 in a binary log. */
  long line();

  /** Offset of its first byte in the unpacked log. */
  long at();
}
