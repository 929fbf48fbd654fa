package dev.plumbline.ui.common;

import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every text of the screens, from {@code messages.properties}. */
public final class Words {
  private final ResourceBundle bundle;
  private final Locale locale;

  /** The same with the numbers of paper, for what goes into a chart. */
  public Words onPaper() {
    return new Words(Locale.ROOT);
  }

  public Words(Locale locale) {
    this.locale = locale;
    this.bundle = ResourceBundle.getBundle("dev.plumbline.ui.common.messages", locale);
  }

  /**
   * The text of a key, its {@code {0}} filled; written by the rules of {@link MessageFormat} and
   * {@link ChoiceFormat}, so that "1 run" and "2 runs" are one text.
   *
   * @throws java.util.MissingResourceException for a key that has no text
   */
  public String of(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }
}
