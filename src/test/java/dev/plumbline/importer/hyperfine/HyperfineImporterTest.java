package dev.plumbline.importer.hyperfine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.ImportResult;
import dev.plumbline.importer.ImportedFile;
import dev.plumbline.model.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class HyperfineImporterTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/dev/plumbline/importer/hyperfine/golden");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"three.json", "params-fail.json"})
  void everyCommandHasTheFiguresOfItsTruth(String name) throws IOException {
    assertEquals(List.of(), differences(name, name));
  }

  @Test
  void figuresOfAnotherFileAreCaught() throws IOException {
    Path other = folder.resolve("three.json");
    Files.writeString(
        other, Files.readString(GOLDEN.resolve("three.json")).replace("0.02077699628", "0.5"));
    assertFalse(differences(other, "three.json").isEmpty());
  }

  @Test
  void unlikeParametersAreBenchmarksOfTheirOwn() throws IOException {
    try (ImportedFile file = new ImportedFile(folder, GOLDEN.resolve("params-fail.json"))) {
      assertEquals(Kind.BENCHMARK, file.row("score", "sleep 0.01 n=1").metric().kind());
      assertEquals(6, file.row("score", "sh -c \"exit 1\" n=1").failed());
      assertEquals("s", file.row("user", "sleep 0.01 n=1").metric().unit());
    }
  }

  @Test
  void aCommandTwiceIsNumberedNotMerged() throws IOException {
    String result =
        "{\"command\":\"x\",\"mean\":1,\"user\":0,\"system\":0,\"times\":[1],\"exit_codes\":[0]}";
    try (ImportedFile file =
        ImportedFile.of(folder, "a.json", "{\"results\":[" + result + "," + result + "]}")) {
      assertEquals(1, file.row("score", "x").distribution().count());
      assertEquals(1, file.row("score", "x #2").distribution().count());
      assertTrue(file.codes().contains("HYPERFINE-SAME-COMMAND"), file.codes()::toString);
    }
  }

  @Test
  void aKilledCommandAndOneOfUnknownTimesAreUnderstood() throws IOException {
    String text =
        """
        {"results":[
        {"command":"killed","mean":1.0,"stddev":null,"user":0,"system":0,
         "times":[1.0],"exit_codes":[null],"memory_usage_byte":[4096]},
        {"command":"old","mean":2.0,"median":1.5,"user":0,"system":0,"min":1.0,"max":4.0,
         "parameter":"7"}]}
        """;
    try (ImportedFile file = ImportedFile.of(folder, "a.json", text)) {
      assertEquals(1, file.row("score", "killed").failed());
      assertEquals(4096, file.row("memory_usage", "killed").distribution().max());
      assertEquals(1.5, file.row("score", "old parameter=7").distribution().percentile(50));
    }
  }

  @Test
  void aMeanThatItsTimesDoNotHaveIsTold() throws IOException {
    String text =
        Files.readString(GOLDEN.resolve("three.json")).replace("0.02080147", "0.03080147");
    try (ImportedFile file = ImportedFile.of(folder, "a.json", text)) {
      assertTrue(file.message("HYPERFINE-MEAN").contains("sleep 0.02"));
    }
  }

  @Test
  void aCsvAloneStatesFigures() throws IOException {
    try (ImportedFile file = new ImportedFile(folder, GOLDEN.resolve("three.csv"))) {
      assertEquals(
          0.05136449501333333, file.row("score", "node -e 0").distribution().mean(), 1e-12);
      assertEquals("summary", file.row("score", "node -e 0").distribution().form());
      assertEquals(
          List.of("HYPERFINE-CSV", "PB-FIGURES-ONLY", "PB-NO-START"),
          file.codes().stream().sorted().toList());
    }
  }

  @Test
  void aCsvConfirmsItsJsonAndContradictsAnother() throws IOException {
    assertEquals("PB-SUMMARY-CONFIRMS", besideThree("three.csv", "three.csv"));
    Path other = folder.resolve("other.csv");
    Files.writeString(
        other, Files.readString(GOLDEN.resolve("three.csv")).replace("0.126326", "0.226326"));
    assertEquals("PB-SUMMARY-CONTRADICTS", besideThree(other.toString(), "three.csv"));
  }

  private String besideThree(String csv, String as) throws IOException {
    Path pair = Files.createTempDirectory(folder, "pair");
    Path json = Files.copy(GOLDEN.resolve("three.json"), pair.resolve("three.json"));
    Path beside = Files.copy(GOLDEN.resolve(csv).toAbsolutePath(), pair.resolve(as));
    try (ImportedFile file = new ImportedFile(folder, json, beside)) {
      ImportResult result = file.results().get(1);
      return result.diagnostics().getFirst().code();
    }
  }

  @Test
  void aCutFileSaysWhere() throws IOException {
    String text = Files.readString(GOLDEN.resolve("three.json"));
    try (ImportedFile file = ImportedFile.of(folder, "a.json", text.substring(0, 1_200))) {
      assertEquals("PB-BAD-JSON", file.results().getFirst().code());
    }
  }

  @Test
  void aFileWithoutResultsExplainsItself() throws IOException {
    String text = "{\"results\":[{\"command\":\"x\",\"mean\":null,\"user\":null,\"system\":null}]}";
    try (ImportedFile file = ImportedFile.of(folder, "a.json", text)) {
      assertEquals("PB-EMPTY", file.results().getFirst().code());
    }
  }

  private List<String> differences(String file, String truth) throws IOException {
    return differences(GOLDEN.resolve(file), truth);
  }

  private List<String> differences(Path path, String truth) throws IOException {
    List<String> differences = new ArrayList<>();
    try (ImportedFile file = new ImportedFile(folder, path)) {
      for (JsonNode result :
          ImportedFile.truth(GOLDEN.resolve(truth + ".truth.json")).path("results")) {
        differences.addAll(
            ImportedFile.differences(
                file.row("score", name(result)),
                ImportedFile.expected(
                    result,
                    "count=n",
                    "failed=failedExitCodes",
                    "mean=mean",
                    "min=min",
                    "max=max")));
      }
    }
    return differences;
  }

  private static String name(JsonNode result) {
    String parameters =
        result.path("parameters").properties().stream()
            .map(p -> " " + p.getKey() + "=" + p.getValue().asString())
            .collect(Collectors.joining());
    return result.path("command").asString() + parameters;
  }
}
