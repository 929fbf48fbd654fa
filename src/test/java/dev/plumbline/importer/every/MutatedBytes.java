package dev.plumbline.importer.every;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A small file with a few of its bytes, words, numbers, cells or lines changed, by a seed. Most
 * changes leave the shape of the file, so that its reader gets far enough to meet them.
 */
final class MutatedBytes {
  private final Random random;
  private final OddWords odd;
  private final List<byte[]> originals;
  private final int original;
  private byte[] bytes;

  MutatedBytes(List<byte[]> originals, long seed) {
    this.originals = originals;
    random = new Random(seed);
    odd = new OddWords(random);
    original = random.nextInt(originals.size());
    bytes = originals.get(original);
  }

  /** Which one is changed. */
  int original() {
    return original;
  }

  byte[] bytes() {
    int changes = random.nextInt(4) == 0 ? 2 + random.nextInt(6) : 1 + random.nextInt(2);
    for (; changes > 0; changes--) {
      change();
    }
    return bytes.length == 0 ? new byte[1] : bytes;
  }

  private void change() {
    int at = random.nextInt(bytes.length + 1);
    int end = Math.min(bytes.length, at + 1 + random.nextInt(1 << random.nextInt(9)));
    switch (random.nextInt(24)) {
      case 0 -> splice(at, at, odd.word());
      case 1 -> splice(at, end, odd.word());
      case 2 -> splice(at, end, new byte[0]);
      case 3 -> splice(at, at, Arrays.copyOfRange(bytes, at, end));
      case 4, 5 -> token(at, odd.word());
      case 6, 7 -> token(at, tokenOf(any()));
      case 8 -> repeat(at);
      case 9, 10, 11, 12, 13 -> renumber(at);
      case 14 -> splice(at, Math.min(bytes.length, at + 1), odd.brokenBytes());
      case 15, 16 -> splice(at, Math.min(bytes.length, at + 4), odd.fourBytes());
      case 17 -> splice(at, bytes.length, new byte[0]);
      case 18, 19 -> line(at);
      case 20, 21 -> cell(at);
      default -> {
        byte[] other = any();
        int from = random.nextInt(other.length + 1);
        splice(at, end, Arrays.copyOfRange(other, from, Math.min(other.length, from + 200)));
      }
    }
  }

  private byte[] any() {
    return originals.get(random.nextInt(originals.size()));
  }

  /** Leaves a line out, writes it twice or very often, or gives it another place. */
  private void line(int at) {
    int from = Bytes.startOfLine(bytes, at);
    int to = Bytes.endOfLine(bytes, at);
    byte[] line = Arrays.copyOfRange(bytes, from, to);
    switch (random.nextInt(4)) {
      case 0 -> splice(from, to, new byte[0]);
      case 1 -> splice(from, from, random.nextInt(8) == 0 ? odd.repeated(line) : line);
      case 2 -> {
        splice(from, to, new byte[0]);
        int other = Bytes.startOfLine(bytes, random.nextInt(bytes.length + 1));
        splice(other, other, line);
      }
      default -> {
        byte[] other = any();
        int place = random.nextInt(other.length + 1);
        int start = Bytes.startOfLine(other, place);
        splice(from, from, Arrays.copyOfRange(other, start, Bytes.endOfLine(other, place)));
      }
    }
  }

  /** Leaves a cell or member out with the delimiter behind it, writes it twice, or empties it. */
  private void cell(int at) {
    int from = at;
    while (from > 0 && !Bytes.isDelimiter(bytes[from - 1])) {
      from--;
    }
    int to = at;
    while (to < bytes.length && !Bytes.isDelimiter(bytes[to])) {
      to++;
    }
    int behind = Math.min(bytes.length, to + 1);
    switch (random.nextInt(3)) {
      case 0 -> splice(from, behind, new byte[0]);
      case 1 -> splice(from, from, Arrays.copyOfRange(bytes, from, behind));
      default -> splice(from, to, new byte[0]);
    }
  }

  /** Puts something in the place of the word or number that begins at or after a place. */
  private void token(int from, byte[] with) {
    int start = Bytes.wordFrom(bytes, from);
    splice(start, Bytes.endOfWord(bytes, start), with);
  }

  private byte[] tokenOf(byte[] other) {
    int start = Bytes.wordFrom(other, random.nextInt(other.length + 1));
    return Arrays.copyOfRange(other, start, Bytes.endOfWord(other, start));
  }

  private void repeat(int from) {
    int start = Bytes.wordFrom(bytes, from);
    int end = Bytes.endOfWord(bytes, start);
    if (end > start) {
      splice(start, end, odd.repeated(Arrays.copyOfRange(bytes, start, end)));
    }
  }

  private void renumber(int from) {
    int start = from;
    while (start < bytes.length && !Bytes.isDigit(bytes[start])) {
      start++;
    }
    int end = start;
    while (end < bytes.length && Bytes.isDigit(bytes[end])) {
      end++;
    }
    splice(start, end, odd.number(Arrays.copyOfRange(bytes, start, end)));
  }

  private void splice(int from, int to, byte[] with) {
    byte[] spliced = new byte[bytes.length - (to - from) + with.length];
    System.arraycopy(bytes, 0, spliced, 0, from);
    System.arraycopy(with, 0, spliced, from, with.length);
    System.arraycopy(bytes, to, spliced, from + with.length, bytes.length - to);
    bytes = spliced;
  }
}
