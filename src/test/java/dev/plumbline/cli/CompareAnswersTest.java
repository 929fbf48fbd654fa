package dev.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CompareAnswersTest {
  @TempDir static Path folder;
  private static Commands commands;
  private static Path before;
  private static Path after;
  private static String fromFolders;

  @BeforeAll
  static void compareFoldersThatWereNeverImported() {
    commands = new Commands(folder);
    before = commands.study("before", "baseline", 3);
    after = commands.study("after", "candidate", 3);
    fromFolders = commands.run("--json", "compare", before, after).ended(1).out();
  }

  @Test
  void foldersSayWhatImportAndIdsSay() throws IOException {
    Commands other = new Commands(Files.createDirectory(folder.resolve("other")));
    List<Object> arguments = new ArrayList<>(List.of("--json", "compare", "--baseline"));
    arguments.addAll(ids(other.json(0, "import", before)));
    arguments.add("--candidate");
    arguments.addAll(ids(other.json(0, "import", after)));
    assertEquals(fromFolders, other.run(arguments.toArray()).ended(1).out());
  }

  @Test
  void theSecondTimeNothingIsStored() {
    JsonNode stored = commands.json(0, "store", "info");
    assertEquals(6, stored.at("/store/runs").asInt());
    assertEquals(fromFolders, commands.run("--json", "compare", before, after).ended(1).out());
    assertEquals(stored, commands.json(0, "store", "info"));
  }

  @Test
  void sidesMayBeOptions() {
    String options =
        commands.run("--json", "compare", "--baseline", before, "--candidate", after).out();
    assertEquals(fromFolders, options);
  }

  @Test
  void filesThatAShellSpelledOutAreTheRunsOfTheirFolder() throws IOException {
    List<Object> arguments = new ArrayList<>(List.of("--json", "compare", "--baseline"));
    arguments.addAll(files(before));
    arguments.add("--candidate");
    arguments.addAll(files(after));
    Commands other = new Commands(Files.createDirectory(folder.resolve("spelled")));
    assertEquals(fromFolders, other.run(arguments.toArray()).ended(1).out());
  }

  @Test
  void historyNoneIsAcceptedAndTheOnlyOneYet() {
    assertEquals(
        fromFolders,
        commands.run("--json", "compare", before, after, "--history", "none").ended(1).out());
  }

  @Test
  void aPromotedBaselineIsASideInEveryForm() throws IOException {
    commands.run("baseline", "set", "shop", before, "--reason", "shipped").ended(0);
    assertEquals(fromFolders, commands.run("--json", "compare", "shop", after).out());
    assertEquals(
        fromFolders,
        commands.run("--json", "compare", "--baseline", "shop", "--candidate", after).out());
    Path batch = folder.resolve("promoted.json");
    Files.writeString(
        batch, "[{\"id\": \"x\", \"baseline\": [\"shop\"], \"candidate\": [\"" + after + "\"]}]");
    JsonNode line = commands.run("compare", "--batch", batch).ended(1).json();
    assertEquals("worse", line.path("verdict").asString());
  }

  @Test
  void aBatchAnswersInOrderOneDocumentALine() throws IOException {
    Path batch = folder.resolve("batch.json");
    Files.writeString(
        batch,
        """
        [{"id": "there", "baseline": ["%1$s"], "candidate": ["%2$s"]},
         {"id": "nothing", "baseline": ["nothing"], "candidate": ["%2$s"]},
         {"id": "back", "baseline": ["%2$s"], "candidate": ["%1$s"]}]
        """
            .formatted(before, after));
    List<JsonNode> lines = commands.run("compare", "--batch", batch).ended(2).lines();
    assertEquals(
        List.of("there", "nothing", "back"),
        lines.stream().map(line -> line.path("id").asString()).toList());
    assertEquals("PB-NO-RUN", lines.get(1).at("/error/code").asString());
    assertEquals("worse", lines.get(2).path("verdict").asString());
    for (JsonNode line : lines) {
      assertEquals("plumbline/1", line.path("schema").asString());
    }
  }

  @Test
  void exitCodesTellVerdictsApart() {
    Object[] better = {"compare", before, after, "--endpoint", "*/withdraw"};
    assertEquals(ExitCode.DONE, commands.run(better).exit());
    Object[] open = {"compare", before, after, "--endpoint", "*/courses", "--statistics", "p99"};
    assertEquals(ExitCode.DONE, commands.run(open).exit());
    assertEquals(ExitCode.INCONCLUSIVE, commands.run(with(open, "--strict")).exit());
    assertEquals(ExitCode.DONE, commands.run(with(open, "--strict", "--inconclusive-ok")).exit());
    Object[] one = {
      "compare", before.resolve("baseline-1.json.gz"), after.resolve("candidate-1.json.gz")
    };
    assertEquals(ExitCode.INCONCLUSIVE, commands.run(one).exit());
    assertEquals(ExitCode.DONE, commands.run(with(one, "--inconclusive-ok")).exit());
  }

  @Test
  void moreFailedRequestsAreWorseThoughNoneTakesLonger() throws IOException {
    Path lasting = failing("lasting", 60);
    Path breaking = failing("breaking", 3);
    Path junit = folder.resolve("failing.xml");
    Commands.Answer answer = commands.run("compare", lasting, breaking, "--junit", junit).ended(1);
    assertTrue(answer.out().contains("Worse: more requests fail at buy"), answer.out());
    assertTrue(
        Files.readString(junit)
            .contains("name=\"plumbline error-rate\" tests=\"1\" failures=\"1\""));
    assertEquals(ExitCode.DONE, commands.run("compare", breaking, lasting).exit());
  }

  /** Three runs of which every so manieth request fails. */
  private static Path failing(String name, int each) throws IOException {
    Path runs = Files.createDirectory(folder.resolve(name));
    for (int run = 0; run < 3; run++) {
      StringBuilder table = new StringBuilder("time,name,duration_ms,outcome\n");
      for (int i = 0; i < 600; i++) {
        String outcome = (i + run) % each == 0 ? "failed" : "ok";
        int millis = 20 + (i * 7 + run) % 13;
        Instant at = Instant.parse("2026-11-20T12:00:00Z").plusMillis(100L * i);
        table.append(at).append(",buy,").append(millis).append(',').append(outcome).append('\n');
      }
      Files.writeString(runs.resolve(name + "-" + run + ".csv"), table);
    }
    return runs;
  }

  @Test
  void oneRunASideListsOnlyWhatStands() {
    Commands.Answer answer =
        commands.run(
            "compare", before.resolve("baseline-1.json.gz"), after.resolve("candidate-1.json.gz"));
    assertTrue(answer.out().contains("31 of 40 figures are explained by request noise alone."));
    assertEquals(
        9, answer.out().lines().filter(line -> line.contains("vary by more than")).count() - 1);
    assertEquals("", answer.err());
  }

  @Test
  void reportsAndJUnitAreWrittenBesideTheAnswer() throws IOException {
    Path junit = folder.resolve("compare.xml");
    Path markdown = folder.resolve("compare.md");
    commands.run("compare", before, after, "--junit", junit, "--markdown", markdown).ended(1);
    assertTrue(Files.readString(junit).contains("failures=\"1\""));
    assertTrue(Files.readString(markdown).startsWith("# Candidate against baseline"));
  }

  @Test
  void aRunOnBothSidesIsRefusedByName() {
    Path same = before.resolve("baseline-1.json.gz");
    String id = commands.json(0, "import", same).at("/imports/0/run").asString();
    for (Object[] sides :
        List.of(
            new Object[] {"compare", same, same},
            new Object[] {"compare", "--baseline", before, "--candidate", after, same})) {
      Commands.Answer answer = commands.run(sides).ended(ExitCode.USAGE);
      assertTrue(answer.err().contains("run " + id + " ("), answer.err());
      assertTrue(answer.err().contains("is on both sides"), answer.err());
      assertTrue(answer.err().contains("[PB-SAME-RUN]"), answer.err());
    }
    Commands.Answer all = commands.run("compare", before, before).ended(ExitCode.USAGE);
    assertTrue(all.err().contains("and 2 more are on both sides"), all.err());
    assertEquals(ExitCode.WORSE, commands.run("compare", before, after).exit());
  }

  @Test
  void sidesOfDifferentTestsAreComparedWithAWarning() throws IOException {
    Commands other = new Commands(Files.createDirectory(folder.resolve("unlike")));
    Path load = other.golden("load", "untagged-v0.48.0", "points.json.gz");
    Path stress = other.golden("stress", "v0.48.0", "points.json.gz");
    String warning = "the sides are of different tests: load; stress";
    assertTrue(
        other.json(3, "compare", load, stress).path("warnings").toString().contains(warning));
    Path report = folder.resolve("unlike.md");
    Commands.Answer answer = other.run("compare", load, stress, "--markdown", report);
    assertTrue(answer.err().contains("warning: " + warning), answer.err());
    assertTrue(Files.readString(report).contains("different tests"));
    assertFalse(fromFolders.contains("different tests"));
  }

  @Test
  void noColourReachesAFile() {
    assertFalse(commands.run("compare", before, after).out().contains("\u001b"));
  }

  private static Object[] with(Object[] arguments, Object... more) {
    List<Object> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of(more));
    return all.toArray();
  }

  private static List<Path> files(Path of) throws IOException {
    try (Stream<Path> files = Files.list(of)) {
      return files.sorted().toList();
    }
  }

  private static List<Object> ids(JsonNode imported) {
    List<Object> ids = new ArrayList<>();
    imported
        .path("imports")
        .forEach(
            entry -> {
              String id = entry.path("run").asString();
              if (!ids.contains(id)) {
                ids.add(id);
              }
            });
    return ids;
  }

  @Test
  void aFileThatCannotBeWrittenIsTheOnlyAnswer() throws IOException {
    Path notAFolder = Files.writeString(folder.resolve("file"), "");
    for (String option : List.of("--junit", "--markdown")) {
      JsonNode answer =
          commands.json(
              ExitCode.USAGE, "compare", before, after, option, notAFolder.resolve("x.md"));
      assertEquals("PB-WRITE", answer.at("/error/code").asString());
      Commands.Answer page =
          commands.run("compare", before, after, option, notAFolder.resolve("x.md")).ended(2);
      assertEquals("", page.out());
    }
  }
}
