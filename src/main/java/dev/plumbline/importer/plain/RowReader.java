package dev.plumbline.importer.plain;

/** Understands rows of a table; one for each thread. */
@FunctionalInterface
interface RowReader<R> {
  /**
   * @throws BadRow where the row cannot be used, saying why
   */
  R read(MappedRow row) throws BadRow;
}
