package dev.plumbline.importer.plain;

/** Why a row cannot be read. */
final class BadRow extends Exception {
  private static final long serialVersionUID = 1;

  /** Whether no row can be, until a person has answered. */
  final boolean forAll;

  BadRow(String why) {
    this(why, false);
  }

  private BadRow(String why, boolean forAll) {
    super(why, null, false, false);
    this.forAll = forAll;
  }

  static BadRow ofAll(String why) {
    return new BadRow(why, true);
  }

  static String shown(String cell) {
    return '"' + (cell.length() > 40 ? cell.substring(0, 40) + "…" : cell) + '"';
  }
}
