package dev.plumbline.importer.every;

import dev.plumbline.importer.Importers;
import dev.plumbline.importer.ResultImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The result files that every importer brings with it, in its golden folder. */
final class GoldenFiles {
  private static final Path RESOURCES = Path.of("src/test/resources");

  private GoldenFiles() {}

  /** Every importer there is, named by its id. */
  static Stream<ResultImporter> importers() {
    return Importers.registered().all().stream();
  }

  static Path folder(ResultImporter importer) {
    return beside(importer, "golden");
  }

  private static Path beside(ResultImporter importer, String folder) {
    return RESOURCES.resolve(importer.getClass().getPackageName().replace('.', '/'), folder);
  }

  /** Without the truths that lie beside them. */
  static List<Path> of(ResultImporter importer) {
    return in(folder(importer));
  }

  /** Those that once met a defect. */
  static List<Path> hostile(ResultImporter importer) {
    return in(beside(importer, "hostile"));
  }

  private static List<Path> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !isTruth(file.getFileName().toString()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isTruth(String name) {
    return name.startsWith("truth") || name.endsWith("truth.json") || name.endsWith("compare.json");
  }
}
