package dev.plumbline.importer.jmh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.plumbline.app.Imports;
import dev.plumbline.app.RunView;
import dev.plumbline.model.Completeness;
import dev.plumbline.model.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of JMH against what an independent reader made of them. */
class JmhGoldenTest {
  static final Path GOLDEN =
      Path.of("src", "test", "resources", "dev", "plumbline", "importer", "jmh", "golden");

  @TempDir Path folder;

  static List<Path> golden() throws IOException {
    return results(GOLDEN);
  }

  private static List<Path> results(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.toString().matches(".*(truth|compare)\\.json"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("golden")
  void everyScoreErrorForkAndProfilerIsThere(Path file) throws IOException {
    try (Imports imports = new Imports(folder)) {
      Run run = imports.stored(file);
      assertEquals(Completeness.WHOLE, run.completeness());
      assertEquals("1.37", run.toolVersion());
      assertEquals(List.of(), JmhTruth.beside(file).differences(imports.show(run)));
    }
  }

  @Test
  void aTruthThatSaysOtherwiseIsNoticed() throws IOException {
    String truth = Files.readString(GOLDEN.resolve("pair-before.truth.json"));
    String wrong = truth.replaceFirst("\"mean\": 1\\.41", "\"mean\": 1.42");
    try (Imports imports = new Imports(folder)) {
      RunView view = imports.show(imports.stored(GOLDEN.resolve("pair-before.json")));
      assertEquals(1, JmhTruth.of(wrong).differences(view).size());
    }
  }

  @Test
  void everyFileOfTheCorpusIsAsItsTruthSays() throws IOException {
    String corpus = System.getProperty("plumbline.corpus", "");
    Assumptions.assumeFalse(corpus.isEmpty(), "no corpus: name one with -Dplumbline.corpus=DIR");
    List<String> differences = new ArrayList<>();
    List<Path> files = results(Path.of(corpus, "jmh"));
    assertFalse(files.isEmpty());
    try (Imports imports = new Imports(folder)) {
      for (Path file : files) {
        JmhTruth.beside(file)
            .differences(imports.show(imports.stored(file)))
            .forEach(difference -> differences.add(file.getFileName() + ": " + difference));
      }
    }
    assertEquals(List.of(), differences);
  }
}
