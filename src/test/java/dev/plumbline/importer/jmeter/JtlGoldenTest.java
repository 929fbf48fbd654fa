package dev.plumbline.importer.jmeter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.Imports;
import dev.plumbline.app.RunView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JTL files of every shape against truths found by another program; a case is a folder. */
class JtlGoldenTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/dev/plumbline/importer/jmeter/golden");

  @TempDir Path folder;

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theFiguresOfEveryShapeAreTheTruth(Path golden) throws IOException {
    assertEquals(
        List.of(),
        JtlTruth.differences(shown(results(golden)), JtlTruth.read(golden.resolve("truth.json"))));
  }

  @Test
  void theFiguresOfAnotherRunAreCaught() throws IOException {
    List<String> found =
        JtlTruth.differences(
            shown(results(GOLDEN.resolve("default"))),
            JtlTruth.read(GOLDEN.resolve("xml/truth.json")));
    for (String figure : List.of("rows", "samplers", "Checkout count", "Redirect-0 count", "max")) {
      assertTrue(found.stream().anyMatch(d -> d.contains(figure)), () -> figure + found);
    }
  }

  @Test
  void theThreeTotalsAreToldApart() throws IOException {
    RunView view = shown(results(GOLDEN.resolve("default")));
    String totals =
        view.diagnostics().stream()
            .filter(d -> d.code().equals("JMETER-TOTALS"))
            .findFirst()
            .orElseThrow()
            .message();
    for (String total : List.of("500 rows", "350 samplers", "100 sub-results", "450", "50 trans")) {
      assertTrue(totals.contains(total), totals);
    }
  }

  @Test
  void everyFileOfTheCorpusIsTheTruth() throws IOException {
    String corpus = System.getProperty("plumbline.corpus", "");
    Assumptions.assumeFalse(corpus.isEmpty(), "no corpus: name one with -Dplumbline.corpus=DIR");
    int files = 0;
    try (Stream<Path> all = Files.walk(Path.of(corpus))) {
      for (Path file : all.filter(path -> path.toString().endsWith(".jtl")).toList()) {
        Path truth = file.resolveSibling(file.getFileName() + ".truth.json");
        if (Files.exists(truth)) {
          assertEquals(
              List.of(),
              JtlTruth.differencesOfCorpus(shown(file), JtlTruth.read(truth)),
              file::toString);
          files++;
        }
      }
    }
    assertFalse(files == 0, "no JTL with a truth in " + corpus);
  }

  private static Path results(Path golden) throws IOException {
    try (Stream<Path> files = Files.list(golden)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("results."))
          .findFirst()
          .orElseThrow();
    }
  }

  private RunView shown(Path file) throws IOException {
    try (Imports imports = new Imports(Files.createTempDirectory(folder, "store"))) {
      return imports.show(imports.stored(file));
    }
  }
}
