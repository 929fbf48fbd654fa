package dev.plumbline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** How far a file has grown, and when. */
record FileGrowth(long length, long modifiedMillis) {
  /** Empty where there is no such file yet, nothing in it, or it is just being replaced. */
  static Optional<FileGrowth> of(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return now.size() == 0
          ? Optional.empty()
          : Optional.of(new FileGrowth(now.size(), now.lastModifiedTime().toMillis()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
