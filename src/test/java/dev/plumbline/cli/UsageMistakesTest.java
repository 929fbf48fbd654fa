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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class UsageMistakesTest {
  @TempDir Path folder;
  private Commands commands;

  @BeforeEach
  void openStore() {
    commands = new Commands(folder);
  }

  static Stream<List<String>> mistakes() {
    return Stream.of(
        List.of("bogus"),
        List.of("baseline"),
        List.of("runs", "extra"),
        List.of("runs", "--bogus"),
        List.of("show"),
        List.of("show", "latest", "--names", "bogus"),
        List.of("show", "latest", "--percentiles", "101"),
        List.of("show", "latest", "--by", "zone"),
        List.of("show", "nothing"),
        List.of("show", ""),
        List.of("show", "nothing*.json"),
        List.of("import"),
        List.of("import", "--label", "novalue", "x"),
        List.of("compare", "one"),
        List.of("compare", "a", "b", "--margin", "many"),
        List.of("compare", "a", "b", "--statistics", "p42"),
        List.of("compare", "a", "b", "--batch", "nothing.json"),
        List.of("compare", "--batch", "nothing.json"),
        List.of("check", "--budgets", "nothing.yaml", "latest"),
        List.of("baseline", "set", "name", "latest"),
        List.of("baseline", "show", "nothing"),
        List.of("report", "a", "b", "--out", "x.pdf"),
        List.of("report", "a", "b", "--out", "x.md", "--template", "nothing"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsOneSentenceWithACode(List<String> arguments) {
    Commands.Answer answer = commands.run(arguments.toArray()).ended(ExitCode.USAGE);
    assertEquals("", answer.out());
    assertTrue(answer.err().strip().matches("(?s).+  \\[PB-[A-Z-]+]"), answer.err());
    assertFalse(answer.err().contains("\tat "), answer.err());
    assertEquals(1, answer.err().strip().lines().count(), answer.err());
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void withJsonAMistakeIsADocument(List<String> arguments) {
    JsonNode document = commands.json(ExitCode.USAGE, arguments.toArray());
    assertEquals("plumbline/1", document.path("schema").asString());
    assertTrue(document.at("/error/code").asString().startsWith("PB-"), document.toString());
    assertFalse(document.at("/error/message").asString().isBlank());
  }

  @Test
  void anEmptyMappingIsNoFolder() {
    for (String empty : new String[] {"", " "}) {
      String said = commands.run("import", "--map", empty, "x.csv").ended(ExitCode.USAGE).err();
      assertTrue(said.matches("--map takes a mapping, such as .*  \\[PB-USAGE]\n"), said);
    }
  }

  @Test
  void optionsOfEveryCommandStandBeforeAndAfterIt() {
    Path store = folder.resolve("test.plumb");
    for (Object[] arguments :
        new Object[][] {
          {"--store", store, "--json", "runs"},
          {"runs", "--json", "--store", store},
          {"--json", "runs", "--store", store, "--json", "--quiet"},
          {"--quiet", "--no-color", "runs", "--json", "--quiet", "--store", store},
        }) {
      Commands.Answer answer = Commands.bare(arguments).ended(ExitCode.DONE);
      assertTrue(answer.json().path("runs").isArray(), answer.out());
    }
  }

  @Test
  void everyCommandSaysWhatItTakes() {
    for (String command :
        List.of("demo", "import", "runs", "show", "compare", "baseline", "check", "report")) {
      String usage = Commands.bare(command, "--help").ended(ExitCode.DONE).out();
      assertTrue(usage.startsWith("Usage: plumbline " + command), usage);
    }
  }

  @Test
  void aCommandThatIsNearlyOneIsRecognised() {
    String said = commands.run("comapre", "a", "b").ended(ExitCode.USAGE).err();
    assertTrue(said.contains("no command 'comapre' (did you mean compare?)"), said);
  }

  @Test
  void somethingElseInPlaceOfTheStoreIsLeftAlone() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.txt"), "not a database, but notes\n");
    Commands.Answer answer = Commands.bare("--store", text, "--json", "runs").ended(2);
    assertEquals("PB-STORE-FOREIGN", answer.json().at("/error/code").asString());
    assertEquals("not a database, but notes\n", Files.readString(text));
  }

  @Test
  void aLabelHasAKeyAndAValue() {
    for (String label : List.of("bad", "=x", "x=", "=")) {
      String said = commands.run("import", "--label", label, "x").ended(ExitCode.USAGE).err();
      assertEquals(
          "--label takes a key and a value, such as release=1.5, not " + label + "  [PB-USAGE]",
          said.strip());
    }
  }

  @Test
  void aPercentileIsANumberBetween0And100() {
    for (String percentile : List.of("p", "0", "100", "p100", "median", "-5", "NaN")) {
      String said =
          commands.run("show", "latest", "--percentiles=" + percentile).ended(ExitCode.USAGE).err();
      assertEquals(
          "--percentiles takes numbers between 0 and 100, such as 95 or p95, not "
              + percentile
              + "  [PB-USAGE]",
          said.strip());
    }
  }

  @Test
  void aBatchThatCannotBeReadSaysWhere() throws IOException {
    Path batch = folder.resolve("batch.json");
    for (String broken : List.of("[{\"id\": \"a\",\n  ", "[{]", "[{\"id\": nope}]", "")) {
      Files.writeString(batch, broken);
      String said = commands.run("compare", "--batch", batch).ended(ExitCode.USAGE).err();
      assertTrue(said.startsWith(batch.toString()), said);
      assertFalse(said.contains("Source") || said.contains("UNKNOWN"), said);
    }
    Files.writeString(batch, "[{\"id\": \"a\", \"baselin\": [\"x\"], \"candidate\": [\"y\"]}]");
    String said = commands.run("compare", "--batch", batch).ended(ExitCode.USAGE).err();
    assertTrue(said.contains(", entry 1: each needs an id, a baseline and a candidate"), said);
    assertTrue(said.contains("'baselin' is none of these"), said);
  }

  @Test
  void anEmptyFileIsCalledEmpty() throws IOException {
    Path empty = Files.writeString(folder.resolve("run.json"), "");
    String said = commands.run("import", empty).ended(ExitCode.USAGE).out();
    assertTrue(said.contains(empty + " is empty, "), said);
  }
}
