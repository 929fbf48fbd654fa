package dev.plumbline.machine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The small files in which a system says what it is; one that cannot be read says nothing. */
final class SystemFiles {
  private static final int MOST = 4 << 20;

  private final Path root;

  /**
   * @param root {@code /}, unless a test has a system of its own
   */
  SystemFiles(Path root) {
    this.root = root;
  }

  /** What a file says, without space around it. */
  Optional<String> text(Path file) {
    try (InputStream in = Files.newInputStream(root.resolve(file))) {
      return Optional.of(new String(in.readNBytes(MOST), StandardCharsets.UTF_8).strip())
          .filter(text -> !text.isEmpty());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  Stream<String> lines(Path file) {
    return text(file).stream().flatMap(String::lines);
  }

  /** The files of a folder whose names match a glob, in the order of their names. */
  List<Path> matching(Path folder, String glob) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(root.resolve(folder), glob)) {
      files.forEach(file -> found.add(root.relativize(file)));
    } catch (IOException e) {
      return List.of();
    }
    found.sort(null);
    return found;
  }
}
