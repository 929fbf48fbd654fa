package dev.plumbline.importer.every;

/** Where lines, words and cells begin and end in a text of unknown format. */
final class Bytes {
  private Bytes() {}

  static int startOfLine(byte[] text, int at) {
    int start = at;
    while (start > 0 && text[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  /** Behind its newline. */
  static int endOfLine(byte[] text, int at) {
    int end = at;
    while (end < text.length && text[end] != '\n') {
      end++;
    }
    return Math.min(text.length, end + 1);
  }

  /** Where a word begins, at or after a place. */
  static int wordFrom(byte[] text, int from) {
    int start = from;
    while (start < text.length && !isWord(text[start])) {
      start++;
    }
    return start;
  }

  static int endOfWord(byte[] text, int start) {
    int end = start;
    while (end < text.length && isWord(text[end])) {
      end++;
    }
    return end;
  }

  static boolean isDigit(byte b) {
    return (b >= '0' && b <= '9') || b == '.' || b == '-';
  }

  static boolean isDelimiter(byte b) {
    return b == ',' || b == ';' || b == '\t' || b == '|' || b == '\n' || b == ' ';
  }

  private static boolean isWord(byte b) {
    return Character.isLetterOrDigit(b & 0xff) || b == '_' || b == '.' || b == '-';
  }
}
