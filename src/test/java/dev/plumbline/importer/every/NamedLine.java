package dev.plumbline.importer.every;

import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.SourceFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text with one line of which a word is the name of an endpoint: found by trying each, so that no
 * format must be known here.
 *
 * @param from where the word begins, in the text
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record NamedLine(byte[] text, int lineStart, int from, int to, int lineEnd) {
  private static final int LINES = 12;
  private static final int TRIED = 3;

  /** The first found among a file's last lines, and the last of its first. */
  static Optional<NamedLine> in(byte[] text, ResultImporter importer, Path file)
      throws IOException {
    int end = text.length;
    for (int i = 0; i < LINES && end > 0; i++) {
      int start = Bytes.startOfLine(text, end - 1);
      for (int at = Bytes.wordFrom(text, start); at < end; ) {
        int to = Bytes.endOfWord(text, at);
        NamedLine line = new NamedLine(text, start, at, to, end);
        if (text[end - 1] == '\n' && line.names(importer, file)) {
          return Optional.of(line);
        }
        at = Bytes.wordFrom(text, to);
      }
      end = start;
    }
    return Optional.empty();
  }

  private boolean names(ResultImporter importer, Path file) throws IOException {
    write(file, TRIED);
    SourceFile source = SourceFile.of(file);
    Attempt attempt;
    try {
      attempt = Attempt.by(importer, source, source, new Seen());
    } finally {
      Files.delete(file);
    }
    List<String> names = attempt.seen().names();
    for (int i = 0; i < TRIED; i++) {
      String name = name(i);
      if (names.stream().noneMatch(known -> known.contains(name))) {
        return false;
      }
    }
    return attempt.facts().isPresent();
  }

  private static String name(int i) {
    return "odd" + i + "name";
  }

  /** Writes the text with so many copies of the line, each of another name. */
  void write(Path file, int copies) throws IOException {
    byte[] before = Arrays.copyOfRange(text, lineStart, from);
    byte[] after = Arrays.copyOfRange(text, to, lineEnd);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      out.write(text, 0, lineEnd);
      for (int i = 0; i < copies; i++) {
        out.write(before);
        out.write(name(i).getBytes(StandardCharsets.UTF_8));
        out.write(after);
      }
      out.write(text, lineEnd, text.length - lineEnd);
    }
  }
}
