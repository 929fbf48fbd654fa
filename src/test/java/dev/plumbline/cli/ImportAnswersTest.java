package dev.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ImportAnswersTest {
  @TempDir Path folder;
  private Commands commands;

  @BeforeEach
  void openStore() {
    commands = new Commands(folder);
  }

  @Test
  void everyFileHasAnEntryAlsoWhenAllFail() throws IOException {
    Path notes = Files.writeString(folder.resolve("notes.txt"), "nothing of k6\n");
    JsonNode answer = commands.json(ExitCode.USAGE, "import", "nowhere.json", notes);
    assertEquals(2, answer.path("imports").size());
    for (JsonNode entry : answer.path("imports")) {
      assertEquals("failed", entry.path("outcome").asString());
      assertTrue(entry.path("run").isNull());
      assertTrue(entry.path("code").asString().startsWith("PB-"));
    }
  }

  @Test
  void theTestIsTheFolderHoweverItIsWritten() {
    Path points = commands.golden("shop", "v2.2.0", "points.json.gz");
    Path roundabout = points.resolveSibling(".").resolve(points.getFileName());
    commands.json(ExitCode.DONE, "import", roundabout);
    JsonNode run = commands.json(ExitCode.DONE, "runs").path("runs").get(0);
    assertEquals("shop", run.path("test").asString());
  }

  @Test
  void whatIsWholeStaysStoredWhenAnotherFileFails() {
    Path good = commands.golden("good", "v2.2.0", "points.json.gz");
    commands.run("import", "nowhere.json", good).ended(ExitCode.USAGE);
    assertEquals(1, commands.json(0, "runs").path("runs").size());
  }

  @Test
  void aSummaryBelongsToThePointsOfItsStem() {
    Path study = commands.study("study", "baseline", 2);
    Map<String, JsonNode> entries = byFile(commands.json(0, "import", study));
    for (String run : new String[] {"baseline-1", "baseline-2"}) {
      JsonNode points = entries.get(run + ".json.gz");
      JsonNode summary = entries.get(run + ".summary.json");
      assertEquals("imported", summary.path("outcome").asString());
      assertEquals(points.path("run"), summary.path("run"));
      assertEquals("K6-SUMMARY-CONFIRMS", summary.at("/diagnostics/0/code").asString());
    }
    assertEquals(2, commands.json(0, "runs").path("runs").size());
  }

  @Test
  void aSummaryBelongsToTheOnlyRunOfItsFolderWhateverItIsCalled() {
    Path shop =
        commands.golden("shop", "v2.2.0", "points.json.gz", "handle-summary.json", "truth.json");
    Map<String, JsonNode> entries = byFile(commands.json(0, "import", shop));
    assertEquals(
        entries.get("points.json.gz").path("run"), entries.get("handle-summary.json").path("run"));
    assertEquals("skipped", entries.get("truth.json").path("outcome").asString());
  }

  @Test
  void aSummaryOfNoneOfSeveralRunsIsSkipped() {
    Path shop = commands.golden("shop", "v2.2.0", "points.json.gz", "handle-summary.json");
    commands.copy(Commands.GOLDEN.resolve("v1.0.0/points.json.gz"), "shop/other.json.gz");
    Map<String, JsonNode> entries = byFile(commands.json(0, "import", shop));
    assertEquals("skipped", entries.get("handle-summary.json").path("outcome").asString());
    assertEquals(2, commands.json(0, "runs").path("runs").size());
  }

  @Test
  void aSummaryAloneIsARun() {
    Path shop = commands.golden("shop", "v2.2.0", "summary-export.json");
    commands.json(0, "import", shop);
    JsonNode series = commands.json(0, "show", "latest").path("series");
    assertEquals("summary", series.get(0).path("distribution").asString());
    String page = commands.run("show", "latest").ended(0).out();
    assertTrue(page.contains("as the file states"), page);
    assertTrue(page.contains("checks     145      23"), page);
  }

  @Test
  void ndjsonWinsOverTheCsvOfTheSameRun() {
    Path shop = commands.golden("shop", "v2.2.0", "points.json.gz", "points.csv.gz");
    Map<String, JsonNode> entries = byFile(commands.json(0, "import", shop));
    assertEquals("imported", entries.get("points.json.gz").path("outcome").asString());
    assertEquals("skipped", entries.get("points.csv.gz").path("outcome").asString());
    Path named = shop.resolve("points.csv.gz");
    assertEquals(
        "imported",
        byFile(commands.json(0, "import", named)).get("points.csv.gz").path("outcome").asString());
  }

  @Test
  void aFolderWithoutResultsFails() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertEquals(
        "PB-NO-RESULTS",
        commands.json(ExitCode.USAGE, "import", empty).at("/imports/0/code").asString());
  }

  @Test
  void aKnownFileIsADuplicateUnderAnyNameAndStillGetsItsLabels() {
    Path first = commands.golden("first", "v2.2.0", "points.json.gz");
    commands.json(0, "import", first, "--test", "shop", "--environment", "staging");
    commands.copy(Commands.GOLDEN.resolve("v2.2.0/points.json.gz"), "second/renamed.json.gz");
    JsonNode answer =
        commands.json(0, "import", folder.resolve("second"), "--label", "release=1.5");
    assertEquals("duplicate", answer.at("/imports/0/outcome").asString());
    JsonNode run = commands.json(0, "runs").at("/runs/0");
    assertEquals("1.5", run.at("/labels/release").asString());
    assertEquals("shop", run.path("test").asString());
    assertEquals("staging", run.path("environment").asString());
  }

  @Test
  void whatIsSaidOfAKnownFileAndNeedsAReadingIsToldWithTheWayToHaveIt() throws IOException {
    Path table = orders();
    String id = commands.json(0, "import", table).at("/imports/0/run").asString();
    assertEquals(
        known(table, id) + "; labels added; --zone is not applied: add --replace " + again(id),
        said(table, "--label", "release=1.5", "--zone", "+01:00"));
    assertEquals(
        known(table, id)
            + "; --test, --environment, --map, --tags are not applied: add --replace "
            + again(id),
        said(
            table,
            "--test",
            "other",
            "--environment",
            "staging",
            "--tags",
            "proto",
            "--map",
            "time=time,name=name,duration=duration_ms:s"));
    said(table, "--zone", "+01:00", "--replace", id);
    assertEquals(known(table, id) + "\n", said(table, "--zone", "+01:00"));
  }

  @Test
  void whatIsSaidOfAKnownFileAndIsSoAlreadyIsNotTold() throws IOException {
    Path points = commands.golden("shop", "v2.2.0", "points.json.gz").resolve("points.json.gz");
    Path undated =
        Files.writeString(orders().resolveSibling("undated.csv"), "name,duration_ms\na,1\n");
    for (Path file : List.of(points, undated)) {
      Object[] options = {"--label", "release=1.5", "--test", "other", "--environment", "staging"};
      String id = commands.json(0, importing(file, options)).at("/imports/0/run").asString();
      assertEquals(known(file, id) + "\n", said(file, options));
    }
    String start = "2026-11-22T10:00:00Z";
    assertTrue(
        said(points, "--start", start)
            .endsWith("; --start does not count: the file says when the run was\n"));
    String id = commands.json(0, "runs").at("/runs/0/id").asString();
    said(undated, "--start", start, "--replace", id);
    assertFalse(said(undated, "--start", start).contains("--start"));
  }

  private Path orders() throws IOException {
    return Files.writeString(
        folder.resolve("orders.csv"), "time,name,duration_ms\n2026-11-22T10:00:00,a,12\n");
  }

  private static String known(Path file, String id) {
    return file + ": already in the store as run " + id;
  }

  private static String again(String id) {
    return id + " to read it again\n";
  }

  private static Object[] importing(Path file, Object... options) {
    return Stream.concat(Stream.of("import", file), Stream.of(options)).toArray();
  }

  private String said(Path file, Object... options) {
    return commands.run(importing(file, options)).ended(0).out();
  }

  @Test
  void nothingOverwritesItselfWhereNobodyWatches() {
    Commands.Answer answer =
        commands.run("import", commands.study("study", "baseline", 1)).ended(ExitCode.DONE);
    assertFalse((answer.out() + answer.err()).matches("(?s).*[\r\u001b].*"), answer.err());
  }

  private static Map<String, JsonNode> byFile(JsonNode answer) {
    Map<String, JsonNode> entries = new TreeMap<>();
    answer
        .path("imports")
        .forEach(
            entry ->
                entries.put(
                    Path.of(entry.path("file").asString()).getFileName().toString(), entry));
    return entries;
  }
}
