package dev.plumbline.importer.every;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** What no tool writes, or only on a bad day: to be put into files. */
final class OddWords {
  private static final byte[][] NUMBERS =
      bytes(
          """
          0 -0 1 -1 0.0000000001 1e999 1e9999999999999999999 -1e-999999999 1e308 -1.7e308 4.9e-324
          9223372036854775807 9223372036854775808 -9223372036854775808 2147483647 2147483648
          4294967296 9007199254740993 999999999999999 1e15 123456789012345678901234567890 00 .5 5.
          1767225600000 -62135596800000 253402300800000 253402300799 NaN null +1 0x10 1_000 1,5
          """);

  private static final byte[][] WORDS =
      bytes(
          """
          { } [ ] , : ; \\t " ' \\ \\n \\r\\n \\r \\0 {} [] "" é \uD83D\uDE00 \uFEFF \\ud800 \\u0000
          null true false NaN +INF Infinity -nan N/A -0 0 1 -1 1e999 1e9999999999999999999
          -1e-999999999 9223372036854775807 9223372036854775808 -9223372036854775808 0.0000000001
          123456789012345678901234567890 0,5 1.5k 3.2M 7us 12h 100% ± << >> <x> &amp; <!DOCTYPE
          9999-12-31T23:59:60.9999999999Z 1970-01-01T00:00:00Z 2026-02-30 24:61:61 http:// ://
          \u202E \u0130 ẞ ١٢٣ １２ \uD83C\uDFF3
          """);

  private final Random random;

  OddWords(Random random) {
    this.random = random;
  }

  byte[] word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  /** At the limits of what numbers hold, or a small change of a number. */
  byte[] number(byte[] instead) {
    if (instead.length == 0 || random.nextInt(3) == 0) {
      return NUMBERS[random.nextInt(NUMBERS.length)];
    }
    byte[] changed = instead.clone();
    changed[random.nextInt(changed.length)] = (byte) "0123456789.-e+9".charAt(random.nextInt(15));
    return random.nextInt(8) == 0 ? repeated(changed) : changed;
  }

  /** Of hundreds of digits, or thousands of letters. */
  byte[] repeated(byte[] word) {
    byte[] all = new byte[word.length * (1 + random.nextInt(1 << random.nextInt(10)))];
    for (int i = 0; i < all.length; i++) {
      all[i] = word[i % word.length];
    }
    return all;
  }

  /** The beginning of a character of several bytes, or any byte. */
  byte[] brokenBytes() {
    return switch (random.nextInt(4)) {
      case 0 -> new byte[] {(byte) 0xc3};
      case 1 -> new byte[] {(byte) 0xe2, (byte) 0x82};
      case 2 -> new byte[] {(byte) 0xf0, (byte) 0x9f, (byte) 0x98};
      default -> new byte[] {(byte) random.nextInt(256)};
    };
  }

  /** What binary formats take for a length, a count or a time. */
  byte[] fourBytes() {
    int[] odd = {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 8_188, 1 << 20, random.nextInt()};
    int value = odd[random.nextInt(odd.length)];
    return new byte[] {
      (byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value
    };
  }

  private static byte[][] bytes(String text) {
    return Arrays.stream(text.strip().split("\\s+"))
        .map(word -> word.matches("(\\\\[trn0])+") ? word.translateEscapes() : word)
        .map(word -> word.getBytes(StandardCharsets.UTF_8))
        .toArray(byte[][]::new);
  }
}
