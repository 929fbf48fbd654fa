package dev.plumbline.ui.compare;

import dev.plumbline.analysis.RowKey;
import dev.plumbline.chart.PlainText;
import dev.plumbline.chart.RowLabel;
import dev.plumbline.ui.common.Words;

/** What the page calls a row. */
final class RowName {
  private static final int LONGEST = 300;

  private RowName() {}

  /** Method and name apart. */
  static RowLabel label(RowKey key, Words words) {
    if (key.name().isEmpty()) {
      return new RowLabel("", words.of("compare.all"));
    }
    boolean told = key.method().isEmpty() || key.name().startsWith(key.method() + " ");
    return new RowLabel(told ? "" : key.method(), PlainText.of(key.name(), LONGEST));
  }

  /** In one. */
  static String of(RowKey key, Words words) {
    return label(key, words).text();
  }
}
