package dev.plumbline.importer;

import java.util.List;
import java.util.Locale;

/** What stands between the cells of a table's rows. */
public enum Delimiter {
  COMMA(','),
  SEMICOLON(';'),
  TAB('\t'),
  PIPE('|'),
  /** Two blanks or more, so that cells may hold single ones. */
  TWO_SPACES(' '),
  /** Any blanks. */
  SPACES(' ');

  public final char character;

  Delimiter(char character) {
    this.character = character;
  }

  /** As a mapping calls it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public boolean isBlank() {
    return character == ' ';
  }

  /** The cells of a line, without the blanks around them. */
  public List<String> cells(String line) {
    return cells(line, -1);
  }

  /**
   * The same of a table with so many columns: where blanks stand between cells, the last takes the
   * rest of the line, as commands do.
   */
  public List<String> cells(String line, int columns) {
    List<String> cells =
        switch (this) {
          case SPACES -> List.of(line.strip().split("\\s+", columns));
          case TWO_SPACES -> List.of(line.strip().split("\\s{2,}|\\t", columns));
          default -> Cells.of(line, character);
        };
    return cells.stream().map(String::strip).toList();
  }

  /** The one that a mapping calls so. */
  public static Delimiter called(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
