package dev.plumbline.importer.plain;

import dev.plumbline.importer.ColumnMapping;
import dev.plumbline.importer.ImportFailure;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a column writes its numbers, decided from the column as a whole. */
enum NumberStyle {
  /** 1,234.5 */
  POINT,
  /** 1.234,5 */
  COMMA,
  /** 1234.5, and no comma seen: one that comes later could be either. */
  UNPROVEN;

  /** What a number is in front of its unit. */
  private static final Pattern NUMBER = Pattern.compile("[-+]?([0-9.,'\u00A0\u202F ]+).*");

  private static final Pattern THREES = Pattern.compile("[1-9][0-9]{0,2}(?:[.,][0-9]{3})+");

  /**
   * @param column as people know it
   * @param cells the first of the column
   * @param semicolons whether cells stand between semicolons, as where commas are decimal
   * @throws ImportFailure where a number could be two
   */
  static NumberStyle of(
      String column, List<String> cells, boolean semicolons, Optional<String> said)
      throws ImportFailure {
    if (said.isPresent()) {
      return said.get().equals("comma") ? COMMA : POINT;
    }
    boolean points = false;
    boolean commas = false;
    String either = "";
    for (String cell : cells) {
      var matched = NUMBER.matcher(cell);
      String number = matched.matches() ? matched.group(1).replaceAll("['\u00A0\u202F ]", "") : "";
      int point = number.lastIndexOf('.');
      int comma = number.lastIndexOf(',');
      if (point < 0 && comma < 0) {
        continue;
      }
      if (point >= 0 && comma >= 0) {
        points |= point > comma;
        commas |= comma > point;
      } else if (number.indexOf(',') != comma) {
        points = true; // 1,234,567
      } else if (number.indexOf('.') != point) {
        commas = true; // 1.234.567
      } else if (!THREES.matcher(number).matches()) {
        points |= point >= 0;
        commas |= comma >= 0;
      } else if (comma >= 0 || semicolons) {
        either = cell;
      }
    }
    if ((points && commas) || (!either.isEmpty() && points == commas)) {
      throw ambiguous(column, either.isEmpty() ? cells.getFirst() : either);
    }
    return points ? POINT : commas ? COMMA : UNPROVEN;
  }

  static ImportFailure ambiguous(String column, String cell) {
    return new ImportFailure("PB-AMBIGUOUS-NUMBERS", why(column, cell));
  }

  static String why(String column, String cell) {
    return "the column "
        + column
        + " does not prove whether the numbers in it, such as "
        + BadRow.shown(cell)
        + ", have a decimal point or a decimal comma: say which in the mapping, "
        + ColumnMapping.DECIMAL
        + "=point or "
        + ColumnMapping.DECIMAL
        + "=comma";
  }
}
