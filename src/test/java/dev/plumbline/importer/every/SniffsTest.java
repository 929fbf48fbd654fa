package dev.plumbline.importer.every;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No file is claimed by two importers, whole or cut or changed. */
class SniffsTest {
  static Stream<ResultImporter> importers() {
    return GoldenFiles.importers();
  }

  @ParameterizedTest
  @MethodSource("importers")
  void aGoldenFileIsClaimedByItsOwnImporterAlone(ResultImporter importer) throws IOException {
    for (Path file : GoldenFiles.of(importer)) {
      SourceFile source = SourceFile.of(file);
      assertEquals(List.of(importer.id()), claimants(source.head(), source.name()), file::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("importers")
  void aChangedFileIsClaimedByOneAtMost(ResultImporter importer) {
    List<byte[]> originals = Originals.of(importer);
    for (long seed = 1; seed <= 300; seed++) {
      byte[] bytes = new MutatedBytes(originals, seed).bytes();
      List<String> claimants = claimants(bytes, "mutated");
      assertEquals(Math.min(1, claimants.size()), claimants.size(), "seed " + seed + claimants);
    }
  }

  @Test
  void textsOfNoToolAreClaimedByNone() {
    for (String text :
        List.of(
            "",
            "\0",
            "{}",
            "[]",
            "[1,2,3]",
            "null",
            "a,b,c\n1,2,3\n",
            "name\tvalue\nx\t1\n",
            "Hello, world\n",
            "<?xml version=\"1.0\"?><html/>",
            "{\"name\":\"a package\",\"version\":\"1.0.0\",\"scripts\":{}}",
            "worker_processes 4;\nevents { worker_connections 1024; }\n")) {
      assertEquals(List.of(), claimants(text.getBytes(StandardCharsets.UTF_8), "file"), text);
    }
  }

  @Test
  void twoThatClaimOneFileAreCaught() {
    byte[] head = Originals.of(new dev.plumbline.importer.k6.K6Importer()).getFirst();
    List<ResultImporter> all = new ArrayList<>(importers().toList());
    all.add(new TrustingImporter());
    assertNotEquals(1, claimants(all, head, "points.json").size());
  }

  @Test
  void noFileOfTheCorpusIsClaimedTwice() throws IOException {
    String corpus = System.getProperty("plumbline.corpus", "");
    Assumptions.assumeFalse(corpus.isEmpty(), "no corpus: name one with -Dplumbline.corpus=DIR");
    List<String> twice = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(corpus))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] head = SourceFile.of(file).head();
        for (int length = head.length; length > 0; length /= 2) {
          List<String> claimants =
              claimants(Arrays.copyOf(head, length), file.getFileName().toString());
          if (claimants.size() > 1) {
            twice.add(file + ", " + length + " bytes: " + claimants);
          }
        }
      }
    }
    assertEquals(List.of(), twice);
  }

  private static List<String> claimants(byte[] head, String name) {
    return claimants(importers().toList(), head, name);
  }

  private static List<String> claimants(List<ResultImporter> all, byte[] head, String name) {
    return all.stream()
        .filter(importer -> importer.sniff(head, name) instanceof Sniff.Yes)
        .map(ResultImporter::id)
        .toList();
  }
}
