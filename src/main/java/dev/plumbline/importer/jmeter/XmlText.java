package dev.plumbline.importer.jmeter;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an XML file without what no XML may hold: JMeter writes control characters of
 * responses as they come, as references such as a number between ampersand and semicolon, which
 * become {@code [#x1b]}.
 */
final class XmlText extends FilterReader {
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]*encoding=[\"']([\\w.-]+)[\"']");

  /** Longer than any reference to a character. */
  private static final int REFERENCE = 12;

  private final char[] buffer = new char[32 << 10];
  private int at;
  private int ready;
  private int filled;
  private boolean ended;
  private long replaced;

  XmlText(InputStream in, byte[] head) {
    super(new InputStreamReader(in, charset(head)));
  }

  /** What is declared; UTF-16 has already become UTF-8 by its byte order mark. */
  private static Charset charset(byte[] head) {
    String first = new String(head, 0, Math.min(head.length, 200), StandardCharsets.ISO_8859_1);
    Matcher declared = ENCODING.matcher(first);
    try {
      if (declared.find() && !declared.group(1).toUpperCase(java.util.Locale.ROOT).contains("16")) {
        return Charset.forName(declared.group(1));
      }
    } catch (IllegalArgumentException e) {
      // A name of no charset: XML is UTF-8 then.
    }
    return StandardCharsets.UTF_8;
  }

  /** Characters that were replaced since their bytes are of no text in this encoding. */
  long replaced() {
    return replaced;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    while (at == ready) {
      if (ended) {
        return -1;
      }
      fill();
    }
    int read = Math.min(length, ready - at);
    System.arraycopy(buffer, at, into, offset, read);
    at += read;
    return read;
  }

  /** Brings more text; the end of it waits for the rest of a reference that may begin there. */
  private void fill() throws IOException {
    System.arraycopy(buffer, ready, buffer, 0, filled - ready);
    filled -= ready;
    at = 0;
    int read = in.read(buffer, filled, buffer.length - filled);
    ended = read < 0;
    int from = filled;
    filled += Math.max(0, read);
    for (int i = from; i < filled; i++) {
      char c = buffer[i];
      if (c == 0xfffd) {
        replaced++;
      } else if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || c >= 0xfffe) {
        buffer[i] = 0xfffd;
      }
    }
    ready = ended ? filled : Math.max(0, filled - REFERENCE);
    for (int i = 0; i < ready; i++) {
      if (buffer[i] == '&' && i + 2 < filled && buffer[i + 1] == '#') {
        bracket(i);
      }
    }
  }

  /** Puts a reference to what is no character of XML into brackets. */
  private void bracket(int from) {
    int end = from + 2;
    int limit = Math.min(filled, from + REFERENCE);
    while (end < limit && buffer[end] != ';') {
      end++;
    }
    if (end < limit && !isCharacter(new String(buffer, from + 2, end - from - 2))) {
      buffer[from] = '[';
      buffer[end] = ']';
    }
  }

  private static boolean isCharacter(String digits) {
    try {
      int c =
          digits.startsWith("x")
              ? Integer.parseInt(digits.substring(1), 16)
              : Integer.parseInt(digits);
      return c == '\t'
          || c == '\n'
          || c == '\r'
          || (c >= ' ' && c < 0xd800)
          || (c > 0xdfff && c < 0xfffe)
          || (c > 0xffff && c <= 0x10ffff);
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** All that is left is read and let go. */
  static void drain(Reader text) throws IOException {
    char[] rest = new char[32 << 10];
    while (text.read(rest, 0, rest.length) >= 0) {
      // only its length and checksums are wanted
    }
  }
}
