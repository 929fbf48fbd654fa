package dev.plumbline.chart;

import java.util.List;

/**
 * The families that a chart's text may appear in, and how wide it can be.
 *
 * <p>A chart is laid out before anyone knows which of the families the reader has. Its text is
 * therefore measured in the widest of them (DejaVu Sans): labels then have room in all.
 */
final class Typeface {
  /** First the house's faces, then what systems have; each with digits of one width. */
  static final List<String> FAMILIES =
      List.of("Inter", "Roboto", "Noto Sans", "Segoe UI", "Helvetica Neue", "Arial", "DejaVu Sans");

  /** How much wider bold text is. */
  static final double BOLD = 1.13;

  /** Thousandths of the size, for the characters 32 to 126. */
  private static final int[] WIDTHS = {
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636,
    636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632,
    575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685,
    611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579,
    278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838
  };

  private Typeface() {}

  /** Of a text of size 1. */
  static double width(String text) {
    return text.codePoints().mapToLong(Typeface::width).sum() / 1000.0;
  }

  private static int width(int codePoint) {
    if (codePoint >= 32 && codePoint < 127) {
      return WIDTHS[codePoint - 32];
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    // Latin, Greek, Cyrillic and common signs stay below; ideographs and emoji fill a square.
    return codePoint < 0x1100 || (codePoint >= 0x2000 && codePoint < 0x2300) ? 850 : 1400;
  }
}
