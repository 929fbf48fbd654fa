package dev.plumbline.importer;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a program text in a language with braces (JavaScript, TypeScript, Scala, Java,
 * Kotlin): strings are one token, comments none. It never fails: what it does not understand is a
 * token of one character, and a string that does not end reaches to the end of its line.
 */
public final class ScriptTokens {
  /** What a token is. */
  public enum Kind {
    WORD,
    NUMBER,
    TEXT,
    SIGN,
    END
  }

  /**
   * @param text of a string: its content, with <code>${}</code> for what is put in when it runs
   * @param from offset of its first character
   */
  public record Token(Kind kind, String text, int from) {
    public boolean is(String sign) {
      return kind == Kind.SIGN && text.equals(sign);
    }

    public boolean isWord(String word) {
      return kind == Kind.WORD && text.equals(word);
    }
  }

  /** What is put into a string when it runs. */
  private static final String UNKNOWN = "${}";

  private static final List<String> SIGNS = List.of("=>", "->", "||", "??", "&&");

  private final String text;
  private final boolean javaScript;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private ScriptTokens(String text, boolean javaScript) {
    this.text = text;
    this.javaScript = javaScript;
  }

  /**
   * @param javaScript whether back quotes hold templates and a slash may begin a pattern; otherwise
   *     three quotes may hold a text, and any text an expression
   */
  public static List<Token> of(String text, boolean javaScript) {
    return List.copyOf(new ScriptTokens(text, javaScript).read());
  }

  private List<Token> read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (text.startsWith("//", at)) {
        at = end("\n");
      } else if (text.startsWith("/*", at)) {
        at = end("*/");
      } else if (c == '/' && javaScript && isPattern()) {
        pattern();
      } else if (!javaScript && text.startsWith("\"\"\"", at)) {
        raw();
      } else if (c == '"' || c == '\'' || (c == '`' && javaScript)) {
        string(c);
      } else if (Character.isJavaIdentifierStart(c)) {
        word();
      } else if (Character.isDigit(c)) {
        number();
      } else {
        sign();
      }
    }
    return tokens;
  }

  private int end(String mark) {
    int found = text.indexOf(mark, at + 2);
    return found < 0 ? text.length() : found + mark.length();
  }

  private void add(Kind kind, String content, int from) {
    tokens.add(new Token(kind, content, from));
  }

  /** After a value a slash divides; after a sign, or at the beginning, it opens a pattern. */
  private boolean isPattern() {
    if (tokens.isEmpty()) {
      return true;
    }
    Token before = tokens.getLast();
    return switch (before.kind()) {
      case SIGN -> !before.is(")") && !before.is("]") && !before.is("}");
      case WORD -> before.text().equals("return");
      default -> false;
    };
  }

  private void pattern() {
    int from = at++;
    boolean inClass = false;
    while (at < text.length() && text.charAt(at) != '\n') {
      char c = text.charAt(at++);
      if (c == '\\') {
        at++;
      } else if (c == '/' && !inClass) {
        break;
      } else {
        inClass = c == '[' || (inClass && c != ']');
      }
    }
    at = Math.min(at, text.length());
    add(Kind.TEXT, UNKNOWN, from);
  }

  private void raw() {
    int from = at;
    int end = text.indexOf("\"\"\"", at + 3);
    String content = text.substring(at + 3, end < 0 ? text.length() : end);
    at = end < 0 ? text.length() : end + 3;
    add(Kind.TEXT, content.replaceAll("[#$]\\{[^}]*}", "\\${}"), from);
  }

  private void string(char quote) {
    int from = at++;
    StringBuilder content = new StringBuilder();
    while (at < text.length() && text.charAt(at) != quote) {
      char c = text.charAt(at);
      if (c == '\n' && quote != '`') {
        break;
      } else if (c == '\\') {
        escaped(content);
      } else if (isHole(quote)) {
        hole();
        content.append(UNKNOWN);
      } else {
        content.append(c);
        at++;
      }
    }
    at = Math.min(at + 1, text.length());
    add(Kind.TEXT, content.toString(), from);
  }

  private void escaped(StringBuilder content) {
    char c = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    content.append(
        switch (c) {
          case 'n' -> '\n';
          case 't' -> '\t';
          default -> c;
        });
    at += 2;
  }

  /** JavaScript puts in within back quotes alone; Gatling, Scala and Kotlin in any string. */
  private boolean isHole(char quote) {
    return javaScript
        ? quote == '`' && text.startsWith("${", at)
        : text.startsWith("${", at) || text.startsWith("#{", at) || isNamed();
  }

  /** {@code $id} of Scala and Kotlin. */
  private boolean isNamed() {
    return text.charAt(at) == '$'
        && at + 1 < text.length()
        && Character.isJavaIdentifierStart(text.charAt(at + 1))
        && text.charAt(at + 1) != '$';
  }

  private void hole() {
    if (text.charAt(at + 1) != '{') {
      at++;
      while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
        at++;
      }
      return;
    }
    int depth = 0;
    while (at < text.length()) {
      char c = text.charAt(at++);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == '}' && depth == 0) {
        return;
      }
    }
  }

  private void word() {
    int from = at;
    while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
      at++;
    }
    add(Kind.WORD, text.substring(from, at), from);
  }

  private void number() {
    int from = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at))
            || text.charAt(at) == '_'
            || (text.charAt(at) == '.'
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1))))) {
      at++;
    }
    add(Kind.NUMBER, text.substring(from, at), from);
  }

  private void sign() {
    int from = at;
    String sign =
        SIGNS.stream()
            .filter(two -> text.startsWith(two, at))
            .findFirst()
            .orElse(text.substring(at, at + 1));
    at += sign.length();
    add(Kind.SIGN, sign, from);
  }
}
