package dev.plumbline.importer;

import dev.plumbline.importer.ScriptTokens.Kind;
import dev.plumbline.importer.ScriptTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The words of a script, to be looked for what they say. A range is two places, the second after
 * the last word of it.
 */
public final class ScriptText {
  private static final Token END = new Token(Kind.END, "", Integer.MAX_VALUE);
  private static final String UNKNOWN = "${}";

  /** A stretch of words. */
  public record Range(int from, int to) {
    public boolean isEmpty() {
      return from >= to;
    }
  }

  private final String text;
  private final List<Token> tokens;

  /**
   * @param javaScript as {@link ScriptTokens#of} takes it
   */
  public ScriptText(String text, boolean javaScript) {
    this.text = text;
    this.tokens = ScriptTokens.of(text, javaScript);
  }

  public int size() {
    return tokens.size();
  }

  public Token at(int place) {
    return place >= 0 && place < tokens.size() ? tokens.get(place) : END;
  }

  /** After the bracket that closes the one here; the end where none does. */
  public int after(int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      Token token = at(i);
      if (token.is("(") || token.is("[") || token.is("{")) {
        depth++;
      } else if (token.is(")") || token.is("]") || token.is("}")) {
        depth--;
        if (depth <= 0) {
          return i + 1;
        }
      }
    }
    return tokens.size();
  }

  /** What stands between the commas within the brackets that open here. */
  public List<Range> parts(int open) {
    return parts(new Range(open + 1, after(open) - 1), ",");
  }

  /** What stands between signs of a range, brackets kept whole. */
  public List<Range> parts(Range range, String sign) {
    List<Range> parts = new ArrayList<>();
    int from = range.from();
    for (int i = from; i < range.to(); i++) {
      Token token = at(i);
      if (token.is("(") || token.is("[") || token.is("{")) {
        i = Math.min(after(i), range.to()) - 1;
      } else if (token.is(sign)) {
        parts.add(new Range(from, i));
        from = i + 1;
      }
    }
    if (from < range.to()) {
      parts.add(new Range(from, range.to()));
    }
    return parts;
  }

  /** The text as it is written, on one line. */
  public String written(Range range) {
    if (range.isEmpty()) {
      return "";
    }
    int to = range.to() < tokens.size() ? at(range.to()).from() : text.length();
    return text.substring(at(range.from()).from(), to).strip().replaceAll("\\s+", " ");
  }

  /** {@code s"/orders/$id"} of Scala. */
  private boolean isInterpolated(Range part) {
    Token text = at(part.from() + 1);
    Token mark = at(part.from());
    return part.to() - part.from() == 2
        && text.kind() == Kind.TEXT
        && mark.kind() == Kind.WORD
        && text.from() == mark.from() + mark.text().length();
  }

  /** The one text, number or word that a range is; empty where it is more. */
  public String single(Range range) {
    return range.to() - range.from() == 1 ? at(range.from()).text() : "";
  }

  /**
   * The text that an expression makes: texts as they are, names by what they stand for, and <code>
   * ${}</code> for all that is known only when it runs.
   */
  public String made(Range range, Map<String, String> names) {
    List<Range> choices = parts(range, "||");
    if (choices.size() > 1) {
      return choices.stream()
          .map(choice -> made(choice, names))
          .filter(made -> !made.isEmpty())
          .findFirst()
          .orElse("");
    }
    StringBuilder made = new StringBuilder();
    for (Range part : parts(range, "+")) {
      int from = isInterpolated(part) ? part.from() + 1 : part.from();
      Token token = at(from);
      boolean alone = part.to() - from == 1;
      if (alone && (token.kind() == Kind.TEXT || token.kind() == Kind.NUMBER)) {
        made.append(token.text());
      } else if (alone && names.containsKey(token.text())) {
        made.append(names.get(token.text()));
      } else {
        made.append(UNKNOWN);
      }
    }
    return made.toString().replace(UNKNOWN + UNKNOWN, UNKNOWN);
  }
}
