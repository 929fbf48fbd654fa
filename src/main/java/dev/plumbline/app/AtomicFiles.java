package dev.plumbline.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** The one door for files that are written: the old file or the new one, never half of it. */
public final class AtomicFiles {
  private AtomicFiles() {}

  /** Writes to a temporary file beside the target, then puts it in its place. */
  public static void write(Path target, Writing writing) {
    Path absolute = target.toAbsolutePath();
    try {
      Files.createDirectories(absolute.getParent());
      // A "temporary file" would be its owner's alone, and the report that takes its place as well.
      Path part =
          Files.createFile(
              absolute.resolveSibling(
                  "." + target.getFileName() + "." + UUID.randomUUID() + ".part"));
      try {
        try (OutputStream out = Files.newOutputStream(part)) {
          writing.to(out);
        }
        Files.move(
            part, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new Failure("PB-WRITE", "cannot write " + target + ": " + e.getMessage(), e);
    }
  }

  /** Writes a text as UTF-8. */
  public static void write(Path target, String text) {
    write(target, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Writes the whole content. */
  public interface Writing {
    void to(OutputStream out) throws IOException;
  }
}
