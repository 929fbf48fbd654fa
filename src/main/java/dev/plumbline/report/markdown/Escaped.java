package dev.plumbline.report.markdown;

import dev.plumbline.chart.PlainText;
import dev.plumbline.report.Text;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words and names as Markdown that shows them and does nothing else. */
final class Escaped {
  /** Longer names lose their middle; the workbook has them whole. */
  private static final int MOST = 300;

  private static final String SPECIAL = "\\`*_{}|~&#!$";

  /** An interval is no link, and reads better without backslashes. */
  private static final Pattern INTERVAL =
      Pattern.compile("\\[[-+\u2212\u2013\\d., %]+](?![(:\\[])");

  private Escaped() {}

  /** One line of Markdown. */
  static String of(Text text, boolean inTable) {
    StringBuilder markdown = new StringBuilder();
    boolean strong = false;
    for (Text.Span span : text.spans()) {
      if (span.words().isEmpty() && !named(span)) {
        continue;
      }
      boolean now = span.style() == Text.Style.STRONG || span.style() == Text.Style.STRONG_NAME;
      if (now != strong) {
        markdown.append("**"); // neighbours share one pair: **a****b** would not be strong
        strong = now;
      }
      markdown.append(
          switch (span.style()) {
            case PLAIN, STRONG -> words(span.words());
            case NAME, STRONG_NAME -> code(span.words(), inTable);
            case NOTE -> "[^" + span.words() + "]";
            case LINK -> "[" + words(span.words()) + "](#" + anchor(span.words()) + ")";
          });
    }
    return markdown.append(strong ? "**" : "").toString();
  }

  private static boolean named(Text.Span span) {
    return span.style() == Text.Style.NAME || span.style() == Text.Style.STRONG_NAME;
  }

  /** Plain words; what Markdown would read as markup is escaped. */
  static String words(String words) {
    String shown = PlainText.of(words, 4000);
    StringBuilder escaped = new StringBuilder();
    Matcher interval = INTERVAL.matcher(shown);
    int from = 0;
    while (interval.find()) {
      escape(shown, from, interval.start(), escaped);
      escaped.append(interval.group());
      from = interval.end();
    }
    escape(shown, from, shown.length(), escaped);
    return escaped.toString();
  }

  private static void escape(String text, int from, int to, StringBuilder escaped) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (SPECIAL.indexOf(c) >= 0 || c == '[' || c == ']' || active(text, i)) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
  }

  /** Characters that mean something only in some places. */
  private static boolean active(String text, int i) {
    return switch (text.charAt(i)) {
      case '<' -> i + 1 == text.length() || " =0123456789".indexOf(text.charAt(i + 1)) < 0;
      case '>' -> i == 0;
      case ':' -> text.startsWith("//", i + 1);
      case '.' -> text.regionMatches(true, i - 3, "www", 0, 3);
      case '@' -> true;
      default -> false;
    };
  }

  /** A code span that holds a name as it is, whatever backticks and pipes it has. */
  static String code(String recorded, boolean inTable) {
    String name = PlainText.of(recorded, MOST);
    if (name.isBlank()) {
      return name.isEmpty() ? "(no name)" : "(blank)";
    }
    if (inTable) {
      // Parsers disagree about a pipe after a backslash, so that one is spelled out.
      name = name.replace("\\|", "\\\\u007c").replace("|", "\\|");
    }
    String fence = "`".repeat(longestRun(name) + 1);
    boolean pad = name.startsWith("`") || name.endsWith("`") || name.startsWith(" ");
    pad |= name.endsWith(" ");
    return pad ? fence + " " + name + " " + fence : fence + name + fence;
  }

  /** The anchor that readers of Markdown give a heading. */
  static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
  }

  private static int longestRun(String name) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < name.length(); i++) {
      run = name.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
