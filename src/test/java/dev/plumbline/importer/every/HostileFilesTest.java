package dev.plumbline.importer.every;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files that once met a defect, made small: one in an importer's hostile folder each. */
class HostileFilesTest {
  @TempDir Path folder;

  static Stream<ResultImporter> importers() {
    return GoldenFiles.importers().filter(importer -> !GoldenFiles.hostile(importer).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("importers")
  void aHostileFileIsReadOrRefusedAsWhatItIs(ResultImporter importer) {
    Seen run = new GoldenSets(importer, Originals.files(importer), folder).run();
    assertAll(
        GoldenFiles.hostile(importer).stream()
            .map(file -> () -> assertAnswered(importer, file, run)));
  }

  private static void assertAnswered(ResultImporter importer, Path file, Seen run)
      throws IOException {
    SourceFile source = SourceFile.of(file);
    Attempt attempt = Attempt.by(importer, source, source, run);
    assertNotEquals(Attempt.UNKNOWN + importer.id(), attempt.refusal(), file::toString);
  }
}
