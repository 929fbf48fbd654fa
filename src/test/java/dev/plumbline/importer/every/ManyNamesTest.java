package dev.plumbline.importer.every;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.importer.ImportLimits;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files of very many distinct names: counted together and said to be, in bounded memory. With the
 * heap that is promised: {@code mvn -Pslow test -Dtest=ManyNamesTest -Dtest.heap=512m}.
 */
class ManyNamesTest {
  /** What says that names were counted together. */
  private static final List<String> TOLD = List.of("PB-NAMES-FOLDED", "PB-SERIES-CAPPED");

  @TempDir Path folder;

  static Stream<ResultImporter> importers() {
    return GoldenFiles.importers();
  }

  @ParameterizedTest
  @ValueSource(strings = {"k6", "gatling", "jmeter"})
  void aHundredThousandNamesAreFoldedAndSaidToBe(String id) throws IOException {
    ResultImporter importer =
        importers().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    assertFolded(importer, named(importer).orElseThrow(), 100_000);
  }

  @ParameterizedTest
  @MethodSource("importers")
  @Tag("slow")
  void aMillionNamesAreFoldedAndSaidToBe(ResultImporter importer) throws IOException {
    Optional<NamedLine> line = named(importer);
    Assumptions.assumeTrue(line.isPresent(), "no line of its files names an endpoint");
    assertFolded(importer, line.get(), 1_000_000);
  }

  @Test
  void fewNamesAreKeptApart() throws IOException {
    ResultImporter k6 = importers().findFirst().orElseThrow();
    Path file = folder.resolve("few");
    named(k6).orElseThrow().write(file, 50);
    Attempt attempt = attempt(k6, file);
    assertEquals(50, attempt.seen().names().stream().filter(n -> n.contains("odd")).count());
    assertEquals(List.of(), told(attempt));
  }

  private Optional<NamedLine> named(ResultImporter importer) throws IOException {
    for (byte[] text : Originals.of(importer)) {
      Optional<NamedLine> line = NamedLine.in(text, importer, folder.resolve("tried"));
      if (line.isPresent()) {
        return line;
      }
    }
    return Optional.empty();
  }

  private void assertFolded(ResultImporter importer, NamedLine line, int count) throws IOException {
    Path file = folder.resolve("names");
    line.write(file, count);
    Attempt attempt = attempt(importer, file);
    assertTrue(attempt.facts().isPresent(), attempt::refusal);
    assertTrue(attempt.facts().get().records() >= count);
    assertTrue(attempt.seen().names().size() <= ImportLimits.DEFAULT.series() + 1);
    assertEquals(false, told(attempt).isEmpty());
  }

  private static Attempt attempt(ResultImporter importer, Path file) throws IOException {
    SourceFile source = SourceFile.of(file);
    return Attempt.counted(importer, source);
  }

  private static List<String> told(Attempt attempt) {
    return attempt.facts().orElseThrow().diagnostics().stream()
        .map(diagnostic -> diagnostic.code())
        .filter(TOLD::contains)
        .toList();
  }
}
