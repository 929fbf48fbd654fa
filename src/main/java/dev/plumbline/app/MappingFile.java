package dev.plumbline.app;

import dev.plumbline.importer.ColumnMapping;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.MappingText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Mappings of columns in files, a line each, to be kept and used again. */
public final class MappingFile {
  private static final int LARGEST = 100_000;
  private static final String TAKES =
      "--map takes a mapping, such as time=Timestamp,duration=Elapsed:ms, or a file that holds one";

  private MappingFile() {}

  /**
   * @param said a mapping, or the name of a file that holds one
   * @throws Failure when it is neither, saying what is wrong with it
   */
  public static ColumnMapping of(String said) {
    if (said.isBlank()) {
      throw new Failure("PB-USAGE", TAKES);
    }
    Path file = file(said);
    try {
      return MappingText.parse(file == null ? said : read(file));
    } catch (ImportFailure e) {
      String where = file == null ? "" : file + ": ";
      throw new Failure(e.code(), where + e.getMessage(), e);
    }
  }

  private static Path file(String said) {
    try {
      Path file = Path.of(said);
      if (Files.exists(file)) {
        return file;
      }
    } catch (InvalidPathException e) {
      // then it is a mapping
    }
    if (said.indexOf('=') < 0) {
      throw new Failure("PB-NO-FILE", TAKES + "; there is no file " + said);
    }
    return null;
  }

  private static String read(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new Failure("PB-BAD-MAPPING", file + " is no mapping of columns: it is too large");
      }
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Failure("PB-READ", Failure.unreadable(file, e), e);
    }
  }

  /** Writes a mapping that {@link #of} reads. */
  public static void write(Path file, ColumnMapping mapping) {
    AtomicFiles.write(
        file, "# What the columns are; used by plumbline import --map\n" + mapping.lines());
  }
}
