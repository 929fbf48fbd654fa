package dev.plumbline.app;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Absolute paths as bytes: a first line that names the form, then each path in UTF-8, all ended by
 * a zero byte, the one that no path can hold, and one more at the end.
 */
final class HandoverMessage {
  /** Longer ones are refused: a drop of that many files is made in the window itself. */
  static final int MOST_BYTES = 256 << 10;

  private static final String FORM = "plumbline open 1";

  private HandoverMessage() {}

  static byte[] of(Collection<Path> paths) {
    StringBuilder text = new StringBuilder(FORM).append('\0');
    paths.forEach(path -> text.append(path.toAbsolutePath().normalize()).append('\0'));
    return text.append('\0').toString().getBytes(StandardCharsets.UTF_8);
  }

  static boolean isWhole(byte[] bytes, int length) {
    return length >= 2 && bytes[length - 1] == 0 && bytes[length - 2] == 0;
  }

  /** The paths; empty where it is not such a message in every part. */
  static Optional<List<Path>> parse(byte[] bytes, int length) {
    if (!isWhole(bytes, length)) {
      return Optional.empty();
    }
    String[] parts;
    try {
      parts =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes, 0, length - 2))
              .toString()
              .split("\0", -1);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
    if (!parts[0].equals(FORM)) {
      return Optional.empty();
    }
    List<Path> paths = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      try {
        Path path = Path.of(parts[i]);
        if (!path.isAbsolute()) {
          return Optional.empty();
        }
        paths.add(path);
      } catch (InvalidPathException e) {
        return Optional.empty();
      }
    }
    return Optional.of(paths);
  }
}
