package dev.plumbline.report.excel;

import dev.plumbline.chart.PlainText;
import dev.plumbline.report.Text;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** Words and names as a workbook's cells can hold them. */
final class CellText {
  /** Far from the 32,767 that a cell holds, since a sentence may name several. */
  private static final int MOST = 1_000;

  /** Spreadsheets read {@code _x0041_} as the character of that number. */
  private static final Pattern NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  static String of(Text text) {
    StringBuilder words = new StringBuilder();
    for (Text.Span span : text.spans()) {
      words.append(of(span));
    }
    return words.toString();
  }

  /** The same with weight where the text has it. */
  static XSSFRichTextString rich(Text text, XSSFFont plain, XSSFFont bold) {
    XSSFRichTextString rich = new XSSFRichTextString();
    for (Text.Span span : text.spans()) {
      String words = of(span);
      boolean strong = span.style() == Text.Style.STRONG || span.style() == Text.Style.STRONG_NAME;
      if (!words.isEmpty()) {
        rich.append(words, strong ? bold : plain);
      }
    }
    return rich;
  }

  private static String of(Text.Span span) {
    return span.style() == Text.Style.NOTE ? "" : escaped(span.words());
  }

  static String escaped(String recorded) {
    return NUMBERED.matcher(PlainText.of(recorded, MOST)).replaceAll("_x005F_");
  }
}
