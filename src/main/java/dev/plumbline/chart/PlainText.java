package dev.plumbline.chart;

import java.util.Locale;

/**
 * A recorded name as one visible line: characters that a reader can't see, or that would rearrange
 * the line around them, are written out ({@code \u202e}).
 */
public final class PlainText {
  private static final char ELLIPSIS = '\u2026';

  private PlainText() {}

  public static String of(String recorded) {
    StringBuilder shown = new StringBuilder(recorded.length());
    recorded
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\n' -> shown.append("\\n");
                case '\r' -> shown.append("\\r");
                case '\t' -> shown.append("\\t");
                default -> {
                  if (hidden(c)) {
                    shown.append(String.format(Locale.ROOT, "\\u%04x", c));
                  } else {
                    shown.appendCodePoint(c);
                  }
                }
              }
            });
    return shown.toString();
  }

  /** At most this many characters: the middle goes, since names differ at their ends. */
  public static String of(String recorded, int most) {
    // Never looks at more than it needs: a name may be megabytes long.
    String head = recorded.length() > 4 * most ? recorded.substring(0, 2 * most) : recorded;
    String tail =
        recorded.length() > 4 * most ? recorded.substring(recorded.length() - 2 * most) : "";
    String shown = of(head) + (tail.isEmpty() ? "" : ELLIPSIS + of(tail));
    return shorten(shown, most);
  }

  /** The longest form of a text that fits a width; empty where not even one character does. */
  static String fit(String text, Lettering lettering, double width) {
    String shown = of(text, 400);
    int most = shown.codePointCount(0, shown.length());
    String fitting = shown;
    double needed = lettering.width(fitting);
    while (needed > width) {
      if (most <= 1) {
        return "";
      }
      most = Math.clamp((int) (most * width / needed) + 1, 1, most - 1);
      fitting = shorten(shown, most);
      needed = lettering.width(fitting);
    }
    return fitting;
  }

  private static String shorten(String shown, int most) {
    int length = shown.codePointCount(0, shown.length());
    if (length <= most) {
      return shown;
    }
    int head = most / 2;
    int tail = most - head - 1;
    return shown.substring(0, shown.offsetByCodePoints(0, head))
        + ELLIPSIS
        + shown.substring(shown.offsetByCodePoints(shown.length(), -tail));
  }

  private static boolean hidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          c != 0x200d; // the joiner inside one emoji
      default -> false;
    };
  }
}
