package dev.plumbline.importer.every;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A small file with a few of its bytes, words, numbers or lines changed, by a seed. */
final class MutatedBytes {
  private static final byte[][] WORDS =
      words(
          """
          { } [ ] , : ; \\t " ' \\ \\n \\r\\n \\0 {} [] "" é \uD83D\uDE00 \uFEFF \\ud800 \\u0000
          null true false NaN +INF Infinity -nan N/A -0 0 1 -1 1e999 1e9999999999999999999
          -1e-999999999 9223372036854775807 9223372036854775808 -9223372036854775808 0.0000000001
          123456789012345678901234567890 0,5 1.5k 3.2M 7us 12h 100% ± << >> <x> &amp; <!DOCTYPE
          9999-12-31T23:59:60.9999999999Z 1970-01-01T00:00:00Z 2026-02-30 24:61:61 http:// ://
          """);

  private final Random random;
  private final List<byte[]> originals;
  private byte[] bytes;

  MutatedBytes(List<byte[]> originals, long seed) {
    this.originals = originals;
    random = new Random(seed);
    bytes = any();
  }

  byte[] bytes() {
    for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
      change();
    }
    return bytes;
  }

  private byte[] any() {
    return originals.get(random.nextInt(originals.size()));
  }

  private void change() {
    int at = random.nextInt(bytes.length + 1);
    int end = Math.min(bytes.length, at + 1 + random.nextInt(1 << random.nextInt(9)));
    switch (random.nextInt(12)) {
      case 0 -> splice(at, at, word());
      case 1 -> splice(at, end, word());
      case 2 -> splice(at, end, new byte[0]);
      case 3 -> splice(at, at, Arrays.copyOfRange(bytes, at, end));
      case 4, 5 -> token(at, word());
      case 6 -> token(at, tokenOf(any()));
      case 7, 8 -> renumber(at);
      case 9 -> splice(at, Math.min(bytes.length, at + 1), oneByte());
      case 10 -> splice(at, Math.min(bytes.length, at + 4), fourBytes());
      default -> {
        byte[] other = any();
        int from = random.nextInt(other.length);
        splice(at, end, Arrays.copyOfRange(other, from, Math.min(other.length, from + 200)));
      }
    }
  }

  private byte[] word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  private byte[] oneByte() {
    return new byte[] {(byte) random.nextInt(256)};
  }

  /** What binary formats take for a length, a count or a time. */
  private byte[] fourBytes() {
    int[] odd = {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 8_188, 1 << 20, random.nextInt()};
    int value = odd[random.nextInt(odd.length)];
    return new byte[] {
      (byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value
    };
  }

  /** Puts something in the place of the word or number that begins at or after a place. */
  private void token(int from, byte[] with) {
    int start = from;
    while (start < bytes.length && !isWord(bytes[start])) {
      start++;
    }
    splice(start, endOfWord(bytes, start), with);
  }

  private byte[] tokenOf(byte[] other) {
    int start = random.nextInt(other.length);
    while (start < other.length && !isWord(other[start])) {
      start++;
    }
    return Arrays.copyOfRange(other, start, endOfWord(other, start));
  }

  private void renumber(int from) {
    int start = from;
    while (start < bytes.length && !isDigit(bytes[start])) {
      start++;
    }
    int end = start;
    while (end < bytes.length && isDigit(bytes[end])) {
      end++;
    }
    splice(start, end, word());
  }

  private static int endOfWord(byte[] text, int start) {
    int end = start;
    while (end < text.length && isWord(text[end])) {
      end++;
    }
    return end;
  }

  private static boolean isWord(byte b) {
    return Character.isLetterOrDigit(b & 0xff) || b == '_' || b == '.' || b == '-';
  }

  private static boolean isDigit(byte b) {
    return (b >= '0' && b <= '9') || b == '.' || b == '-';
  }

  private void splice(int from, int to, byte[] with) {
    byte[] spliced = new byte[bytes.length - (to - from) + with.length];
    System.arraycopy(bytes, 0, spliced, 0, from);
    System.arraycopy(with, 0, spliced, from, with.length);
    System.arraycopy(bytes, to, spliced, from + with.length, bytes.length - to);
    bytes = spliced.length == 0 ? new byte[1] : spliced;
  }

  private static byte[][] words(String text) {
    return Arrays.stream(text.strip().split("\\s+"))
        .map(word -> word.matches("(\\\\[trn0])+") ? word.translateEscapes() : word)
        .map(word -> word.getBytes(StandardCharsets.UTF_8))
        .toArray(byte[][]::new);
  }
}
