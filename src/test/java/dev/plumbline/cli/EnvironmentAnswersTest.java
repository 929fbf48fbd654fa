package dev.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EnvironmentAnswersTest {
  @TempDir Path folder;
  private Commands commands;

  @BeforeEach
  void begin() {
    commands = new Commands(folder);
  }

  @Test
  void whatItWritesIsFoundBesideARunAndShown() throws IOException {
    String written = commands.run("environment", "--name", "load-1").ended(0).out();
    JsonNode facts = new JsonMapper().readTree(written).at("/environment/facts");
    assertTrue(facts.has("java.version"), written);
    List<String> keys = facts.properties().stream().map(fact -> fact.getKey()).toList();
    assertEquals(keys.stream().sorted().toList(), keys);
    Path study = commands.study("study", "baseline", 1);
    Files.writeString(study.resolve("environment.json"), written);
    JsonNode entry = last(commands.json(0, "import", study).at("/imports"));
    assertEquals("imported", entry.get("outcome").asString());
    JsonNode shown = commands.json(0, "show", "latest");
    assertEquals(shown.at("/run/id"), entry.get("run"));
    assertEquals("load-1", shown.at("/environment/name").asString());
    assertEquals(facts, shown.at("/environment/facts"));
    assertEquals("", shown.at("/run/environment").asString());
    assertTrue(commands.run("show", "latest").ended(0).out().contains("\nMachine: load-1, "));
    entry = last(commands.json(0, "import", study).at("/imports"));
    assertEquals("duplicate", entry.get("outcome").asString());
  }

  @Test
  void nothingOfTheReaderIsInIt() throws IOException {
    String written = commands.run("environment").ended(0).out();
    for (String secret :
        Stream.of(System.getProperty("user.name"), System.getProperty("user.home"))
            .filter(value -> value.length() > 4)
            .toList()) {
      assertFalse(written.contains(secret), secret);
    }
  }

  @Test
  void aFileOfARunsOwnNameStandsBeforeThatOfItsFolder() throws IOException {
    Path study = commands.study("study", "baseline", 2);
    machine(study.resolve("environment.json"), "2");
    machine(study.resolve("baseline-2.environment.json"), "4");
    commands.run("import", study.resolve("baseline-1.json.gz")).ended(0);
    commands.run("import", study.resolve("baseline-2.json.gz")).ended(0);
    assertEquals("2", cores(study.resolve("baseline-1.json.gz")));
    assertEquals("4", cores(study.resolve("baseline-2.json.gz")));
    String compared =
        commands
            .run(
                "compare", study.resolve("baseline-1.json.gz"), study.resolve("baseline-2.json.gz"))
            .ended(3)
            .err();
    assertTrue(compared.contains("unlike machines: cores 2 against 4"), compared);
  }

  @Test
  void factsAreGivenToSeveralRunsAfterwardsAndStay() throws IOException {
    Path study = commands.study("study", "baseline", 2);
    machine(study.resolve("environment.json"), "2");
    commands.run("import", study).ended(0);
    Path other = folder.resolve("other.json");
    machine(other, "16");
    JsonNode given = commands.json(0, "environment", study, "--from", other);
    assertEquals(2, given.at("/environments").size());
    assertEquals("16", given.at("/environments/1/facts/cpu.cores").asString());
    JsonNode again = last(commands.json(0, "import", study).at("/imports"));
    assertEquals("skipped", again.get("outcome").asString());
    assertEquals("16", cores(study.resolve("baseline-1.json.gz")));
  }

  @Test
  void aFileOfAnotherKindIsToldToBeNoneAndNotToBeDamaged() throws IOException {
    Path study = commands.study("study", "baseline", 1);
    commands.run("import", study).ended(0);
    for (String other :
        List.of("When,Page\n1,a\n", "{\"type\":\"Metric\"}\n{\"type\":\"Point\"}\n")) {
      Path file = Files.writeString(commands.folder().resolve("orders.csv"), other);
      String said = commands.run("environment", "latest", "--from", file).ended(2).err();
      assertEquals(
          file
              + " is no environment file: it holds no facts as 'plumbline environment' writes them"
              + " (environment.json)  [PB-NOT-AN-ENVIRONMENT]\n",
          said);
    }
  }

  @Test
  void aFileThatIsNoneIsLeftOutAndADamagedOneIsRefused() throws IOException {
    Path study = commands.study("study", "baseline", 1);
    Path file = Files.writeString(study.resolve("environment.json"), "{\"values\": []}");
    JsonNode entry = last(commands.json(0, "import", study).at("/imports"));
    assertEquals("skipped", entry.get("outcome").asString());
    Files.writeString(file, "{\"environment\": {\"facts\": {\"a\": {}}}}");
    entry = last(commands.json(2, "import", study).at("/imports"));
    assertEquals("PB-BAD-ENVIRONMENT", entry.get("code").asString());
    Files.writeString(file, "{\"environment\": {");
    String said = commands.run("environment", study, "--from", file).ended(2).err();
    assertTrue(said.contains("environment.json is cut or damaged: line 1"), said);
    Path lonely = commands.folder().resolve("x/environment.json");
    Files.createDirectories(lonely.getParent());
    machine(lonely, "1");
    said = commands.run("import", lonely).ended(2).out();
    assertTrue(said.contains("no run lies beside it"), said);
  }

  private String cores(Path run) {
    return commands.json(0, "environment", run).at("/environments/0/facts/cpu.cores").asString();
  }

  private static void machine(Path file, String cores) throws IOException {
    Files.writeString(
        file, "{\"environment\": {\"name\": \"\", \"facts\": {\"cpu.cores\": " + cores + "}}}");
  }

  private static JsonNode last(JsonNode array) {
    return array.get(array.size() - 1);
  }
}
