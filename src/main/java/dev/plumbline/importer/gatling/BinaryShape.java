package dev.plumbline.importer.gatling;

import dev.plumbline.importer.ByteFile;
import dev.plumbline.importer.ImportFailure;
import java.io.IOException;

/** Where records begin again behind damage: at a place from which several in a row can be read. */
final class BinaryShape {
  /** How far ahead is looked at once. */
  private static final int WINDOW = 256 << 10;

  private static final int ROW = 8;
  private static final int LONGEST = 4_096;
  private static final int DEEPEST = 32;
  private static final int BROKEN = -1;
  private static final int CUT = -2;

  private final byte[] bytes;
  private final int end;
  private final BinaryNames names;

  private BinaryShape(byte[] bytes, int end, BinaryNames names) {
    this.bytes = bytes;
    this.end = end;
    this.names = names;
  }

  /**
   * @return the index of the first of some records in a row; -1 where there is none
   */
  private static int find(byte[] bytes, int from, int end, BinaryNames names) {
    BinaryShape shape = new BinaryShape(bytes, end, names);
    for (int at = from; at < end; at++) {
      if (bytes[at] >= 1 && bytes[at] <= 4 && shape.isRow(at)) {
        return at;
      }
    }
    return -1;
  }

  /**
   * Goes to the next place from which several records can be read.
   *
   * @return false where there is none: the file is then at its end
   */
  static boolean seek(ByteFile file, BinaryNames names) throws IOException, ImportFailure {
    while (file.has(1)) {
      file.mark();
      file.has(WINDOW);
      int found = find(file.bytes, file.at, file.end, names);
      if (found >= 0) {
        file.at = found;
        return true;
      }
      file.at = Math.max(file.at + 1, file.end - WINDOW / 2);
      if (!file.has(WINDOW)) {
        break;
      }
    }
    file.at = file.end;
    return false;
  }

  private boolean isRow(int from) {
    int at = from;
    int seen = 0;
    while (seen < ROW && at < end) {
      at = after(at);
      if (at == BROKEN) {
        return false;
      }
      if (at == CUT) {
        return seen >= ROW / 2;
      }
      seen++;
    }
    return seen == ROW || (at == end && seen > 1);
  }

  /** The index behind a record, or why there is none. */
  private int after(int from) {
    int at = from + 1;
    return switch (bytes[from]) {
      case 1 -> cached(bool(times(cached(path(at)))));
      case 2 -> fixed(bool(fixed(at, 4)), 4);
      case 3 -> bool(fixed(times(path(at)), 4));
      case 4 -> fixed(cached(at), 4);
      default -> BROKEN;
    };
  }

  private int path(int at) {
    if (at + 4 > end) {
      return CUT;
    }
    int depth = int32(at);
    if (depth < 0 || depth > DEEPEST) {
      return BROKEN;
    }
    int next = at + 4;
    for (int i = 0; i < depth && next >= 0; i++) {
      next = cached(next);
    }
    return next;
  }

  private int cached(int at) {
    if (at < 0 || at + 4 > end) {
      return at < 0 ? at : CUT;
    }
    int index = int32(at);
    if (index < 0) {
      return names.get(-index) == null ? BROKEN : at + 4;
    }
    if (!names.mayBeNew(index)) {
      return BROKEN;
    }
    if (at + 8 > end) {
      return CUT;
    }
    int length = int32(at + 4);
    if (length == 0) {
      return at + 8;
    }
    if (length < 0 || length > LONGEST) {
      return BROKEN;
    }
    int coder = at + 8 + length;
    if (coder >= end) {
      return CUT;
    }
    return bytes[coder] == 0 || bytes[coder] == 1 ? coder + 1 : BROKEN;
  }

  /** A start and an end that follow each other. */
  private int times(int at) {
    int next = fixed(at, 8);
    return next >= 0 && int32(at + 4) < int32(at) ? BROKEN : next;
  }

  private int bool(int at) {
    if (at < 0 || at >= end) {
      return at < 0 ? at : CUT;
    }
    return bytes[at] == 0 || bytes[at] == 1 ? at + 1 : BROKEN;
  }

  private int fixed(int at, int length) {
    if (at < 0) {
      return at;
    }
    return at + length > end ? CUT : at + length;
  }

  private int int32(int at) {
    return bytes[at] << 24
        | (bytes[at + 1] & 0xff) << 16
        | (bytes[at + 2] & 0xff) << 8
        | (bytes[at + 3] & 0xff);
  }
}
